import * as v from 'valibot';

const phrase = v.pipe(v.string(), v.nonEmpty());

export const options = v.strictObject({
  list: v.optional(
    v.pipe(
      v.picklist(['core', 'all']),
      v.description(
        '`core`: words that replies hardly ever use innocently. `all`: everything retext-equality knows.',
      ),
    ),
    'core',
  ),
  terms: v.optional(
    v.pipe(v.record(phrase, phrase), v.description('Further words, and what to write instead.')),
    {},
  ),
});

export type Options = v.InferOutput<typeof options>;
