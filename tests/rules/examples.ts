import { readdirSync, readFileSync } from 'node:fs';
import { classes } from '../../rules/_shared/classes.js';
import { inlineLexicon } from '../../src/config/lexicon.js';
import type { LexiconEntry } from '../../src/config/lexicon-entry.js';
import { lexiconRule } from '../../src/config/lexicon-rule.js';
import type { Settings } from '../../src/config/types.js';
import type { Registry } from '../../src/lint/rule.js';
import { examineBad, examineGood } from '../../src/testing/examine.js';
import { createProbe } from '../../src/testing/probe.js';

/** A fenced block of a rule's README: a text, in bad ones with `==marks==` around what is found. */
export interface Example {
  readonly kind: 'bad' | 'good';
  readonly line: number;
  readonly text: string;
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
    examples.push({
      kind: open[2] as 'bad' | 'good',
      line: at + 2,
      text: lines.slice(at + 1, end).join('\n'),
      options: open[3] ? JSON.parse(open[3]) : {},
    });
    at = end;
  }
  return examples;
}

/** The day on which examples are read. */
const today = '2026-06-15';

/**
 * What speaks against an example, in sentences. Options `settings` and `lexicon` stand for those of the
 * configuration.
 */
export function faultsOf(id: string, registry: Registry, { kind, text, options }: Example): string[] {
  const { settings = {}, lexicon, ...own } = options;
  const added = lexicon ? lexiconRule([inlineLexicon(lexicon as LexiconEntry[], classes)], registry) : {};
  const probe = createProbe(id, { ...registry, ...added }[id]!, classes);
  const trial = { text, options: own, settings: settings as Settings, today };
  return kind === 'bad' ? examineBad(probe, trial) : examineGood(probe, trial);
}

/** Folders of all rules. */
export const ruleIds = readdirSync(new URL('../../rules', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)
  .sort();
