import type { Macro, Placeholder, Sentence } from '../../src/macro/types.js';

export type NamePart = 'first' | 'last' | 'full';

/** Which part of the customer's name a placeholder stands for, by its last words: `customer.fullName` → full. */
export function namePart({ name, family }: Placeholder): NamePart | undefined {
  if (family !== 'person') return undefined;
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  if (/(?:first|given)name$|namefirst$/.test(letters)) return 'first';
  if (/(?:last|family)name$|namelast$|surname$/.test(letters)) return 'last';
  return /fullname$|namefull$/.test(letters) ? 'full' : undefined;
}

/** The macro's own placeholder for the customer's first name, as it is written. */
export function firstNameIn({ placeholders, source }: Macro): string | undefined {
  const first = placeholders.find((one) => namePart(one) === 'first');
  return first && source.slice(first.start, first.end);
}

/** `{{lastName}}` → `{{firstName}}`. */
export function asFirstName(written: string): string {
  return written.replace(/full|last|family|sur(?=name)/i, (word) => {
    if (word === word.toLowerCase()) return 'first';
    return word === word.toUpperCase() ? 'FIRST' : 'First';
  });
}

/** Placeholders inside a sentence. */
export function placeholdersIn({ placeholders }: Macro, { start, end }: Sentence): Placeholder[] {
  return placeholders.filter((one) => one.start >= start && one.end <= end);
}
