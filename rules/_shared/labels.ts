import type { Macro, Span, Word } from '../../src/macro/types.js';
import type { Passage, TextRange } from './passages.js';
import { endingAfter } from './ranges.js';

interface Words extends TextRange {
  readonly first: number;
  readonly last: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Longest run of bold words that reads as a button or menu rather than as emphasis. */
const longestLabel = 4;
/** Verbs whose object is something on the screen, and words behind its name. Source: our own lists. */
const before = set(
  'click tap press select choose pick hit tick toggle enable disable on off called named labeled labelled marked says reads saying reading word keyword operator reply text type send enter write',
);
const after = set(
  'button buttons option options menu mode tab link field setting settings icon key checkbox box banner page label section sign screen switch toggle message badge tag column row',
);
const between = set('the a an your with ,');

/** In bold and short, and neither at the start of a sentence nor a whole one: the name of a button or menu. */
export function isLabel(macro: Macro, { sentence, block, from }: Passage, words: Words): boolean {
  const run = block.bold[endingAfter(block.bold, words.to - 1)];
  if (!run || run.start > words.from) return false;
  let { first, last } = words;
  while (last - first <= longestLabel && isIn(macro.words[first - 1], sentence.block, run)) first -= 1;
  while (last - first <= longestLabel && isIn(macro.words[last + 1], sentence.block, run)) last += 1;
  const names = last - first < longestLabel && macro.words[first]!.capital;
  const leads =
    sentence.part === 'list' || /^\W{0,3}[:\u2013\u2014-]/.test(block.text.slice(run.end, run.end + 4));
  return names && (run.start > from || leads);
}

const isIn = (word: Word | undefined, block: number, { start, end }: Span): boolean =>
  word?.block === block && word.from >= start && word.to <= end;

/** Named as something on the screen: "click ALWAYS", "the NEVER option". */
export function isOnScreen(macro: Macro, { sentence }: Passage, { first, last }: Words): boolean {
  const keyAt = (at: number) => (at >= sentence.first && at < sentence.last ? macro.words[at]!.key : '');
  if (after.has(keyAt(last + 1)) && !macro.words[last + 1]!.breaks) return true;
  let at = first - 1;
  while (first - at <= longestLabel && between.has(keyAt(at))) at -= 1;
  return before.has(keyAt(at));
}
