import type { Macro, Sentence } from '../macro/types.js';
import type { WordRange } from '../phrases/match/contexts.js';

/** Longest run of bold words that reads as a button or menu rather than as emphasis. */
const longestLabel = 4;

/** How many of the words stand inside quotation marks: there the customer speaks, or the screen. */
export function quotedWords(macro: Macro, { first, last }: WordRange): 'all' | 'some' | 'none' {
  let quoted = 0;
  for (let at = first; at <= last; at += 1) if (macro.words[at]!.quoted) quoted += 1;
  return quoted === 0 ? 'none' : quoted > last - first ? 'all' : 'some';
}

/**
 * A capital inside a sentence marks a name: "Open Simply Accounting". Headings and greetings have capitals of
 * their own, acronyms too, and after a handle, an address or a placeholder a new sentence may begin unmarked.
 */
export function isName(macro: Macro, sentence: Sentence, { first }: WordRange): boolean {
  const word = macro.words[first]!;
  if (!word.capital || word.breaks || first === sentence.first) return false;
  if (word.key === 'i' || word.key.startsWith('{')) return false;
  const { text } = macro.blocks[word.block]!;
  const before = macro.words[first - 1]!;
  if (/^[{<]/.test(before.key) || text[before.from - 1] === '@') return false;
  if (/^\p{Lu}{2}/u.test(text.slice(word.from, word.to))) return false;
  return sentence.part !== 'heading' && sentence.part !== 'greeting';
}

/** A short bold run with a capital inside a sentence is a button or a menu. */
export function isLabel(macro: Macro, sentence: Sentence, { first, last }: WordRange): boolean {
  const { block, from } = macro.words[first]!;
  const { to } = macro.words[last]!;
  const run = macro.blocks[block]!.bold.find(({ start, end }) => start <= from && to <= end);
  if (!run) return false;
  const inside = macro.words
    .slice(sentence.first, sentence.last)
    .filter((word) => word.from >= run.start && word.to <= run.end);
  return inside.length <= longestLabel && inside[0]!.capital && inside[0] !== macro.words[sentence.first];
}
