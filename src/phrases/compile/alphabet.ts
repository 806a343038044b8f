import { readings } from '../../macro/contractions.js';
import { hash, type Letters, startsWithDigit, wideGap } from '../match/letters.js';

/** Key that stands for every number. */
const anyNumber = '#';

/** Collects the sets of words that patterns accept; each is one symbol. */
export class Alphabet {
  private readonly ofKeys = new Map<readonly string[], number>();
  private readonly ofSet = new Map<string, number>();
  private readonly bySymbol = new Map<string, number[]>();

  symbolOf(keys: readonly string[]): number {
    const known = this.ofKeys.get(keys);
    if (known !== undefined) return known;
    const set = [...new Set(keys)].sort();
    const name = set.join('\n');
    const before = this.ofSet.get(name);
    const symbol = before ?? wideGap + 1 + this.ofSet.size;
    this.ofKeys.set(keys, symbol);
    if (before === undefined) {
      this.ofSet.set(name, symbol);
      for (const key of set) this.bySymbol.set(key, [...(this.bySymbol.get(key) ?? []), symbol]);
    }
    return symbol;
  }

  letters(): Letters {
    const lists: (readonly number[])[] = [[], this.symbolsOf(anyNumber), this.symbolsOf(',')];
    const letterOf = new Map<string, number>();
    const words: string[] = [];
    const letters: number[] = [];
    for (const word of new Set([...this.bySymbol.keys(), ...readings.keys()])) {
      if (word === anyNumber || word === ',') continue;
      const symbols = this.symbolsOf(word);
      const name = symbols.join(' ');
      const letter = letterOf.get(name) ?? lists.push(symbols) - 1;
      letterOf.set(name, letter);
      words.push(word);
      letters.push(letter);
    }
    const [symbolsFrom, symbols] = flat(lists);
    const symbolCount = wideGap + 1 + this.ofSet.size;
    return { ...spelled(words), letters: Int32Array.from(letters), symbolsFrom, symbols, symbolCount };
  }

  /** Everything that accepts a word: also what accepts the words that it may be short for. */
  private symbolsOf(word: string): number[] {
    const keys = [word, ...(readings.get(word) ?? [])];
    if (startsWithDigit(word)) keys.push(anyNumber);
    const symbols = new Set(keys.flatMap((key) => this.bySymbol.get(key) ?? []));
    return [...symbols].sort((a, b) => a - b);
  }
}

function spelled(words: readonly string[]): Pick<Letters, 'words' | 'wordsFrom' | 'slots'> {
  const wordsFrom = new Int32Array(words.length + 1);
  const slots = new Int32Array(2 << Math.ceil(Math.log2(words.length + 1)));
  for (const [index, word] of words.entries()) {
    wordsFrom[index + 1] = wordsFrom[index]! + word.length;
    let slot = hash(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  }
  return { words: words.join(''), wordsFrom, slots };
}

/** Lists → where each begins, and all of them in a row. */
export function flat(lists: readonly (readonly number[])[]): [from: Int32Array, all: Int32Array] {
  const from = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) from[index + 1] = from[index]! + list.length;
  const all = new Int32Array(from[lists.length]!);
  for (const [index, list] of lists.entries()) all.set(list, from[index]);
  return [from, all];
}
