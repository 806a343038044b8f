import type { CheckContext, Report } from '../../src/lint/rule.js';
import type { Macro, Part } from '../../src/macro/types.js';
import { once } from '../_shared/once.js';
import { type Passage, passages } from '../_shared/passages.js';
import { readable } from '../_shared/signs.js';
import { isEmphasis, isSentence } from './loud.js';
import { type Run, runsIn, twoCapitals } from './runs.js';

interface Options {
  readonly acronyms: readonly string[];
}

/** Greeting, headings and signatures have capitals of their own, and so have the cells of a table. */
const parts: readonly Part[] = ['body', 'list'];
/** Rules of law and of safety are written to be seen. */
const exemptTags = ['legal', 'safety', 'security', 'compliance'];

const acronymsOf = once(
  ({ acronyms }: Options) => new Set(acronyms.map((word) => word.toLowerCase())) as ReadonlySet<string>,
);

/** Words in capitals that are meant to be heard: a stretch of them, or one emphatic word. */
export function* capitalReports(macro: Macro, context: CheckContext<Options>): Generator<Report> {
  if (!twoCapitals.test(readable(macro))) return;
  if (macro.meta.tags?.some((tag) => exemptTags.includes(tag.toLowerCase()))) return;
  const acronyms = acronymsOf(context.options);
  for (const passage of passages(macro, parts)) {
    if (!twoCapitals.test(passage.sentence.text)) continue;
    const runs = runsIn(macro, passage, acronyms);
    if (runs.length === 0 || context.hits('marker', passage.sentence).length > 0) continue;
    const small = smallWords(macro, passage);
    const warns = context.hits('harm', passage.sentence).length > 0;
    for (const run of runs) {
      if (isSentence(macro, passage, run)) yield report(passage, run);
      else if (!warns && macro.audience !== 'technical' && isEmphasis(macro, passage, run, small))
        yield report(passage, run, true);
    }
  }
}

const smallWords = (macro: Macro, { sentence, block }: Passage): number =>
  macro.words.slice(sentence.first, sentence.last).filter(({ from }) => /^\p{Ll}/u.test(block.text[from]!))
    .length;

function report({ sentence, block, from }: Passage, run: Run, suggest = false): Report {
  const match = block.text.slice(run.from, run.to);
  const span = block.span(run.from, run.to);
  const lower = match.toLowerCase();
  const text =
    run.from === from && sentence.part === 'body' ? lower[0]!.toUpperCase() + lower.slice(1) : lower;
  return {
    ...span,
    messageId: 'capitals',
    message: `Write “${text}” in small letters: “${match}” reads as a raised voice.`,
    ...(suggest && { suggestions: [{ ...span, text, label: `Replace with “${text}”.` }] }),
  };
}
