import * as v from 'valibot';
import { kinds } from './fact.js';

const describe = <Schema extends v.GenericSchema>(schema: Schema, text: string) =>
  v.pipe(schema, v.description(text));

export const options = v.strictObject({
  kinds: v.optional(describe(v.array(v.picklist(kinds)), 'Kinds of facts that are compared.'), [...kinds]),
  scopeBy: v.optional(
    describe(
      v.array(v.string()),
      'Front matter keys: macros in which one of them differs may promise different things.',
    ),
    ['product', 'plan', 'brand', 'country', 'segment'],
  ),
  maxNamed: v.optional(
    describe(v.pipe(v.number(), v.integer(), v.minValue(1)), 'Most other places that a message names.'),
    3,
  ),
  checkUnits: v.optional(
    describe(v.boolean(), 'Whether five working days and five days are two promises.'),
    false,
  ),
});

export type FactOptions = v.InferOutput<typeof options>;
