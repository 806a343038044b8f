import type { CheckContext } from '../../src/lint/rule.js';
import {
  type EqualityHit,
  equalityHits,
  mayHaveEqualityHits,
  normalizePhrase,
} from '../../src/macro/equality.js';
import type { Macro, Sentence } from '../../src/macro/types.js';
import { readable } from '../_shared/signs.js';
import type { Options } from './options.js';
import { phrases } from './phrases.js';
import { type Hears, reviewed } from './reviewed.js';

/** Words `first` to `last` of the macro, last inclusive, that may leave readers out. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly hears: Hears | 'listed' | 'other';
  /** What to write instead, best first. */
  readonly instead: readonly string[];
}

type Find = (macro: Macro, sentence: Sentence, context: CheckContext<Options>) => Iterable<Hit>;

const uses = entries(phrases);
const known = new Map(
  entries(reviewed).map(({ hears, phrase, entry }) => [normalizePhrase(phrase), { hears, instead: entry }]),
);

export const phraseLists = { any: uses.map(({ phrase }) => phrase) };

/** Every pattern of `phrases.ts` and of its conditions, named by itself. */
export const contexts = Object.fromEntries(
  uses
    .flatMap(({ phrase, entry }) => [phrase, entry.after, entry.before, entry.unless])
    .flatMap((pattern) => (pattern === undefined ? [] : [[pattern, [pattern]]])),
);

/** What finds hits in a macro; mostly there is nothing to look for but our own phrases. */
export function findersFor(macro: Macro, { terms, list }: Options): readonly Find[] {
  const mayBeEqual = mayHaveEqualityHits(readable(macro), list);
  if (!mayBeEqual && Object.keys(terms).length === 0) return onlyOwn;
  return mayBeEqual ? [listed, own, equality] : [listed, own];
}

/** The hits in a sentence: where they share words the leftmost speaks, then the longest, then the team's own. */
export function hitsIn(
  macro: Macro,
  sentence: Sentence,
  context: CheckContext<Options>,
  finders: readonly Find[],
): readonly Hit[] {
  if (finders === onlyOwn && context.hits('any', sentence).length === 0) return [];
  const hits = finders.flatMap((find) => [...find(macro, sentence, context)]);
  let reach = -1;
  return hits
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(({ first, last }) => {
      if (first <= reach) return false;
      reach = last;
      return true;
    });
}

const listed: Find = function* (macro, sentence, { options }) {
  const { text } = macro.blocks[sentence.block]!;
  for (const [term, replacement] of Object.entries(options.terms)) {
    for (let first = sentence.first; first < sentence.last; first += 1) {
      const { from } = macro.words[first]!;
      const to = from + term.length;
      if (text.slice(from, to).toLowerCase() !== term.toLowerCase()) continue;
      const last = wordEndingAt(to, first, macro, sentence);
      if (last !== undefined) yield { first, last, hears: 'listed', instead: [replacement] };
    }
  }
};

const own: Find = function* (macro, sentence, context) {
  if (context.hits('any', sentence).length === 0) return;
  for (const { hears, phrase, entry } of uses) {
    const { instead, after, before, unless, only } = entry;
    const hits = context.hits(phrase, sentence);
    if (hits.length === 0 || (unless && context.hits(unless, sentence).length > 0)) continue;
    const ends = after && new Set(context.hits(after, sentence).map(({ last }) => last + 1));
    const starts = before && new Set(context.hits(before, sentence).map(({ first }) => first - 1));
    for (const { first, last } of hits) {
      if ((ends && !ends.has(first)) || (starts && !starts.has(last))) continue;
      if (!only) yield { first, last, hears, instead };
      else if (!macro.words.slice(first + 1, last).some(({ capital }) => capital))
        yield { first: last, last, hears, instead };
    }
  }
};

const onlyOwn = [own];

/** Only what starts and ends with a word: a part of an address or a file name says nothing. */
const equality: Find = function* (macro, sentence, { options }) {
  const found = equalityHits(macro.blocks[sentence.block]!.text, options.list);
  if (found.length === 0 || sentence.first === sentence.last) return;
  let next = firstFrom(found, macro.words[sentence.first]!.from);
  for (let first = sentence.first; first < sentence.last; first += 1) {
    const start = macro.words[first]!.from;
    while (next < found.length && found[next]!.from < start) next += 1;
    for (; found[next]?.from === start; next += 1) {
      const { to, actual, expected } = found[next]!;
      const last = wordEndingAt(to, first, macro, sentence);
      const entry = known.get(normalizePhrase(actual)) ?? { hears: 'other', instead: expected };
      if (last !== undefined) yield { first, last, ...entry };
    }
  }
};

/** Index of the first hit at or after an offset; `found` is in reading order. */
function firstFrom(found: readonly EqualityHit[], offset: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a hit as written. */
export function textOf({ words, blocks }: Macro, { first, last }: Hit): string {
  const start = words[first]!;
  return blocks[start.block]!.text.slice(start.from, words[last]!.to);
}

function wordEndingAt(to: number, first: number, { words }: Macro, sentence: Sentence): number | undefined {
  let last = first;
  while (last + 1 < sentence.last && words[last]!.to < to) last += 1;
  return words[last]!.to === to ? last : undefined;
}

function entries<Entry>(groups: Readonly<Partial<Record<Hears, Readonly<Record<string, Entry>>>>>) {
  return Object.entries(groups).flatMap(([hears, group]) =>
    Object.entries(group).map(([phrase, entry]) => ({ hears: hears as Hears, phrase, entry })),
  );
}
