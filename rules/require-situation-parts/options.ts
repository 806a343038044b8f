import * as v from 'valibot';
import { described } from '../_shared/options.js';
import { faultIds } from './faults.js';
import { partIds } from './parts.js';

const part = v.picklist(partIds);
const needs = v.array(v.union([part, v.pipe(v.array(part), v.minLength(1))]));
const found = v.array(v.picklist(faultIds));
const key = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.optional(described(schema, description));

export const options = v.strictObject({
  advice: v.optional(
    v.pipe(v.boolean(), v.description('Whether `advise` and `discourage` are reported as well.')),
    false,
  ),
  situations: v.optional(
    v.pipe(
      v.record(
        v.string(),
        v.strictObject({
          require: key(needs, 'Parts that a reply must contain; a list in the list: any one of them.'),
          advise: key(needs, 'Parts that a reply should contain.'),
          forbid: key(found, 'What a reply must not contain.'),
          discourage: key(found, 'What a reply should not contain.'),
        }),
      ),
      v.description(
        'Situation → what its replies need. A key that stands here replaces that of the built-in situation.',
      ),
    ),
    {},
  ),
});

export type Options = v.InferOutput<typeof options>;
