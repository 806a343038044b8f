import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import type { Passage } from '../_shared/passages.js';
import { readableLower } from '../_shared/signs.js';

const drawnOut = /([aeouyhwr])\1\1/;
/** The same in the text, where a word may hold full stops. */
const sign = /([aeouyhwr])\.?\1\.?\1/;
export const hasDrawnOut = (macro: Macro): boolean => sign.test(readableLower(macro));
/** Written so, whatever it looks like. */
const known = new Set(['ieee', 'www', 'brrr', 'grrr', 'shhh']);

/** Words with a letter drawn out: "sooo", "Nooo", "heyyy". */
export function* stretchReports(macro: Macro, { sentence, block }: Passage): Generator<Report> {
  for (const { key, from, to, quoted } of macro.words.slice(sentence.first, sentence.last)) {
    if (quoted || !drawnOut.test(key) || !/^\p{L}+$/u.test(key) || known.has(key) || new Set(key).size < 2)
      continue;
    const match = block.text.slice(from, to);
    if (match === match.toUpperCase() && match.length < 6) continue;
    yield {
      ...block.span(from, to),
      messageId: 'stretched',
      message: `Write “${match.replaceAll(/(\p{L})\1\1+/gu, '$1')}” or leave it out: “${match}” sounds like a chat with a friend.`,
    };
  }
}
