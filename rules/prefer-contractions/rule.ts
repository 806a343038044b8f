import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { wholeNumber } from '../_shared/options.js';
import { isContracted, shortened } from './forms.js';
import { phrases } from './phrases.js';

/** Full forms that have to stand in a reply before it sounds read out. */
const fewest = 3;

export default defineRule({
  summary: 'Write “I’ll” and “don’t” as you would say them, where the tone is casual.',
  category: 'wording',
  presets: { recommended: 'off', casual: 'warn', business: 'off', concierge: 'off' },
  advisory: true,
  languages: ['en'],
  options: v.strictObject({
    minWords: v.optional(
      wholeNumber(1, 'Words from which on a reply without a single short form is reported.'),
      60,
    ),
  }),
  phrases,
  *check(macro, { options, hits }) {
    const words = macro.words.filter(({ key }) => key !== ',');
    if (words.length < options.minWords) return;
    const said = macro.sentences.filter(({ part }) => part === 'body' || part === 'list');
    if (said.some(({ text }) => isContracted(text))) return;
    const full = said.flatMap((sentence) => hits('full', sentence).map((range) => ({ sentence, range })));
    if (full.length < fewest) return;
    for (const { sentence, range } of full) {
      const edit = shortened(macro, sentence, range);
      if (!edit) continue;
      yield {
        ...{ start: edit.start, end: edit.end },
        message: `Consider “${edit.text}” for “${edit.full}”: ${words.length} words without a single short form sound read out.`,
        suggestions: [{ start: edit.start, end: edit.end, text: edit.text, label: `Write “${edit.text}”` }],
      };
      return;
    }
  },
});
