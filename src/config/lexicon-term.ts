import type { Word } from '../macro/types.js';
import { scanWords } from '../macro/words.js';
import type { Expression } from '../phrases/notation/expression.js';
import { PatternError, parsePattern, type WordClasses } from '../phrases/notation/pattern.js';
import { ConfigError, type ConfigProblem } from './error.js';
import type { LexiconEntry, PlacedEntry } from './lexicon-entry.js';
import { isNotation, type Wording, wordingsOf } from './lexicon-forms.js';

/** A phrase to avoid, with its forms. */
export interface AvoidedPhrase {
  /** As written. */
  readonly source: string;
  /** How a hit has to be spelled. */
  readonly spelled: 'exact' | 'apart' | 'any';
  readonly wordings: readonly Wording[];
  /** What it finds, as sequences of words: phrases that share one find the same text. */
  readonly finds: readonly string[];
  readonly problem: (reason: string) => ConfigProblem;
}

/** An entry, read. */
export interface LexiconTerm {
  readonly entry: LexiconEntry;
  readonly avoided: readonly AvoidedPhrase[];
  readonly except: readonly string[];
  readonly problem: (reason: string) => ConfigProblem;
}

/** One value or several → a list. */
const listOf = <One>(value: One | readonly One[] | undefined): readonly One[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as One];

/**
 * Reads the phrases of entries.
 *
 * @throws ConfigError with every phrase that cannot be read
 */
export function readTerms(entries: readonly PlacedEntry[], classes: WordClasses): LexiconTerm[] {
  const problems: ConfigProblem[] = [];
  const terms = entries.map((placed) => readTerm(placed, classes, problems));
  const [first, ...others] = problems;
  if (first) throw new ConfigError([first, ...others]);
  return terms;
}

function readTerm(placed: PlacedEntry, classes: WordClasses, problems: ConfigProblem[]): LexiconTerm {
  const { entry } = placed;
  const guarded = <Result>(path: readonly (string | number)[], phrase: string, read: () => Result) => {
    const fault = isNotation(phrase) ? undefined : faultOf(phrase);
    try {
      if (fault === undefined) return read();
      problems.push(placed.problem(path, fault));
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      problems.push(placed.problem(path, lowered(error.message)));
    }
    return undefined;
  };
  const pathOf = (key: 'avoid' | 'except', at: number) => (Array.isArray(entry[key]) ? [key, at] : [key]);

  const { use = '' } = entry;
  const written = listOf(entry.avoid).map((source, at) => ({ source, path: pathOf('avoid', at) }));
  // Of a name in exact case every other case is avoided, whether the entry lists some of them or not.
  const others = written.filter(({ source }) => source.toLowerCase() !== use.toLowerCase());
  const all = entry.case ? [{ source: use, path: ['use'] }, ...others] : written;
  const avoided = all.flatMap(({ source, path }) => {
    const phrase = guarded(path, source, () => readPhrase(source, entry, classes));
    return phrase ? [{ ...phrase, problem: (reason: string) => placed.problem(path, reason) }] : [];
  });
  const except = listOf(entry.except).flatMap((source, at) => {
    const forms = wordingsOf(source, {}).map(({ pattern }) => pattern);
    return (
      guarded(pathOf('except', at), source, () => {
        for (const form of forms) parsePattern(form, classes);
        return forms;
      }) ?? []
    );
  });
  return { entry, avoided, except, problem: (reason) => placed.problem([], reason) };
}

function readPhrase(source: string, entry: LexiconEntry, classes: WordClasses) {
  const wordings = wordingsOf(source, entry);
  const isExact =
    !isNotation(source) && (hasJoints(source) || sequenceOf(source) === sequenceOf(entry.use ?? ''));
  const spelled: AvoidedPhrase['spelled'] = isNotation(source) ? 'any' : isExact ? 'exact' : 'apart';
  const finds = wordings.flatMap(({ pattern }) => {
    const { body, ...place } = parsePattern(pattern, classes);
    if (spelled === 'exact') return [pattern.toLowerCase()];
    const isFree = !place.atStart && !place.atEnd && !place.notBefore && !place.notAfter;
    return (isFree && sequences(body)) || [pattern];
  });
  return { source, spelled, wordings, finds: [...new Set(finds)] };
}

/** Why plain words cannot be found in a macro. */
function faultOf(phrase: string): string | undefined {
  const words = wordsOf(phrase);
  const [first] = words;
  if (!first) return `"${phrase}" holds no words.`;
  if (first.from > 0 || words.at(-1)!.to < phrase.length) {
    const read = phrase.slice(first.from, words.at(-1)!.to);
    return `a phrase begins and ends with a word; "${phrase}" would be read as "${read}".`;
  }
  const stop = words.slice(1).find(({ breaks }) => breaks);
  return stop && `a phrase ends at a full stop, colon, dash or bracket, so nothing can match "${phrase}".`;
}

/** Whether words are joined by more than spaces: "log-in", "node.js". */
function hasJoints(phrase: string): boolean {
  const words = wordsOf(phrase);
  return words.some(({ key, to }, at) => {
    const next = words[at + 1];
    return (
      key.startsWith('<') ||
      (next !== undefined && /\S/.test(phrase.slice(to, next.from)) && next.key !== ',')
    );
  });
}

/** The words of a text as the matcher sees them. */
export const sequenceOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  scanWords(text, 0, [], words);
  return words;
}

/** A pattern that finds more than this is only compared as it is written. */
const mostSequences = 64;

/** Everything that an expression finds, unless that is too much. */
function sequences(item: Expression): readonly string[] | undefined {
  if (item.type === 'gap') return undefined;
  if (item.type === 'word') return item.keys.length > mostSequences ? undefined : item.keys;
  if (item.type === 'optional') {
    const inner = sequences(item.item);
    return inner && ['', ...inner];
  }
  let found: readonly string[] | undefined = item.type === 'choice' ? [] : [''];
  for (const one of item.items) {
    const inner = sequences(one);
    if (!inner || !found) return undefined;
    found =
      item.type === 'choice'
        ? [...found, ...inner]
        : found.flatMap((before) => inner.map((word) => `${before} ${word}`.trim()));
    if (found.length > mostSequences) return undefined;
  }
  return found;
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
