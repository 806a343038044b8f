import type { Macro, Sentence, Span } from '../../src/macro/types.js';
import type { WordRange } from '../../src/phrases/match/contexts.js';

const contraction =
  /\p{L}(?:n['’]t|['’](?:re|ll|ve|d|m))(?!\p{L})|\b(?:it|that|there|here|what|who|how|where|let)['’]s\b/iu;
const endings: Readonly<Record<string, string>> = { am: '’m', are: '’re', is: '’s', will: '’ll' };

export const isContracted = (text: string): boolean => contraction.test(text);

/** The short twin of a full form, and where it goes; `undefined` where markup stands inside. */
export function shortened(
  { words, blocks, source }: Macro,
  { block }: Sentence,
  { first }: WordRange,
): (Span & { readonly text: string; readonly full: string }) | undefined {
  const word = words[first]!;
  const { text } = blocks[block]!;
  const isNegated = word.key.endsWith("n't");
  const last = isNegated ? word : words[first + 1]!;
  const full = text.slice(word.from, last.to);
  const span = blocks[block]!.span(word.from, last.to);
  const apostrophe = source.includes('’') ? '’' : "'";
  const short = isNegated
    ? full.slice(0, 1) + word.key.slice(1).replace("'", apostrophe)
    : text.slice(word.from, word.to) + endings[last.key]!.replace('’', apostrophe);
  return source.slice(span.start, span.end) === full && /^\p{L}+ ?\p{L}+$/u.test(full)
    ? { ...span, text: short, full }
    : undefined;
}
