import type { Block, Macro, Part, Sentence, Word } from '../../src/macro/types.js';
import { once } from './once.js';

/** A sentence and where it stands: `from` to `to` is its range in `block.text`. */
export interface Passage {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** Characters `from` to `to` of `block.text`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Everything the writer says to the reader, sign-off and signature included. */
export const spokenParts: readonly Part[] = ['greeting', 'body', 'list', 'table', 'sign-off', 'signature'];

/** The sentences of some parts, in reading order. */
export function* passages(macro: Macro, parts: readonly Part[] = spokenParts): Generator<Passage> {
  for (const passage of allPassages(macro)) if (parts.includes(passage.sentence.part)) yield passage;
}

const allPassages = once(({ sentences, blocks }: Macro): readonly Passage[] =>
  sentences.map((sentence) => {
    const { block, from, to } = sentence;
    return { sentence, block: blocks[block]!, from, to };
  }),
);

/** The same, with the sentences of one block put together; `sentence` is the first, with the words of all. */
export function* stretches(macro: Macro, parts: readonly Part[] = spokenParts): Generator<Passage> {
  let open: Passage | undefined;
  for (const next of passages(macro, parts)) {
    if (open && open.block === next.block) {
      const sentence = { ...open.sentence, last: next.sentence.last, end: next.sentence.end };
      open = { ...open, sentence, to: next.to };
    } else {
      if (open) yield open;
      open = next;
    }
  }
  if (open) yield open;
}

/**
 * Where a pattern (with the flag `g`) matches what the writer says: not inside quotation marks, addresses, code or
 * placeholders. Ranges count in `block.text`; `before` is the last word before the match. The pattern must not
 * backtrack: the text is untrusted.
 */
export function* spokenMatches(
  macro: Macro,
  { sentence, block, from, to }: Passage,
  pattern: RegExp,
): Generator<TextRange & { readonly before: Word | undefined }> {
  let next = sentence.first;
  let closed = { word: -1, at: 0 };
  for (const match of block.text.slice(from, to).matchAll(pattern)) {
    const range = { from: from + match.index, to: from + match.index + match[0].length };
    while (next < sentence.last && macro.words[next]!.to <= range.from) next += 1;
    const before = next > sentence.first ? macro.words[next - 1]! : undefined;
    const here = next < sentence.last ? macro.words[next]! : undefined;
    if (here && here.from < range.to && /^[<{]/.test(here.key)) continue;
    if (before?.quoted) {
      if (closed.word !== next)
        closed = { word: next, at: closingQuote(block.text, before.to, here?.from ?? to) };
      if (range.from < closed.at) continue;
    }
    yield { ...range, before };
  }
}

function closingQuote(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !'"”»'.includes(text[at]!)) at += 1;
  return at;
}
