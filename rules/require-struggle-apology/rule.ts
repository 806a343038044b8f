import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { spokenHits } from '../_shared/hits.js';
import { passages } from '../_shared/passages.js';
import { phrases } from './en.js';

/** Nobody struggled there, whatever the words. Source: our own list of situations. */
const calm = ['neutral', 'positive', 'how-to', 'feature-request', 'pre-sales', 'abuse-boundary'];
const line = "I'm sorry about that.";

export default defineRule({
  summary: 'Take notice of the trouble before you explain how to end it.',
  category: 'empathy',
  presets: { recommended: 'warn' },
  advisory: true,
  languages: ['en'],
  options: v.strictObject({
    accept: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Further words that show the reader that their trouble was noticed.'),
      ),
      [],
    ),
  }),
  phrases,
  *check(macro, { options: { accept }, hits }) {
    if (!macro.complete || macro.audience !== 'customer' || calm.includes(macro.meta.situation ?? '')) return;
    if (macro.sentences.some((one) => hits('notice', one).length > 0)) return;
    const text = macro.sentences.map((one) => one.text.toLowerCase()).join(' ');
    if (accept.some((words) => text.includes(words.toLowerCase()))) return;
    for (const passage of passages(macro, ['body', 'list'])) {
      const { sentence, block } = passage;
      const [struggle] = spokenHits(macro, passage, { hits }, ['struggle']);
      if (!struggle || sentence.text.trimEnd().endsWith('?')) continue;
      if (hits('supposed', sentence).some(({ first }) => first < struggle.first)) continue;
      const span = block.span(struggle.from, struggle.to);
      const added = { start: sentence.end, end: sentence.end, text: ` ${line}`, label: `Add “${line}”` };
      yield {
        ...span,
        message: `Consider a word of regret before the remedy: the reply tells the reader of their trouble (“${macro.source.slice(span.start, span.end)}”) and moves on.`,
        ...(/[.!]$/.test(sentence.text) && { suggestions: [added] }),
      };
      return;
    }
  },
});
