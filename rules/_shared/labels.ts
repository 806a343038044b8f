import type { Macro, Word } from '../../src/macro/types.js';
import type { Passage, TextRange } from './passages.js';

interface Words extends TextRange {
  readonly first: number;
  readonly last: number;
}

/** Longest run of bold words that reads as a button or menu rather than as emphasis. */
const longestLabel = 4;
/** Verbs whose object is something on the screen, and words that give it its name. Source: our own list. */
const before = new Set(
  'click tap press select choose pick hit tick toggle enable disable on off called named labeled labelled marked says reads saying reading reply text type send enter write'.split(
    ' ',
  ),
);
const after = new Set(
  'button buttons option options menu mode tab link field setting settings icon key checkbox box banner page label section sign screen switch toggle message badge tag column row'.split(
    ' ',
  ),
);
const articles = new Set(['the', 'a', 'an', 'your', 'word', 'with', ',']);

/** In bold and short, and neither at the start of a sentence nor a whole one: the name of a button or menu. */
export function isLabel(macro: Macro, { sentence, block, from }: Passage, words: Words): boolean {
  const run = block.bold.find(({ start, end }) => start <= words.from && words.to <= end);
  if (!run) return false;
  const inside = macro.words
    .slice(sentence.first, sentence.last)
    .filter((word) => word.from >= run.start && word.to <= run.end);
  const names = inside.length <= longestLabel && inside[0]!.capital;
  const leads = sentence.part === 'list' || /^\W{0,3}[:\u2013\u2014-]/.test(block.text.slice(run.end, run.end + 4));
  return names && (run.start > from || leads);
}

/** Named as something on the screen: "click ALWAYS", "the NEVER option". */
export function isOnScreen(macro: Macro, { sentence }: Passage, { first, last }: Words): boolean {
  const next = inside(macro, last + 1, sentence);
  if (next && !next.breaks && after.has(next.key)) return true;
  let at = first - 1;
  while (articles.has(inside(macro, at, sentence)?.key ?? '')) at -= 1;
  return before.has(inside(macro, at, sentence)?.key ?? '');
}

const inside = (macro: Macro, at: number, { first, last }: Passage['sentence']): Word | undefined =>
  at >= first && at < last ? macro.words[at] : undefined;
