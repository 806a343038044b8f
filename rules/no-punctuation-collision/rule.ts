import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import type { Part } from '../../src/macro/types.js';
import { once } from '../_shared/once.js';
import { spokenParts, stretches } from '../_shared/passages.js';
import { hasTwins } from '../_shared/signs.js';
import { doubledWords } from './doubled.js';
import { collisions, looseBrackets, looseMarks, mayHoldSlips } from './marks.js';

const parts: readonly Part[] = [...spokenParts, 'heading'];
const allowedWords = once(
  (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase())),
);

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
    const allowed = allowedWords(options.allowDoubled);
    const mayHoldMarks = mayHoldSlips(macro);
    const mayHoldWords = macro.language === 'en' && hasTwins(macro);
    if (!mayHoldMarks && !mayHoldWords) return;
    for (const stretch of stretches(macro, parts)) {
      if (mayHoldMarks) {
        yield* collisions(macro, stretch);
        yield* looseMarks(macro, stretch);
        yield* looseBrackets(macro, stretch);
      }
      if (mayHoldWords) yield* doubledWords(macro, stretch, allowed);
    }
  },
});
