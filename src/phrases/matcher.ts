import { readings } from '../macro/contractions.js';
import type { Word } from '../macro/types.js';
import { type Automaton, anyWord, compile, type Steps } from './automaton.js';
import type { Expression } from './expression.js';

/** A pattern found in words `first` to `last`, last inclusive. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

interface State {
  /** Places reached by the last word, then those only kept across a comma. */
  readonly reached: readonly number[];
  readonly kept: readonly number[];
  /** Letter → state; `null` where no pattern goes on. */
  readonly next: Map<string, State | null>;
  readonly accepts: readonly number[];
}

/** States kept before the table is thrown away and built anew: bounds memory on hostile text. */
const stateLimit = 20_000;

/**
 * Finds all patterns at once. The automaton is made deterministic lazily, state by state, as the text asks for
 * it (as RE2 does), so the time per word depends neither on the number of patterns nor on how they are written.
 */
export class Matcher {
  private readonly automaton: Automaton;
  private states = new Map<string, State>();
  private starts = new Map<string, State | null>();
  private readonly accepting = new Map<string, readonly number[]>();

  constructor(bodies: readonly Expression[]) {
    this.automaton = compile(bodies);
  }

  /** The longest hit of each pattern at each word from `from` up to and without `to`. */
  scan(words: readonly Word[], from = 0, to = words.length): Hit[] {
    const hits: Hit[] = [];
    for (let first = from; first < to; first += 1) this.walk(words, first, to, hits);
    return hits;
  }

  /** Hits that begin at word `first`. */
  private walk(words: readonly Word[], first: number, to: number, hits: Hit[]): void {
    const letter = this.letter(words[first]!.key);
    let state = this.starts.get(letter);
    if (state === undefined) {
      const reached = new Set<number>();
      collect(this.automaton.first, this.symbolsOf(letter), reached);
      state = this.state(reached, []);
      this.starts.set(letter, state);
    }
    const begin = hits.length;
    for (let at = first; state; ) {
      for (const pattern of state.accepts) {
        let slot = begin;
        while (slot < hits.length && hits[slot]!.pattern !== pattern) slot += 1;
        hits[slot] = { pattern, first, last: at };
      }
      at += 1;
      const word: Word | undefined = at < to ? words[at] : undefined;
      if (!word || word.breaks) return;
      state = this.advance(state, this.letter(word.key));
    }
  }

  /** All words that no pattern names share one letter, and so do all numbers. */
  private letter(key: string): string {
    if (this.automaton.symbols.has(key) || readings.has(key) || key === ',') return key;
    return startsWithDigit(key) ? '#' : '';
  }

  private advance(state: State, letter: string): State | null {
    const known = state.next.get(letter);
    if (known !== undefined) return known;
    const symbols = this.symbolsOf(letter);
    const reached = new Set<number>();
    const kept: number[] = [];
    for (const positions of [state.reached, state.kept]) {
      for (const at of positions) {
        const { next, overComma } = this.automaton.positions[at]!;
        collect(next, symbols, reached);
        if (letter === ',' && overComma && next.size > 0) kept.push(at);
      }
    }
    const next = this.state(reached, kept);
    state.next.set(letter, next);
    return next;
  }

  /** Everything in a pattern that accepts a letter. */
  private symbolsOf(letter: string): readonly number[] {
    const known = this.accepting.get(letter);
    if (known) return known;
    const { symbols } = this.automaton;
    const keys = [letter, ...(readings.get(letter) ?? [])];
    if (letter !== '#' && startsWithDigit(letter)) keys.push('#');
    const found = keys.flatMap((key) => symbols.get(key) ?? []);
    if (letter !== ',') found.push(anyWord);
    this.accepting.set(letter, found);
    return found;
  }

  private state(places: ReadonlySet<number>, kept: readonly number[]): State | null {
    const reached = [...places].sort((a, b) => a - b);
    if (reached.length === 0 && kept.length === 0) return null;
    const name = `${reached.join(' ')},${kept.join(' ')}`;
    let state = this.states.get(name);
    if (!state) {
      if (this.states.size >= stateLimit) {
        this.states = new Map();
        this.starts = new Map();
      }
      const ends = reached.map((at) => this.automaton.positions[at]!.ends).filter((pattern) => pattern >= 0);
      state = { reached, kept, next: new Map(), accepts: [...new Set(ends)] };
      this.states.set(name, state);
    }
    return state;
  }
}

function collect(steps: Steps, symbols: readonly number[], into: Set<number>): void {
  for (const symbol of symbols) {
    const places = steps.get(symbol);
    if (places) for (const place of places) into.add(place);
  }
}

/** Also behind a currency sign. */
function startsWithDigit(key: string): boolean {
  const code = key.charCodeAt(key.charCodeAt(0) < 48 || key.charCodeAt(0) > 128 ? 1 : 0);
  return code >= 48 && code <= 57;
}
