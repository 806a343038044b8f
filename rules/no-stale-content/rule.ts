import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import type { Part } from '../../src/macro/types.js';
import { passages, spokenParts } from '../_shared/passages.js';
import { hasFigure } from '../_shared/signs.js';
import { plainLinks } from './links.js';
import { phrases } from './phrases.js';
import { figuresOf, pricesIn, stalePrice } from './prices.js';
import { expiryOf, overdue } from './review.js';
import { settingOf } from './setting.js';
import { staleTimes } from './texts.js';

const checks = ['review', 'dates', 'age', 'years', 'weekdays', 'seasons', 'prices', 'links'] as const;
const parts: readonly Part[] = [...spokenParts, 'heading'];
const list = (text: string) => v.pipe(v.array(v.string()), v.description(text));

export default defineRule({
  summary: 'Take out what will go out of date, and review macros when they are due.',
  category: 'library',
  presets: { recommended: 'warn', strict: ['warn', { checks: [...checks] }] },
  phrases,
  options: v.strictObject({
    checks: v.optional(v.pipe(v.array(v.picklist(checks)), v.description('What is looked for.')), [
      'review',
      'dates',
    ]),
    maxAgeDays: v.optional(
      v.pipe(v.number(), v.minValue(1), v.description('Days after which a macro is to be reviewed again.')),
      180,
    ),
    allowDates: v.optional(list('Dates that may stand, such as `15 April`.'), []),
    facts: v.optional(
      v.pipe(
        v.record(v.string(), v.string()),
        v.description('Prices kept up to date; default: `settings.facts`.'),
      ),
    ),
  }),
  *check(macro, context) {
    const { options, settings, hits } = context;
    if (macro.meta.status === 'retired') return;
    const { wanted, allowed } = settingOf(options);
    yield* overdue(macro, context, { checks: wanted, maxAgeDays: options.maxAgeDays });
    if (wanted.has('links')) yield* plainLinks(macro);
    // Dates, years and prices have figures.
    if (!hasFigure(macro) && !wanted.has('weekdays') && !wanted.has('seasons')) return;
    // Who sets a day after which the macro is gone knows that its dates will be over.
    const expires = expiryOf(macro);
    const isTemporary = expires !== undefined && (context.today === undefined || expires >= context.today);
    const figures = wanted.has('prices') ? figuresOf(options.facts ?? settings.facts ?? {}) : undefined;
    for (const passage of passages(macro, parts)) {
      if (!macro.meta.evergreen && !isTemporary)
        yield* staleTimes(macro, passage, context, { checks: wanted, allowed });
      if (figures && hits('examples', passage.sentence).length === 0)
        for (const { start, end } of pricesIn(macro, passage, figures)) yield stalePrice(passage, start, end);
    }
  },
});
