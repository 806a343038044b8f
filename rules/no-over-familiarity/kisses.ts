import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { facesIn } from '../_shared/emoji.js';
import type { Passage } from '../_shared/passages.js';
import { isUpset } from '../_shared/situations.js';
import { byTone } from '../_shared/tone.js';

/** Whether the last word may be a kiss. */
export const endsInKiss = ({ words }: Macro, { sentence }: Passage): boolean =>
  sentence.last > 0 && words[sentence.last - 1]!.key.startsWith('x');

/**
 * Kisses behind the writer's name ("Sam x", "{{agent.name}} xx") where the tone is not that of friends or the reader
 * has a problem, and hearts drawn with the keyboard. Elsewhere readers take a kiss for the custom of the house.
 */
export function* kissReports(macro: Macro, passage: Passage): Generator<Report> {
  yield* signedKiss(macro, passage);
  for (const { text, from, to } of facesIn(macro, passage))
    if (text === '<3') yield report(passage, from, to);
}

function* signedKiss(macro: Macro, passage: Passage): Generator<Report> {
  const { sentence, block } = passage;
  const last = macro.words[sentence.last - 1];
  if (!last || !endsInKiss(macro, passage)) return;
  const before = macro.words[sentence.last - 2];
  const isName =
    before?.block === sentence.block &&
    (before.key === '{agent}' || before.key === '{person}' || before.capital);
  const isKiss =
    /^x{1,4}$/.test(block.text.slice(last.from, last.to)) &&
    !last.quoted &&
    /^\W*$/.test(block.text.slice(last.to, passage.to));
  const isCustom = byTone(macro, { casual: true, business: false, concierge: false }, !isUpset(macro));
  if (
    isKiss &&
    !isCustom &&
    isName &&
    sentence.last - sentence.first <= 4 &&
    sentence.part !== 'table' &&
    sentence.part !== 'list'
  )
    yield report(passage, last.from, last.to);
}

function report({ block }: Passage, from: number, to: number): Report {
  return {
    ...block.span(from, to),
    messageId: 'intimacy',
    message: `Leave out “${block.text.slice(from, to)}”: the reader wrote to a company, not to a close friend.`,
  };
}
