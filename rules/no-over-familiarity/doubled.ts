import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import type { Passage } from '../_shared/passages.js';

/** Word → how often in a row it is too much. Source: our own list. */
const most: ReadonlyMap<string, number> = new Map([
  ...'sorry promise please thanks love bye yay boo super cheers sob happy joy'
    .split(' ')
    .map((word) => [word, 2] as const),
  ...'so very really yes no ha much many big good'.split(' ').map((word) => [word, 3] as const),
]);

/** The same word again and again: "sorry sorry", "so so so". */
export function* doubledReports(macro: Macro, { sentence, block }: Passage): Generator<Report> {
  const words = macro.words.slice(sentence.first, sentence.last).filter(({ key }) => key !== ',');
  for (let at = 0; at < words.length; ) {
    const { key, from } = words[at]!;
    let end = at + 1;
    while (words[end]?.key === key && !words[end]!.breaks) end += 1;
    const limit = most.get(key);
    if (limit && end - at >= limit && !words[at]!.quoted) {
      const match = block.text.slice(from, words[end - 1]!.to);
      yield {
        ...block.span(from, words[end - 1]!.to),
        messageId: 'doubled',
        message: `Say it once: “${match}” sounds like a chat with a friend.`,
      };
    }
    at = end;
  }
}
