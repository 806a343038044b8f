/** Words as the automaton tells them apart: those that belong to the same symbols read as one letter. */
export interface Letters {
  /** Every word that patterns name, in one string: word `n` stands from `wordsFrom[n]` up to `wordsFrom[n + 1]`. */
  readonly words: string;
  readonly wordsFrom: Int32Array;
  /** Word `n` reads as letter `letters[n]`. */
  readonly letters: Int32Array;
  /** Hash table with open addressing, so that nothing has to be built before a run: word number and 1, or 0. */
  readonly slots: Int32Array;
  /** Letter `n` belongs to `symbols[symbolsFrom[n]]` up to `symbols[symbolsFrom[n + 1]]`. */
  readonly symbolsFrom: Int32Array;
  readonly symbols: Int32Array;
  /** How many symbols there are, gaps included. */
  readonly symbolCount: number;
}

/** Letters of words that no pattern names; the others follow. */
const otherWord = 0;
const otherNumber = 1;
export const comma = 2;

/** Symbols of gaps: every word but a comma. After the word of a narrow one a comma ends the phrase. */
export const narrowGap = 0;
export const wideGap = 1;

/** The letter of a word. */
export function letterOf(key: string, { words, wordsFrom, letters, slots }: Letters): number {
  for (let slot = hash(key) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const word = slots[slot]! - 1;
    if (word < 0) break;
    const from = wordsFrom[word]!;
    if (wordsFrom[word + 1]! - from === key.length && words.startsWith(key, from)) return letters[word]!;
  }
  if (key === ',') return comma;
  return startsWithDigit(key) ? otherNumber : otherWord;
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo). */
export function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}

/** Also behind a currency sign. */
export function startsWithDigit(key: string): boolean {
  const code = key.charCodeAt(key.charCodeAt(0) < 48 || key.charCodeAt(0) > 128 ? 1 : 0);
  return code >= 48 && code <= 57;
}
