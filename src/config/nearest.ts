import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: at most one letter in three differs, or `most` letters. Letter case does not count. */
export function nearest(name: string, candidates: readonly string[], most?: number): string | undefined {
  if (candidates.length === 0) return undefined;
  const wanted = name.toLowerCase();
  const folded = candidates.map((candidate) => candidate.toLowerCase());
  const match = closest(wanted, folded);
  const limit = most ?? Math.ceil(Math.max(wanted.length, match.length) / 3);
  return distance(wanted, match) <= limit ? candidates[folded.indexOf(match)] : undefined;
}
