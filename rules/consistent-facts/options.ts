import * as v from 'valibot';
import { described, wholeNumber } from '../_shared/options.js';
import { kinds } from './fact.js';

export const options = v.strictObject({
  kinds: v.optional(described(v.array(v.picklist(kinds)), 'Kinds of facts that are compared.'), [...kinds]),
  scopeBy: v.optional(
    described(
      v.array(v.string()),
      'Front matter keys: macros in which one of them differs may promise different things.',
    ),
    ['product', 'plan', 'brand', 'country', 'segment'],
  ),
  maxNamed: v.optional(wholeNumber(1, 'Most other places that a message names.'), 3),
  checkUnits: v.optional(
    described(v.boolean(), 'Whether five working days and five days are two promises.'),
    false,
  ),
});

export type FactOptions = v.InferOutput<typeof options>;
