/**
 * Measures the rules on labelled replies: `npm run accuracy [-- folder [scorer]]`.
 *
 * The folder holds macros in one subfolder a source, and `gold.json` with labelled sentences. The first table is
 * the scorer's. The second leaves one source out at a time: its recall with only those phrases that also find
 * something elsewhere, or nothing there, so that phrases written for one source show as the difference.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { classes } from '../../rules/_shared/classes.js';
import { rules } from '../../rules/index.js';
import { createChain } from '../config/chain.js';
import { resolveConfig } from '../config/resolve.js';
import { compileRules } from '../lint/compile.js';
import { createLinter } from '../lint/linter.js';
import { createPlan } from '../lint/plan.js';
import type { LintResult } from '../lint/result.js';
import type { PhraseGroup, Registry, Vocabulary } from '../lint/rule.js';
import { readFile } from '../macro/read.js';

interface Labelled {
  readonly file: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly status: string }[];
}

const folder = resolve(process.argv[2] ?? '../shared/corpora/dev');
const scorer = resolve(process.argv[3] ?? '../shared/accuracy/score.mjs');
if (!existsSync(join(folder, 'gold.json'))) {
  console.log(`No labelled replies in ${folder}: nothing to measure.`);
  process.exit(0);
}
const gold: Labelled[] = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
const texts = new Map(gold.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')]));
const sourceOf = (file: string) => file.split('/')[0]!;

const results = lintAll(rules, gold);
if (existsSync(scorer)) console.log(scored(results));
console.log(leftOut().join('\n'));

function lintAll(registry: Registry, files: readonly Labelled[]): LintResult[] {
  const config = resolveConfig(createChain([], registry), '/macro.md', registry);
  const linter = createLinter(registry, classes);
  return files.map(({ file }) =>
    linter.lint(texts.get(file)!, { path: file, filePath: join(folder, file), config, inlineConfig: false }),
  );
}

function scored(report: readonly LintResult[]): string {
  const temporary = mkdtempSync(join(tmpdir(), 'accuracy-'));
  try {
    const file = join(temporary, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    const args = ['--gold', join(folder, 'gold.json'), '--root', folder, '--results', file];
    return execFileSync(process.execPath, [scorer, ...args], { encoding: 'utf8' });
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function leftOut(): string[] {
  const home = homes();
  const sources = [...new Set(gold.map(({ file }) => sourceOf(file)))];
  const rows = sources.map((source) => {
    const files = gold.filter(({ file }) => sourceOf(file) === source);
    const all = recall(
      files,
      results.filter((_, index) => sourceOf(gold[index]!.file) === source),
    );
    const fewer = without(rules, (id, group, phrase) => home.get(`${id} ${group} ${phrase}`) === source);
    return `| ${source} | ${all.wanted} | ${all.found} | ${recall(files, lintAll(fewer, files)).found} |`;
  });
  return [
    '| Left out | Faults | Found | Found by phrases from elsewhere |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
}

/** Phrase → the one source in which it is found, for phrases that are found in one source only. */
function homes(): Map<string, string> {
  const plan = createPlan(rules, compileRules(rules, classes));
  const seen = new Map<string, Set<string>>();
  for (const { file } of gold) {
    for (const macro of readFile(texts.get(file)!, { path: file }).macros) {
      for (const { pattern } of macro.sentences.flatMap((one) => plan.checks.others(macro, one))) {
        const { group, source } = plan.phrases[pattern]!;
        const { ruleId, groupId } = plan.groups[group]!;
        const key = `${ruleId} ${groupId} ${source}`;
        seen.set(key, (seen.get(key) ?? new Set()).add(sourceOf(file)));
      }
    }
  }
  return new Map(
    [...seen].filter(([, where]) => where.size === 1).map(([key, where]) => [key, [...where][0]!]),
  );
}

function without(registry: Registry, drop: (id: string, group: string, phrase: string) => boolean): Registry {
  const trimmed = (id: string, name: string, group: PhraseGroup): PhraseGroup => {
    const { phrases } = group;
    const kept = Array.isArray(phrases)
      ? phrases.filter((phrase: string) => !drop(id, name, phrase))
      : Object.fromEntries(Object.entries(phrases).filter(([phrase]) => !drop(id, name, phrase)));
    return { ...group, phrases: kept };
  };
  const vocabulary = (id: string, groups: Vocabulary) =>
    Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, trimmed(id, name, group)]));
  return Object.fromEntries(
    Object.entries(registry).map(([id, rule]) => [
      id,
      rule.find
        ? {
            ...rule,
            find: Object.fromEntries(
              Object.entries(rule.find).map(([tag, groups]) => [tag, vocabulary(id, groups)]),
            ),
          }
        : rule,
    ]),
  );
}

/** How many labelled faults there are, and how many of them a finding touches. Repeated sentences count once. */
function recall(
  files: readonly Labelled[],
  report: readonly LintResult[],
): { wanted: number; found: number } {
  const faults = new Map<string, boolean>();
  files.forEach(({ file, sentences }, index) => {
    const text = texts.get(file)!;
    const starts = [0, ...[...text.matchAll(/\n/g)].map((line) => line.index + 1)];
    const spans = report[index]!.messages.map((one) => [
      starts[one.line! - 1]! + one.column! - 1,
      starts[one.endLine! - 1]! + one.endColumn! - 1,
    ]);
    for (const { start, end, status } of sentences) {
      if (status !== 'flag') continue;
      const key = text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
      const hit = spans.some(([from, to]) => from! < end && to! > start);
      faults.set(key, hit || (faults.get(key) ?? false));
    }
  });
  return { wanted: faults.size, found: [...faults.values()].filter(Boolean).length };
}
