import type { Macro } from '../../src/macro/types.js';
import { hasFaces } from '../_shared/emoji.js';
import type { Passage } from '../_shared/passages.js';
import { hasTwins } from '../_shared/signs.js';
import { endsInKiss } from './kisses.js';
import { hasDrawnOut } from './stretched.js';

/**
 * Tells of a passage whether it may hold what no phrase of ours says: faces, cries, kisses, words drawn out or
 * doubled, the team's terms.
 */
export function livelyIn(macro: Macro, terms: readonly string[]): (passage: Passage) => boolean {
  const isLively = hasFaces(macro) || hasTwins(macro) || hasDrawnOut(macro) || terms.length > 0;
  return (passage) => isLively || passage.sentence.text.includes('!') || endsInKiss(macro, passage);
}
