import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { described, wholeNumber } from '../_shared/options.js';
import { capitalReports } from './capitals.js';
import { excessReports } from './excess.js';
import { marksIn } from './marks.js';
import { phrases } from './phrases.js';
import { repeatReports } from './repeats.js';

export default defineRule({
  summary: 'Keep your voice down: no capitals for emphasis, no doubled marks, few exclamation marks.',
  category: 'wording',
  fixable: true,
  presets: { recommended: 'warn' },
  options: v.strictObject({
    maxExclamations: v.optional(
      wholeNumber(
        0,
        'Exclamation marks in one reply; default: 2 where the tone is business, 1 for concierge, else 3, and one more for every hundred words.',
      ),
    ),
    maxWhenUpset: v.optional(wholeNumber(0, 'Exclamation marks where the reader has a problem.'), 0),
    acronyms: v.optional(described(v.array(v.string()), 'Words that are always written in capitals.'), []),
  }),
  phrases,
  *check(macro, context) {
    const marks = marksIn(macro);
    yield* repeatReports(macro, marks);
    yield* excessReports(macro, marks, context.options);
    if (macro.language === 'en') yield* capitalReports(macro, context);
  },
});
