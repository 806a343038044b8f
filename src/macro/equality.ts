import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
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
 * repeat their boilerplate; a text without the most telling word of any phrase is not parsed at all.
 */
export function equalityHits(text: string, list: EqualityList): readonly EqualityHit[] {
  return (list === 'core' ? coreFinder : fullFinder).find(text);
}

/** A word or phrase as retext-equality compares it: lower case, no hyphens or apostrophes. */
export function normalizePhrase(phrase: string): string {
  return phrase.toLowerCase().replace(/['’-]/g, '').replace(/\s+/g, ' ');
}

const memoSize = 2_000;

/** Searches for one list; everything costly waits for the first text that needs it. */
export class EqualityFinder {
  private readonly known = new Map<string, readonly EqualityHit[]>();
  private tellingWords: TellingWords | undefined;
  private search: ((text: string) => readonly EqualityHit[]) | undefined;

  constructor(
    private readonly phrases: readonly string[],
    private readonly ignored: readonly string[],
  ) {}

  find(text: string): readonly EqualityHit[] {
    const known = this.known.get(text);
    if (known) return known;
    const hits = this.mayHold(text) ? this.findUnfiltered(text) : [];
    if (this.known.size >= memoSize) this.known.clear();
    this.known.set(text, hits);
    return hits;
  }

  /** False where the text certainly holds nothing of the list. */
  mayHold(text: string): boolean {
    this.tellingWords ??= tellingWordsOf(this.phrases);
    return holdsWord(text, this.tellingWords);
  }

  /** {@link find} without filter and memory. */
  findUnfiltered(text: string): readonly EqualityHit[] {
    this.search ??= searcher(this.ignored);
    return this.search(text);
  }
}

const coreFinder = new EqualityFinder(core, rest);
const fullFinder = new EqualityFinder([...core, ...rest], []);

function searcher(ignore: readonly string[]): (text: string) => readonly EqualityHit[] {
  let hits: EqualityHit[] = [];
  const processor = unified()
    .use(retextEnglish)
    .use(retextEquality, { ignore })
    .use(() => (_tree, file) => {
      hits = file.messages.flatMap(({ place, ruleId, actual, expected }) => {
        if (!place || !('start' in place) || !ruleId || !actual) return [];
        const range = { from: place.start.offset!, to: place.end.offset! };
        return { ...range, id: ruleId, actual, expected: expected ?? [] };
      });
    })
    .freeze();
  return (text) => {
    processor.runSync(processor.parse(text));
    return hits.sort((a, b) => a.from - b.from || b.to - a.to);
  };
}

interface TellingWords {
  readonly words: ReadonlySet<string>;
  /** Those with other signs than letters, such as "a.d.d.". */
  readonly odd: readonly string[];
  readonly longest: number;
}

/** The longest word of a phrase: "on the warpath" needs a look only where "warpath" stands. */
function tellingWord(phrase: string): string {
  return phrase
    .split(' ')
    .map(normalizePhrase)
    .reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function tellingWordsOf(phrases: readonly string[]): TellingWords {
  const all = [...new Set(phrases.map(tellingWord))];
  const words = new Set(all.filter((word) => /^[a-z]+$/.test(word)));
  const longest = Math.max(0, ...[...words].map(({ length }) => length));
  return { words, odd: all.filter((word) => !words.has(word)), longest };
}

/**
 * Whether the text may hold one of the telling words. Hyphens and apostrophes do not count in a word ("white-list"),
 * so pieces between them are tried alone and joined; that lets too much through now and then, never too little.
 */
function holdsWord(text: string, { words, odd, longest }: TellingWords): boolean {
  for (const chunk of text.toLowerCase().split(/[^a-z'’-]+/)) {
    if (words.has(chunk)) return true;
    const pieces = chunk.split(/['’-]+/);
    for (let first = 0; pieces.length > 1 && first < pieces.length; first += 1) {
      let joined = '';
      for (let last = first; last < pieces.length && joined.length <= longest; last += 1) {
        joined += pieces[last]!;
        if (words.has(joined)) return true;
      }
    }
  }
  const plain = odd.length > 0 ? normalizePhrase(text) : '';
  return odd.some((word) => plain.includes(word));
}
