import * as v from 'valibot';

const phrase = v.pipe(v.string(), v.trim(), v.nonEmpty());

export const options = v.strictObject({
  /** `core`: the reviewed list. `all`: all of retext-equality, as an editor's checklist. */
  list: v.optional(v.picklist(['core', 'all']), 'core'),
  /** Further words, and what to write instead. */
  terms: v.optional(v.record(phrase, phrase), {}),
  /** Words that are never reported. */
  allow: v.optional(v.array(phrase), []),
});

export type Options = v.InferOutput<typeof options>;
