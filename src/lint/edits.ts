import type { Block, Macro, Sentence } from '../macro/types.js';
import { articleFor } from './articles.js';
import type { CompiledGroup, CompiledPhrase } from './compile.js';
import type { Edit, Suggestion } from './finding.js';
import { capitalized, fitted, type Term } from './term.js';

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
  { replacement }: CompiledPhrase,
  group: CompiledGroup,
): { fix?: Edit; suggestions: Suggestion[] } {
  const remedy = replacement !== undefined ? { replace: replacement } : group.suggest;
  if (!remedy) return { suggestions: [] };
  const edit =
    'replace' in remedy ? replace(macro, place, remedy.replace, group.term) : drop(macro, place, remedy.drop);
  if (!edit) return { suggestions: [] };
  if (group.fixable) return { fix: { start: edit.start, end: edit.end, text: edit.text }, suggestions: [] };
  return { suggestions: [edit] };
}

function replace(macro: Macro, place: Place, text: string, term: Term | undefined): Suggestion | undefined {
  const { first, last, sentence } = place;
  const start = macro.words[first]!;
  const block = macro.blocks[start.block]!;
  const { to } = macro.words[last]!;
  const match = block.text.slice(start.from, to);
  const lifted = isCapital(match[0]!) && start.key !== 'i' ? capitalized(text) : text;
  const cased = term ? fitted(text, match, sentence, place, term) : lifted;
  const typed = match.includes('’') ? cased.replaceAll("'", '’') : cased;
  const article = articleBefore(macro, place, typed);
  const edit = plainEdit(macro, block, article?.from ?? start.from, to, `${article?.text ?? ''}${typed}`);
  return edit && { ...edit, label: `Replace with “${edit.text}”.` };
}

/** The "a" or "an" in front of a match, with what follows it, where the new words need the other one. */
function articleBefore(macro: Macro, { sentence, first }: Place, text: string) {
  const article = macro.words[first - 1];
  if (!article || first === sentence.first || macro.words[first]!.breaks) return undefined;
  const right = articleFor(text);
  if (!/^an?$/.test(article.key) || article.key === right) return undefined;
  const block = macro.blocks[article.block]!;
  const written = block.text.slice(article.from, article.to);
  const between = block.text.slice(article.to, macro.words[first]!.from);
  return { from: article.from, text: (isCapital(written) ? capitalized(right) : right) + between };
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

const isCapital = (text: string) => text !== text.toLowerCase();
