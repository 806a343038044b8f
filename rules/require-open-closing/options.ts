import * as v from 'valibot';
import { described, wholeNumber } from '../_shared/options.js';

export const options = v.strictObject({
  closer: v.optional(
    described(v.string(), 'The line to suggest.'),
    'If anything is still unclear, just reply here.',
  ),
  accept: v.optional(
    described(v.array(v.string()), 'Further words that leave the door open, as they stand in a macro.'),
    [],
  ),
  minSentences: v.optional(wholeNumber(1, 'Shorter replies may end as they like.'), 3),
  maxStacked: v.optional(
    wholeNumber(1, 'More invitations than this in a row are reported; by default they are not counted.'),
  ),
  requireSignOff: v.optional(
    described(v.boolean(), 'Whether a complete reply without a sign-off is reported.'),
    false,
  ),
});

export type Options = v.InferOutput<typeof options>;
