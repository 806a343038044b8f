import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import * as v from 'valibot';
import type { WordClasses } from '../../phrases/notation/pattern.js';
import { ConfigError, type ConfigProblem } from '../error.js';
import { didYouMean, explain } from '../explain.js';
import { readLexicon } from '../lexicon.js';
import { type LexiconEntry, lexiconEntry, lexiconFile, type PlacedEntry } from '../lexicon-entry.js';
import type { LexiconTerm } from '../lexicon-term.js';
import type { Config } from '../types.js';
import { type KeyPath, parseText } from './text.js';

/** Where a config names a lexicon. */
interface Source {
  /** Absolute path of the config; paths count from its folder. */
  readonly file: string;
  /** Path as shown to the user. */
  shown(file: string): string;
  /** A problem at a key of the config. */
  problem(path: KeyPath, reason: string): ConfigProblem;
}

/**
 * Reads the lexicon of a config: the entries in it and those of the files it names.
 *
 * @throws ConfigError for a file that is missing or broken, and for entries that contradict each other
 */
export async function loadLexicon(
  setting: NonNullable<Config['lexicon']>,
  source: Source,
  classes: WordClasses,
): Promise<LexiconTerm[]> {
  const entries: PlacedEntry[] = [];
  for (const [index, item] of (typeof setting === 'string' ? [setting] : setting).entries()) {
    const key: KeyPath = typeof setting === 'string' ? ['lexicon'] : ['lexicon', index];
    if (typeof item === 'string') entries.push(...(await readFileEntries(item, key, source)));
    else
      entries.push({
        entry: v.parse(lexiconEntry, item) as LexiconEntry,
        problem: (path, reason) => placed(source.problem([...key, ...path], reason)),
      });
  }
  return readLexicon(entries, classes);
}

/** The line and column say more than the key does. */
function placed({ keyPath, ...problem }: ConfigProblem): ConfigProblem {
  return problem.line === undefined ? { ...problem, keyPath } : problem;
}

async function readFileEntries(
  path: string,
  key: KeyPath,
  { file, shown, problem }: Source,
): Promise<PlacedEntry[]> {
  const target = resolve(dirname(file), path);
  const text = await readFile(target, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    const reason = isMissing ? await missing(path, target) : `"${path}" cannot be read (${error.code}).`;
    throw new ConfigError([problem(key, reason)], error);
  });
  const { value, locate } = await parseText(shown(target), text);
  const at = (keys: KeyPath, reason: string): ConfigProblem => ({
    file: shown(target),
    ...locate(keys),
    reason,
  });
  const result = v.safeParse(lexiconFile, value ?? []);
  if (!result.success) {
    const issues = result.issues.flatMap(explain);
    const [first, ...others] = issues.map((issue) => at(issue.path, issue.message));
    throw new ConfigError([first!, ...others]);
  }
  return result.output.map((entry, index) => ({
    entry: entry as LexiconEntry,
    problem: (keys, reason) => at([index, ...keys], reason),
  }));
}

async function missing(path: string, target: string): Promise<string> {
  const names = await readdir(dirname(target)).catch(() => []);
  const meant = didYouMean(basename(target), names);
  return `there is no lexicon file "${path}".${meant}`;
}
