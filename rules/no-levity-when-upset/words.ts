import type { CheckContext, Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { spokenHits } from '../_shared/hits.js';
import type { Passage } from '../_shared/passages.js';

const messages = {
  cry: (match: string) => `Say what happened without “${match}”: it makes light of the reader's trouble.`,
  laughter: (match: string) => `Leave out “${match}”: the reader has nothing to laugh about here.`,
  joke: (match: string) =>
    `Leave out the joke “${match}”: someone who has a problem feels that nobody takes it seriously.`,
  cheer: (match: string) =>
    `Start with the problem instead of “${match}”: cheerfulness sounds deaf to someone who has one.`,
};
type List = keyof typeof messages;

/** Cries, laughter and jokes anywhere, and cheerful openings. */
export function* wordReports(
  macro: Macro,
  passage: Passage,
  context: CheckContext<unknown>,
): Generator<Report> {
  const { sentence, block } = passage;
  const lists = Object.keys(messages) as List[];
  for (const { list, from, to } of spokenHits(macro, passage, context, lists)) {
    if (list === 'cheer' && !sentence.opens) continue;
    yield {
      ...block.span(from, to),
      messageId: list,
      message: messages[list](block.text.slice(from, to)),
    };
  }
}
