import type { CheckContext } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import type { Passage, TextRange } from './passages.js';

/** A phrase of one of a rule's lists: its words, last inclusive, and its range in the block's text. */
export interface SpokenHit<List extends string> extends TextRange {
  readonly list: List;
  readonly first: number;
  readonly last: number;
}

/**
 * Hits of some lists in a passage, in order: of those that share words the leftmost, then the longest, then that of
 * the first list. Quoted words belong to somebody else.
 */
export function spokenHits<List extends string>(
  macro: Macro,
  { sentence }: Passage,
  context: Pick<CheckContext<unknown>, 'hits'>,
  lists: readonly List[],
): SpokenHit<List>[] {
  const hits = lists.flatMap((list) =>
    context.hits(list, sentence).map(({ first, last }) => ({ list, first, last })),
  );
  hits.sort((a, b) => a.first - b.first || b.last - a.last);
  let reached = -1;
  return hits.flatMap(({ list, first, last }) => {
    const start = macro.words[first]!;
    const end = macro.words[last]!;
    if (first <= reached || start.quoted || end.quoted) return [];
    reached = last;
    return [{ list, first, last, from: start.from, to: end.to }];
  });
}

/** Whether a phrase of the list stands anywhere in the macro. */
export const isSaid = (macro: Macro, { hits }: Pick<CheckContext<unknown>, 'hits'>, list: string): boolean =>
  macro.sentences.some((sentence) => hits(list, sentence).length > 0);
