import type { Macro } from '../../src/macro/types.js';
import type { Use } from './uses.js';

type Reason = 'many' | 'row' | 'mistake';

/** The uses that are too much, each with the first reason that holds. */
export function* excessUses(
  macro: Macro,
  uses: readonly Use[],
  max: number,
): Generator<{ readonly use: Use; readonly reason: Reason }> {
  const isMistake = macro.meta.situation === 'our-mistake';
  let inBody = 0;
  for (const [index, use] of uses.entries()) {
    const isGreeting = use.passage.sentence.part === 'greeting';
    if (!isGreeting) inBody += 1;
    const before = uses[index - 1];
    if (index >= max) yield { use, reason: 'many' };
    else if (isMistake && inBody > 1) yield { use, reason: 'mistake' };
    else if (before && isRow(before, use)) yield { use, reason: 'row' };
  }
}

const isRow = (before: Use, use: Use) =>
  before.isVocative &&
  use.isVocative &&
  before.passage.sentence.part === 'body' &&
  use.passage.sentence.index === before.passage.sentence.index + 1;
