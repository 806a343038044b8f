import * as v from 'valibot';
import { wholeNumber } from '../_shared/options.js';

export const options = v.strictObject({
  checkMissing: v.optional(
    v.pipe(v.boolean(), v.description('Whether a translation that only this macro lacks is reported.')),
    true,
  ),
  maxLagDays: v.optional(
    wholeNumber(0, 'Days by which the review of a translation may lie before that of its original.'),
    14,
  ),
});

export type Options = v.InferOutput<typeof options>;
