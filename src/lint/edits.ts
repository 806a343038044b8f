import type { Block, Macro, Sentence } from '../macro/types.js';
import type { Edit, Suggestion } from './finding.js';
import type { PlannedPhrase } from './plan.js';

/** A match whose remedy is wanted. */
interface Place {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

/**
 * The edits a vocabulary proposes for a match, as source ranges. An edit is left out where it would cut through
 * markup or take a placeholder along: the message still says what to do.
 */
export function remedies(
  macro: Macro,
  place: Place,
  phrase: PlannedPhrase,
): { fix?: Edit; suggestions: Suggestion[] } {
  const { group, replacement } = phrase;
  const remedy = replacement !== undefined ? { replace: replacement } : group.suggest;
  if (!remedy) return { suggestions: [] };
  const edit = 'replace' in remedy ? replace(macro, place, remedy.replace) : drop(macro, place, remedy.drop);
  if (!edit) return { suggestions: [] };
  if (group.fixable) return { fix: { start: edit.start, end: edit.end, text: edit.text }, suggestions: [] };
  return { suggestions: [edit] };
}

function replace(macro: Macro, { first, last }: Place, text: string): Suggestion | undefined {
  const start = macro.words[first]!;
  const block = macro.blocks[start.block]!;
  const { to } = macro.words[last]!;
  const cased = isCapital(block.text[start.from]!) && start.key !== 'i' ? capitalized(text) : text;
  const edit = plainEdit(macro, block, start.from, to, cased);
  return edit && { ...edit, label: `Replace with “${cased}”.` };
}

function drop(macro: Macro, place: Place, what: 'words' | 'sentence'): Suggestion | undefined {
  const block = macro.blocks[place.sentence.block]!;
  const start = macro.words[place.first]!.from;
  const end = macro.words[place.last]!.to;
  if (what === 'sentence') return dropSentence(macro, block, place.sentence);
  const after = /^,?\s*/.exec(block.text.slice(end, end + 4))![0].length;
  const next = block.text[end + after];
  if (place.first !== place.sentence.first) {
    // Between commas both go; elsewhere the space before goes with the words.
    const between = block.text.slice(start - 2, start) === ', ' && block.text[end] === ',';
    const space = block.text[start - 1] === ' ' ? 1 : 0;
    const edit = plainEdit(macro, block, start - (between ? 2 : space), between ? end + 1 : end, '');
    return edit && { ...edit, label: `Remove “${block.text.slice(start, end)}”.` };
  }
  if (next === undefined || !/\p{L}/u.test(next)) return dropSentence(macro, block, place.sentence);
  const edit = plainEdit(macro, block, start, end + after + 1, next.toUpperCase());
  return edit && { ...edit, label: `Remove “${block.text.slice(start, end)}”.` };
}

/** Only out of a paragraph that says more: an emptied list item or cell would change the structure. */
function dropSentence(macro: Macro, block: Block, sentence: Sentence): Suggestion | undefined {
  const from = macro.words[sentence.first]?.from;
  if (from === undefined) return undefined;
  const to = from + sentence.text.length;
  const after = /^\s*/.exec(block.text.slice(to, to + 4))![0].length;
  const isLast = to + after >= block.text.length;
  const before = isLast && from > 0 && /\s/.test(block.text[from - 1]!) ? 1 : 0;
  if (from - before <= 0 && isLast) return undefined;
  const edit = plainEdit(macro, block, from - before, isLast ? to : to + after, '');
  return edit && { ...edit, label: 'Remove the sentence.' };
}

/** An edit of text that stands in the source exactly as it reads, without placeholders. */
function plainEdit(macro: Macro, block: Block, from: number, to: number, text: string): Edit | undefined {
  const span = block.span(from, to);
  if (macro.source.slice(span.start, span.end) !== block.text.slice(from, to)) return undefined;
  const cuts = macro.placeholders.some(({ start, end }) => start < span.end && end > span.start);
  return cuts ? undefined : { ...span, text };
}

const isCapital = (unit: string) => unit !== unit.toLowerCase();
const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
