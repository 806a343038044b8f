import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { classes } from '../../rules/_shared/classes.js';
import { optionsSchema } from '../../src/config/options.js';
import { createLinter } from '../../src/lint/linter.js';
import type { Registry } from '../../src/lint/rule.js';

/** A fenced block of a rule's README: text with its `==marks==` taken out, and what they marked. */
export interface Example {
  readonly kind: 'bad' | 'good';
  readonly line: number;
  readonly text: string;
  readonly marked: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Reads the `md bad` and `md good` blocks of a README. Options of the rule may follow the tag as JSON. */
export function readExamples(file: URL): Example[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const examples: Example[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const open = /^(`{3,})md (bad|good)(?: (\{.*\}))?$/.exec(lines[at]!);
    if (!open) continue;
    const end = lines.indexOf(open[1]!, at + 1);
    const raw = lines.slice(at + 1, end).join('\n');
    examples.push({
      kind: open[2] as 'bad' | 'good',
      line: at + 2,
      text: raw.replaceAll('==', ''),
      marked: [...raw.matchAll(/==(.+?)==/gs)].map((mark) => mark[1]!),
      options: open[3] ? JSON.parse(open[3]) : {},
    });
    at = end;
  }
  return examples;
}

/** The source text under every finding of one rule. */
export function findingsOf(
  id: string,
  registry: Registry,
  text: string,
  options: Readonly<Record<string, unknown>> = {},
): string[] {
  const filled = parse(optionsSchema(registry[id]!), options) as Record<string, unknown>;
  const result = createLinter({ [id]: registry[id]! }, classes).lint(text, {
    ...{ path: 'example.md', filePath: '/example.md' },
    config: { settings: {}, rules: { [id]: { severity: 1, options: filled } }, meta: {} },
  });
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) if (text[at] === '\n') starts.push(at + 1);
  return result.messages.map(({ line, column, endLine, endColumn }) =>
    text.slice(starts[line! - 1]! + column! - 1, starts[endLine! - 1]! + endColumn! - 1),
  );
}

/** Folders of all rules. */
export const ruleIds = readdirSync(new URL('../../rules', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)
  .sort();
