import type { Macro, Sentence } from '../macro/types.js';
import type { WordRange } from '../phrases/match/contexts.js';
import type { CompiledPhrase } from './compile.js';
import { isLabel, isName } from './voice.js';
import { readsAs, type WordClass } from './word-class.js';

/** What makes a hit the term that a team means, and not the same words in another use. */
export interface Term {
  /** Counts only where the words around it make it one. */
  readonly as?: WordClass;
  /** Does not count where the words around it make it one. */
  readonly notAs?: WordClass;
  /** `exact`: written like the pattern, letter case aside. `apart`: words that a hyphen joins are another word. */
  readonly spelled: 'exact' | 'apart' | 'any';
  /**
   * A name keeps its capitals. One in `capitals` is also found in capitals, where other words would be a name of
   * something else; in `exact`, capitals are all that matters, on buttons too.
   */
  readonly name?: 'capitals' | 'exact';
}

/** Whether a hit of a term's phrase is the term, in another form than the team wants. */
export function isTerm(
  macro: Macro,
  sentence: Sentence,
  range: WordRange,
  { source = '', replacement }: CompiledPhrase,
  { as, notAs, spelled, name }: Term,
): boolean {
  const start = macro.words[range.first]!;
  const { text } = macro.blocks[start.block]!;
  const { to } = macro.words[range.last]!;
  const written = plain(text.slice(start.from, to));
  if (spelled === 'exact' && !isSame(written, source)) return false;
  if (spelled === 'apart' && /\p{L}[-/]\p{L}/u.test(written)) return false;
  if (!standsAlone(text, start.from, to, name === 'exact')) return false;
  if (name !== 'exact') {
    if (replacement !== undefined && isSame(written, replacement)) return false;
    if (isLabel(macro, sentence, range) || (!name && isName(macro, sentence, range))) return false;
  } else if (replacement !== undefined) {
    const lifted = mayBeCapital(replacement, sentence, range);
    if (written === replacement || (lifted && written === capitalized(replacement))) return false;
  }
  if (!as && !notAs) return true;
  const reading = readsAs(macro, sentence, range);
  return as ? reading === as : reading !== notAs;
}

/** The replacement in the capitals that it needs in this place. */
export function fitted(
  text: string,
  match: string,
  sentence: Sentence,
  range: WordRange,
  term: Term,
): string {
  const isCapital = match[0] !== match[0]!.toLowerCase();
  if (term.name === 'exact')
    return isCapital && mayBeCapital(text, sentence, range) ? capitalized(text) : text;
  if (term.name) return range.first === sentence.first ? capitalized(text) : text;
  if (match.length > 1 && match === match.toUpperCase()) return text.toUpperCase();
  return isCapital ? capitalized(text) : text;
}

/** "iPhone" stays as it is at the start of a sentence; "internet" does not. */
function mayBeCapital(name: string, sentence: Sentence, { first }: WordRange): boolean {
  return name === name.toLowerCase() && (first === sentence.first || sentence.part === 'heading');
}

/** Not a part of a handle, a path, a file name or, unless it is a name, of a word with hyphens. */
function standsAlone(text: string, from: number, to: number, isName: boolean): boolean {
  const around = `${text[from - 1] ?? ' '}${text[to] ?? ' '}`;
  if (/[_\\@#=~]/.test(around)) return false;
  if (!isName && (joins(text, from - 1, -1) || joins(text, to, 1))) return false;
  return !around.includes('/') || !isPath(text, from, to);
}

/** A hyphen between letters. */
function joins(text: string, at: number, way: 1 | -1): boolean {
  return /[-\u2010\u2011]/.test(text[at] ?? '') && /[\p{L}\p{N}]/u.test(text[at + way] ?? '');
}

const longestPath = 60;

/** One slash stands between alternatives, more of them or one in front make a path. */
function isPath(text: string, from: number, to: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, from - longestPath), from))![0];
  const after = /^\S*/.exec(text.slice(to, to + longestPath))![0];
  const run = before + text.slice(from, to) + after;
  return run.startsWith('/') || run.startsWith('.') || run.split('/').length > 2;
}

const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[’\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
const isSame = (text: string, other: string) => text.toLowerCase() === other.toLowerCase();
export const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
