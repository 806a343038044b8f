import * as v from 'valibot';
import { hint, inWords } from './explain.js';

/** Valibot takes lists for objects; a config does not. */
const anObject = v.custom<object>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
  ({ received }) => `expected an object, got ${inWords(received)}.`,
);

/**
 * An object with these entries and no others. Unlike valibot's `strictObject` it reports every unknown key,
 * and says which one was probably meant. `kind` is what a key is called: `rule`, `option`, `key`; `explain` has
 * more to say about a key that is not known, or nothing.
 */
export function closedObject<const Entries extends v.ObjectEntries>(
  kind: string,
  entries: Entries,
  explain: (key: string) => string | undefined = () => undefined,
) {
  return v.pipe(
    anObject,
    v.looseObject(entries),
    v.metadata({ additionalProperties: false }),
    v.rawCheck(({ dataset, addIssue }) => {
      for (const [key, value] of Object.entries(dataset.value as object)) {
        if (Object.hasOwn(entries, key)) continue;
        const item = { type: 'unknown', origin: 'key', input: dataset.value, key, value } as const;
        const message = explain(key) ?? `unknown ${kind} "${key}".${hint(key, Object.keys(entries))}`;
        addIssue({ message, path: [item] });
      }
    }),
  );
}
