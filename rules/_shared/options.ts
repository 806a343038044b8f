import * as v from 'valibot';

/** An option with the sentence that the documentation says about it. */
export const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

/** An option that takes a whole number, `least` or more. */
export const wholeNumber = (least: number, description: string) =>
  described(v.pipe(v.number(), v.integer(), v.minValue(least)), description);
