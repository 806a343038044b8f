import type { Macro, Word } from '../../src/macro/types.js';

/** Words that stand together: order counts, yet one changed word changes few of them. */
const width = 3;
/** Longer bodies are compared by the shingles with the smallest hashes. */
const most = 600;

/**
 * The body of a macro as a sorted set of hashed shingles (runs of three words), without greeting, sign-off and
 * signature; every placeholder is one and the same word. `undefined` where it has fewer than `minWords` words.
 *
 * Shingles after A. Broder, “On the resemblance and containment of documents” (1997); of a long body the smallest
 * hashes stand for all, as in its sketches. Each hash has 24 bits and takes four characters from `0` to `o`.
 */
export function shinglesOf(macro: Macro, minWords: number): string | undefined {
  const hashes: number[] = [];
  for (const { part, block, first, last } of macro.sentences) {
    if (part !== 'body' && part !== 'list' && part !== 'table') continue;
    const { links } = macro.blocks[block]!;
    for (let at = first; at < last; at += 1) {
      const word = macro.words[at]!;
      if (word.key !== ',') hashes.push(hashOf(tokenOf(macro, word)));
      // Where a link leads sets two texts apart as a word does; with a placeholder in it (filler letters) nobody knows.
      const link = links.find(({ end }) => end === word.to);
      if (link) hashes.push(hashOf(link.url.includes('xxx') ? '{}' : link.url));
    }
  }
  if (hashes.length < Math.max(minWords, width)) return undefined;
  const shingles = new Int32Array(hashes.length - width + 1);
  for (let at = 0; at < shingles.length; at += 1) {
    let shingle = 0;
    for (let word = at; word < at + width; word += 1) shingle = Math.imul(shingle, 31) + hashes[word]!;
    shingles[at] = mix(shingle);
  }
  shingles.sort();
  const distinct = shingles.filter((shingle, at) => shingle !== shingles[at - 1]).subarray(0, most);
  return Array.from(distinct, encode).join('');
}

/** What is compared of a word: placeholders are all the same, addresses and code are what is written there. */
function tokenOf({ source, blocks }: Macro, { key, block, from, to }: Word): string {
  if (key.startsWith('{')) return '{}';
  if (!key.startsWith('<')) return key;
  const { start, end } = blocks[block]!.span(from, to);
  return source.slice(start, end);
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads every bit over the lower 24 (the finalizer of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & 0xffffff;
}

const encode = (hash: number): string =>
  String.fromCharCode(48 + (hash >> 18), 48 + ((hash >> 12) & 63), 48 + ((hash >> 6) & 63), 48 + (hash & 63));

/** Hashes of many bodies, ascending in each; body `n` has those from `starts[n]` up to and without `starts[n + 1]`. */
export interface Bodies {
  readonly shingles: Int32Array;
  readonly starts: Int32Array;
}

export function unpack(texts: readonly string[]): Bodies {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, index) => {
    starts[index + 1] = starts[index]! + text.length / 4;
  });
  const shingles = new Int32Array(starts.at(-1)!);
  texts.forEach((text, index) => {
    for (let at = 0; at < text.length; at += 1) {
      const place = starts[index]! + (at >> 2);
      shingles[place] = (shingles[place]! << 6) | (text.charCodeAt(at) - 48);
    }
  });
  return { shingles, starts };
}

/**
 * How much of two bodies is the same: twice what they share, of all they hold (Dice), 0 to 1. Less than `least`
 * counts as 0, which shows before the end.
 */
export function likeness({ shingles, starts }: Bodies, a: number, b: number, least: number): number {
  let [i, j] = [starts[a]!, starts[b]!];
  const [endA, endB] = [starts[a + 1]!, starts[b + 1]!];
  const all = endA - i + (endB - j);
  const mostAlone = all * (1 - least) + 1e-9;
  let alone = 0;
  while (i < endA && j < endB && alone <= mostAlone) {
    const difference = shingles[i]! - shingles[j]!;
    if (difference !== 0) alone += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  alone += endA - i + (endB - j);
  return alone <= mostAlone ? 1 - alone / all : 0;
}
