/** Spelled with a vowel, spoken with a consonant: "a user", "a European", "a one-off"; not "an unpaid bill". */
const consonantSound = /^(?:u(?:ni(?!n|m|d)|s[aeiu]|t[ei]|rl\b|k\b)|eu|ewe|one?\b|once)/i;
/** Spelled with a consonant, spoken with a vowel: "an hour". */
const vowelSound = /^(?:hono[u]?r|hour|honest|heir|8|1[18]\b)/i;
/** Letters whose names begin with a vowel sound: "an SMS". */
const spelledOut = /^[AEFHILMNORSX][B-DF-HJ-NP-TV-XZ]*$/;

/** `a` or `an` before a text, as far as spelling tells how it sounds. */
export function articleFor(text: string): 'a' | 'an' {
  const word = /^[\p{L}\p{N}]*/u.exec(text)![0];
  if (word.length > 1 && spelledOut.test(word)) return 'an';
  if (vowelSound.test(word)) return 'an';
  return /^[aeiou]/i.test(word) && !consonantSound.test(word) ? 'an' : 'a';
}
