import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { isUpset, upsetSituations } from '../_shared/situations.js';
import { byTone } from '../_shared/tone.js';
import { type Mark, startOfWord } from './marks.js';

interface Limits {
  readonly maxExclamations?: number | undefined;
  readonly maxWhenUpset: number;
}

/** People who write by hand rarely use more than two, but readers asked for a change only beyond three. */
const usual = 3;
const usualByTone = { casual: usual, business: 2, concierge: 1 };
/** A long reply may hold one more for each stretch of so many words. */
const stretch = 100;
/** An encouraging word does no harm to someone who only slipped. */
const calm = upsetSituations.filter((situation) => situation !== 'customer-mistake');

/** Exclamation marks beyond the limit: every one where the reader has a problem, else the first. */
export function* excessReports(macro: Macro, marks: readonly Mark[], limits: Limits): Generator<Report> {
  const upset = isUpset(macro, calm);
  const max = upset ? limits.maxWhenUpset : (limits.maxExclamations ?? usualIn(macro));
  const exclamations = marks.filter((mark) => mark.text.includes('!') && (upset || !greets(mark)));
  const beyond = exclamations.slice(max);
  for (const mark of upset ? beyond : beyond.slice(0, 1)) {
    if (mark.text.length > 1) continue;
    const { passage, from, to } = mark;
    const start = startOfWord(passage.block.text, from);
    const match = passage.block.text.slice(start, to);
    yield {
      ...passage.block.span(start, to),
      messageId: upset ? 'upset' : 'many',
      message: upset
        ? `End with a full stop: “${match}” sounds cheerful to someone who has a problem.`
        : `Turn some of the ${exclamations.length} exclamation marks into full stops, from “${match}” on: more than ${max} read as shouting.`,
      suggestions: [{ ...passage.block.span(from, to), text: '.', label: 'Write “.” instead of “!”.' }],
    };
  }
}

const usualIn = (macro: Macro) =>
  byTone(macro, usualByTone, usual) + Math.floor(macro.words.length / stretch);

/** "Hi Sam!" is a habit of letter writing. */
const greets = ({ passage, text }: Mark) => text === '!' && passage.sentence.part === 'greeting';
