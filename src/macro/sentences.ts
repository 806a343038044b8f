import { sentenceRanges } from './english.js';
import type { Outline } from './outline.js';
import type { Block, Sentence, Word } from './types.js';

type Draft = { -readonly [K in keyof Sentence]: Sentence[K] };

/** First words of sentences that only warm up: the message opens after them. */
const courtesy =
  /^(?:thanks|thank you|many thanks|i hope|we hope|hope|sure|great|good (?:news|question)|happy|of course|absolutely)\b/i;
/** Last lines that neither open nor shut the door: the closing stands before them. */
const leaveTaking =
  /^(?:thanks|thank you|many thanks|thanks again|cheers|enjoy|happy [\p{L}]+ing|have a (?:\p{L}+ ){1,3}(?:day|week|weekend|evening|one))[^.!?]{0,12}[.!]*$/iu;
/** "^RK", "/DC": an agent's initials. */
const initials = /^[\^/~*-]\s?\p{L}{1,12}$/u;
const longestCourtesy = 140;

/** Cuts every stretch of the outline into sentences, in reading order, with the words each one holds. */
export function sentencesOf(
  blocks: readonly Block[],
  words: readonly Word[],
  { stretches }: Outline,
): Sentence[] {
  const sentences: Draft[] = [];
  let word = 0;
  for (const { block, from, to, part } of stretches) {
    const { text } = blocks[block]!;
    for (const [opens, closes] of sentenceRanges(text.slice(from, to))) {
      const at = from + opens;
      const until = from + closes;
      while (word < words.length && before(words[word]!, block, at)) word += 1;
      const first = word;
      while (word < words.length && words[word]!.block === block && words[word]!.from < until) word += 1;
      const { start, end } = blocks[block]!.span(at, until);
      // Every key by itself: objects of one shape are made and read several times as fast.
      sentences.push({
        index: sentences.length,
        block,
        part,
        opens: false,
        closes: false,
        from: at,
        to: until,
        text: text.slice(at, until),
        first,
        last: word,
        start,
        end,
      });
    }
  }
  markEnds(sentences);
  return sentences;
}

const before = (word: Word, block: number, from: number) =>
  word.block < block || (word.block === block && word.from < from);

function markEnds(sentences: readonly Draft[]): void {
  const body = sentences.filter(({ part }) => part === 'body' || part === 'list' || part === 'table');
  for (const sentence of body) {
    sentence.opens = true;
    if (!courtesy.test(sentence.text) || sentence.text.length > longestCourtesy) break;
  }
  const closing = body.findLast(({ text }) => !leaveTaking.test(text) && !initials.test(text)) ?? body.at(-1);
  if (closing) closing.closes = true;
}
