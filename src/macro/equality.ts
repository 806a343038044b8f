import { createSearch } from './equality-search.js';
import { core, rest } from './equality-words.js';

/** Words in a block of text that may leave readers out. `from` and `to` are offsets into the text. */
export interface EqualityHit {
  readonly from: number;
  readonly to: number;
  /** Id of the retext-equality pattern. */
  readonly id: string;
  /** The words as written. */
  readonly actual: string;
  /** What to write instead, best first, with the capital of `actual`; empty where the package knows nothing. */
  readonly expected: readonly string[];
}

/** `core`: phrases that support replies hardly ever use innocently. `all`: everything the package knows. */
export type EqualityList = 'core' | 'all';

/**
 * What retext-equality finds in the text of one block, in reading order. Results are kept by text, since macros
 * repeat their boilerplate; a text without all words of a phrase is not parsed at all.
 */
export function equalityHits(text: string, list: EqualityList): readonly EqualityHit[] {
  return finders[list].find(text);
}

/** False where a text, or each of several with a line break between them, certainly has no {@link equalityHits}. */
export function mayHaveEqualityHits(text: string, list: EqualityList): boolean {
  return finders[list].mayHold(text);
}

/** A word or phrase as retext-equality compares it: lower case, no hyphens or apostrophes. */
export function normalizePhrase(phrase: string): string {
  return phrase.toLowerCase().replace(/['’-]/g, '').replace(/\s+/g, ' ');
}

const memoSize = 2_000;
const none: readonly EqualityHit[] = [];

/** Searches for one list; everything costly waits for the first text that needs it. */
export class EqualityFinder {
  private readonly known = new Map<string, readonly EqualityHit[]>();
  private filter: ((text: string) => boolean) | undefined;
  private search: ((text: string) => readonly EqualityHit[]) | undefined;

  constructor(
    private readonly phrases: readonly string[],
    private readonly ignored: readonly string[],
  ) {}

  find(text: string): readonly EqualityHit[] {
    if (!this.mayHold(text)) return none;
    const known = this.known.get(text);
    if (known) return known;
    const hits = this.findUnfiltered(text);
    if (this.known.size >= memoSize) this.known.clear();
    this.known.set(text, hits);
    return hits;
  }

  /** False where the text certainly holds nothing of the list. */
  mayHold(text: string): boolean {
    this.filter ??= filterOf(this.phrases);
    return this.filter(text);
  }

  /** {@link find} without filter and memory. */
  findUnfiltered(text: string): readonly EqualityHit[] {
    this.search ??= createSearch(this.ignored);
    return this.search(text);
  }
}

const finders: Readonly<Record<EqualityList, EqualityFinder>> = {
  core: new EqualityFinder(core, rest),
  all: new EqualityFinder([...core, ...rest], []),
};

/**
 * A test that is false where a text certainly holds none of the phrases. Most texts lack the most telling word of
 * each, as one pass over their letters shows; of the others only those pass that hold all words of a phrase.
 */
function filterOf(phrases: readonly string[]): (text: string) => boolean {
  const all = phrases.map((phrase) =>
    normalizePhrase(phrase)
      .split(' ')
      .filter((word) => word !== '*'),
  );
  const longest = Math.max(0, ...all.flat().map(({ length }) => length));
  const telling = new Set(all.map((words) => words.reduce((a, b) => (b.length > a.length ? b : a))));
  const hashes = new Set([...telling].filter(isPlain).map(hashOf));
  /** Those with other signs than letters, such as "a.d.d.". */
  const odd = new Set(all.flat().filter((word) => !isPlain(word)));
  return (text) => {
    const lower = text.toLowerCase();
    const plain = odd.size > 0 ? normalizePhrase(text) : '';
    const holdsOdd = (word: string) => odd.has(word) && plain.includes(word);
    if (!holdsHash(lower, hashes, longest) && ![...odd].some(holdsOdd)) return false;
    const words = wordsOf(lower, longest);
    return all.some((one) => one.every((word) => words.has(word) || holdsOdd(word)));
  };
}

const isPlain = (word: string) => /^[a-z]+$/.test(word);
/** A hyphen or an apostrophe. */
const isMark = (code: number) => code === 45 || code === 39 || code === 0x2019;
const hashed = (hash: number, letter: number) => (Math.imul(hash, 31) + letter) | 0;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** Whether one of {@link wordsOf} a text has one of the hashes; few have that are none of the words. */
function holdsHash(text: string, hashes: ReadonlySet<number>, longest: number): boolean {
  let start = 0;
  let pieces = 0;
  let inPiece = false;
  /** Hashes of the piece and of all since `start`: with two pieces, that is all there can be. */
  let piece = 0;
  let joined = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      piece = hashed(piece, code);
      if (pieces > 0) joined = hashed(joined, code);
      inPiece = true;
      continue;
    }
    if (inPiece) {
      if (hashes.has(piece) || (pieces > 0 && hashes.has(joined))) return true;
      if (pieces === 0) joined = piece;
      pieces += 1;
      piece = 0;
      inPiece = false;
    }
    if (isMark(code)) continue;
    if (pieces > 2)
      for (const word of wordsOf(text.slice(start, at), longest)) if (hashes.has(hashOf(word))) return true;
    start = at + 1;
    pieces = 0;
    joined = 0;
  }
  return false;
}

/**
 * The words of a text in small letters. Hyphens and apostrophes do not count in a word ("white-list"), so pieces
 * between them stand alone and joined; that gives a word too many now and then, never one too few.
 */
function wordsOf(text: string, longest: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (const chunk of text.split(/[^a-z'’-]+/)) {
    const pieces = chunk.split(/['’-]+/);
    for (let first = 0; first < pieces.length; first += 1) {
      let joined = '';
      for (let last = first; last < pieces.length && joined.length <= longest; last += 1) {
        joined += pieces[last]!;
        words.add(joined);
      }
    }
  }
  return words;
}
