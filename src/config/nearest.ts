import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: at most one letter in three differs. Letter case does not count. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const wanted = name.toLowerCase();
  const folded = candidates.map((candidate) => candidate.toLowerCase());
  const match = closest(wanted, folded);
  const limit = Math.ceil(Math.max(wanted.length, match.length) / 3);
  return distance(wanted, match) <= limit ? candidates[folded.indexOf(match)] : undefined;
}
