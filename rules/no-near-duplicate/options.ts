import * as v from 'valibot';
import { wholeNumber } from '../_shared/options.js';

const flag = (value: boolean, text: string) => v.optional(v.pipe(v.boolean(), v.description(text)), value);

export const options = v.strictObject({
  checkTitles: flag(true, 'Whether ids and titles that two macros share are reported.'),
  checkBodies: flag(false, 'Whether macros that say nearly the same are reported.'),
  checkConventions: flag(
    false,
    'Whether a greeting, sign-off or placeholder style that departs from that of most macros is reported.',
  ),
  threshold: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0.5),
      v.maxValue(1),
      v.description('How much of two macros is the same before they are reported: 1 is all of it.'),
    ),
    0.85,
  ),
  minWords: v.optional(wholeNumber(3, 'Fewest words of macros that are compared.'), 12),
  maxNamed: v.optional(wholeNumber(1, 'Most other macros that a message names.'), 3),
});

export type Options = v.InferOutput<typeof options>;
