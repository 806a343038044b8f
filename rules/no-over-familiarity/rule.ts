import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { wholeNumber } from '../_shared/options.js';
import { passages } from '../_shared/passages.js';
import { doubledReports } from './doubled.js';
import { emojiReports } from './emoji.js';
import { contexts, phrases } from './en.js';
import { kissReports } from './kisses.js';
import { livelyIn } from './lively.js';
import { stretchReports } from './stretched.js';
import { bubblyReports } from './weak.js';
import { wordReports } from './words.js';

export default defineRule({
  summary: 'Be friendly, not intimate: no pet names, hugs, gushing or in-jokes.',
  category: 'wording',
  presets: { recommended: 'warn', casual: 'warn', business: 'error', concierge: 'error' },
  yieldsTo: ['no-levity-when-upset'],
  options: v.strictObject({
    terms: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.trim(), v.nonEmpty())),
        v.description('Further names that nobody should call a reader.'),
      ),
      [],
    ),
    maxEmoji: v.optional(
      wholeNumber(
        0,
        'Emoji and emoticons in one reply; default: as the declared tone has it (casual 2, business 0 or 1 if the situation is positive, concierge 0).',
      ),
    ),
  }),
  phrases,
  contexts,
  *check(macro, context) {
    const { terms } = context.options;
    const isLively = livelyIn(macro, terms);
    const reported = new Set<number>();
    for (const passage of passages(macro)) {
      if (!isLively(passage) && context.hits('any', passage.sentence).length === 0) continue;
      yield* kissReports(macro, passage);
      if (macro.language !== 'en') continue;
      for (const report of [
        ...stretchReports(macro, passage),
        ...doubledReports(macro, passage),
        ...wordReports(macro, passage, context, terms),
      ]) {
        reported.add(passage.sentence.index);
        yield report;
      }
      if (!reported.has(passage.sentence.index)) yield* bubblyReports(macro, passage, context);
    }
    yield* emojiReports(macro, context, reported);
  },
});
