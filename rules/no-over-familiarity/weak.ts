import type { CheckContext, Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { facesIn } from '../_shared/emoji.js';
import type { Passage, TextRange } from '../_shared/passages.js';
import { byTone } from '../_shared/tone.js';

/** Weights add up; a casual macro may bubble a little more. */
const enough = 4;
const enoughByTone = { casual: 5, business: 3, concierge: 3 };
const mostSlangy = 2;
const moods = new Set(['happy', 'playful', 'intimate', 'heart', 'party']);

/** Sentences in which an exclamation mark, an emoji, a word in capitals, slang and delight add up. */
export function* bubblyReports(
  macro: Macro,
  passage: Passage,
  context: Pick<CheckContext<unknown>, 'hits'>,
): Generator<Report> {
  const { sentence, block, from, to } = passage;
  const cries = sentence.text.includes('!') ? 1 : 0;
  const faces = facesIn(macro, passage).some(({ mood }) => mood && moods.has(mood)) ? 1 : 0;
  if (cries + faces === 0) return;
  const words = (list: string) =>
    apart(context.hits(list, sentence).filter(({ first }) => !macro.words[first]!.quoted)).length;
  const slangy = Math.min(words('slangy'), mostSlangy);
  const gushy = Math.min(words('gushy'), mostSlangy);
  if (slangy + gushy === 0) return;
  const loud = macro.words.slice(sentence.first, sentence.last).some((word) => isLoud(word, block.text))
    ? 1
    : 0;
  if (cries + faces + slangy + gushy + loud < byTone(macro, enoughByTone, enough)) return;
  yield {
    ...block.span(from, to),
    messageId: 'bubbly',
    message: `Calm “${short(block.text.slice(from, to))}” down: so much cheer in one sentence sounds like a chat with a friend.`,
  };
}

/** Of hits that share words the first. */
function apart<Hit extends { first: number; last: number }>(hits: readonly Hit[]): Hit[] {
  let reached = -1;
  return hits
    .toSorted((a, b) => a.first - b.first)
    .filter(({ first, last }) => {
      if (first <= reached) return false;
      reached = last;
      return true;
    });
}

/** Everyday words that are said louder. Source: our own list. */
const everyday = new Set(
  'so love you your yours free all best very really big huge yes more most super lovely and but not never always ever now so'.split(
    ' ',
  ),
);
const isLoud = ({ key, from, to, quoted }: TextRange & { key: string; quoted: boolean }, text: string) =>
  !quoted &&
  everyday.has(key) &&
  to - from > 1 &&
  text.slice(from, to) === text.slice(from, to).toUpperCase();

const longest = 40;
const short = (text: string) => {
  const words = text.trim();
  return words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
};
