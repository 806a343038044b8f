import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { classes } from '../../rules/_shared/classes.js';
import { optionsSchema } from '../../src/config/options.js';
import type { ResolvedConfig, Settings } from '../../src/config/types.js';
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

/** The day on which examples are read. */
export const today = '2026-06-15';

/** Splits an example into files at lines such as `<!-- file: refunds/late.md -->`; most are one file. */
function filesOf(text: string): { path: string; text: string }[] {
  const [first = '', ...rest] = text.split(/^<!-- file: (.+?) -->\n/m);
  if (rest.length === 0) return [{ path: 'example.md', text: first }];
  return rest.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: rest[index + 1]! }] : []));
}

/** The source text under every finding of one rule. An option `settings` stands for those of the configuration. */
export function findingsOf(
  id: string,
  registry: Registry,
  text: string,
  options: Readonly<Record<string, unknown>> = {},
): string[] {
  const { settings = {}, ...own } = options;
  const filled = parse(optionsSchema(registry[id]!), own) as Record<string, unknown>;
  const linter = createLinter({ [id]: registry[id]! }, classes);
  const config: ResolvedConfig = {
    settings: settings as Settings,
    rules: { [id]: { severity: 1 as const, options: filled } },
    meta: {},
  };
  const results = linter.finish(
    filesOf(text).map((file) =>
      linter.read(file.text, { path: file.path, filePath: `/${file.path}`, config, today }),
    ),
  );
  return results.flatMap(({ messages, source = '' }) => {
    const starts = [0];
    for (let at = 0; at < source.length; at += 1) if (source[at] === '\n') starts.push(at + 1);
    return messages.map(({ line, column, endLine, endColumn }) =>
      source.slice(starts[line! - 1]! + column! - 1, starts[endLine! - 1]! + endColumn! - 1),
    );
  });
}

/** Folders of all rules. */
export const ruleIds = readdirSync(new URL('../../rules', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)
  .sort();
