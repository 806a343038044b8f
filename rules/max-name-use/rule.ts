import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { wholeNumber } from '../_shared/options.js';
import { excessUses } from './excess.js';
import { usesOfName } from './uses.js';
import { withoutName } from './without.js';

export default defineRule({
  summary: "Say the reader's name once or twice, not in every sentence.",
  category: 'structure',
  presets: { recommended: 'warn' },
  options: v.strictObject({
    max: v.optional(wholeNumber(0, 'Most uses of the name in one reply, greeting included.'), 2),
    placeholders: v.optional(
      v.pipe(v.array(v.string()), v.description('Further placeholders, by name, that stand for the reader.')),
      [],
    ),
  }),
  *check(macro, { options }) {
    const uses = usesOfName(macro, options.placeholders);
    for (const { use, reason } of excessUses(macro, uses, options.max)) {
      const suggestion = withoutName(macro, use);
      yield {
        ...use.span,
        messageId: reason,
        message: messages[reason](uses.length),
        ...(suggestion && { suggestions: [suggestion] }),
      };
    }
  },
});

const messages = {
  many: (count: number) => `Leave out the name here: said ${count} times, it sounds like a script.`,
  row: () => 'Leave out the name here: said in two sentences in a row, it sounds like a telling-off.',
  mistake: () => 'Leave out the name here: said again in an apology, it sounds like talking down.',
};
