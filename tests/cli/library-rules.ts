import * as v from 'valibot';
import { main } from '../../src/cli.js';
import { createLinter } from '../../src/lint/linter.js';
import { defineRule, type Registry } from '../../src/lint/rule.js';
import { registry } from '../config/registry.js';
import type { Outcome } from './supportlint.js';

const presets = { recommended: 'warn' } as const;

/** Texts that were read, rather than remembered. */
export const read: string[] = [];

const rules: Registry = {
  ...registry,
  'no-twin': defineRule({
    summary: 'Begin everything once.',
    category: 'library',
    presets: { recommended: 'error' },
    extract(macro) {
      read.push(macro.source);
      const [text] = macro.source.split('\n') as [string];
      return { text, end: text.length };
    },
    *compare(all) {
      for (const about of all) {
        const twin = all.find((one) => one.path !== about.path && one.data.text === about.data.text);
        if (twin)
          yield { about, start: 0, end: about.data.end, message: `Twin of ${twin.path}:${twin.lineOf(0)}.` };
      }
    },
  }),
  'no-loner': defineRule({
    summary: 'Write about friends twice.',
    category: 'library',
    presets: { recommended: 'error' },
    extract: (macro) => (macro.source.startsWith('Friends') ? { end: 7 } : undefined),
    *compare(all) {
      const [about, another] = all;
      // With the last line of the other, wherever that is.
      const message = another ? `See ${another.path}:${another.lineOf(10)}.` : 'Alone.';
      if (about && (!another || another.path.startsWith('see')))
        yield { about, start: 0, end: about.data.end, message };
    },
  }),
  'no-past': defineRule({
    summary: 'Look ahead.',
    category: 'library',
    presets,
    options: v.strictObject({}),
    *check(macro, context) {
      const at = macro.source.indexOf('2026-');
      if (at >= 0 && macro.source.slice(at, at + 10) < (context.today ?? ''))
        yield { start: at, end: at + 10, message: 'That day is over.' };
    },
  }),
};

/** Runs the command line with a rule that compares macros and one that asks what day it is. */
export async function run(
  cwd: string,
  argv: readonly string[],
  { now = '2026-06-15', isTTY = false } = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  read.length = 0;
  const stream = (name: keyof typeof written) => ({
    ...(isTTY && { isTTY }),
    write(text: string) {
      written[name] += text;
    },
  });
  const io = {
    ...{ argv, cwd, env: {}, now: () => new Date(now) },
    stdin: (async function* () {})(),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  };
  const linter = createLinter(rules, {});
  return { code: await main(io, async () => ({ registry: rules, classes: {}, linter })), ...written };
}
