/**
 * Patterns that were found, three numbers for each: the pattern, the first word and the last, which is part of it.
 * In a row, because a sentence holds dozens and nobody asks for most of them.
 */
export type Hits = readonly number[];

/** A pattern found in words `first` to `last`, last inclusive. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** Hits one by one, in the same order: those of the patterns below a number. */
export function each(hits: Hits, below = Number.POSITIVE_INFINITY): Hit[] {
  const all: Hit[] = [];
  for (let at = 0; at < hits.length; at += 3)
    if (hits[at]! < below) all.push({ pattern: hits[at]!, first: hits[at + 1]!, last: hits[at + 2]! });
  return all;
}
