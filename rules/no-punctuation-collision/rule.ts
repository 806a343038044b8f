import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { spokenParts, stretches } from '../_shared/passages.js';
import { doubledWords } from './doubled.js';
import { collisions, looseBrackets, looseMarks } from './marks.js';

export default defineRule({
  summary: 'Mend slips of the keyboard: marks that collide, stray spaces, words that stand twice.',
  category: 'clarity',
  fixable: true,
  presets: { recommended: 'warn' },
  options: v.strictObject({
    allowDoubled: v.optional(
      v.pipe(v.array(v.string()), v.description('Words that may stand twice in a row.')),
      [],
    ),
  }),
  *check(macro, { options }) {
    const allowed = new Set(options.allowDoubled.map((word) => word.toLowerCase()));
    for (const stretch of stretches(macro, [...spokenParts, 'heading'])) {
      yield* collisions(macro, stretch);
      yield* looseMarks(macro, stretch);
      yield* looseBrackets(macro, stretch);
      if (macro.language === 'en') yield* doubledWords(macro, stretch, allowed);
    }
  },
});
