import { readings } from '../macro/contractions.js';
import type { Word } from '../macro/types.js';
import { type Automaton, anyWord, branching, ending } from './automaton.js';

/** A pattern found in words `first` to `last`, last inclusive. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

type Range = Pick<Hit, 'first' | 'last'>;

/** A set of places in patterns that the words so far have led to. */
interface State {
  /** Consuming nodes whose word was the last one, then those kept across a comma. */
  readonly reached: readonly number[];
  readonly kept: readonly number[];
  /** Symbol → consuming nodes that may come next. */
  readonly steps: ReadonlyMap<number, readonly number[]>;
  readonly accepts: readonly number[];
  /** Letter → state; `null` where no pattern goes on. */
  readonly next: Map<string, State | null>;
}

/** States kept before the table is thrown away and built anew: bounds memory on hostile text. */
const stateLimit = 20_000;

/**
 * Finds all patterns at once. The automaton is made deterministic lazily, state by state, as the text asks for
 * it (as RE2 does), so the time per word depends neither on the number of patterns nor on how they are written.
 */
export class Matcher {
  private readonly symbols: ReadonlyMap<string, readonly number[]>;
  private readonly narrow: ReadonlySet<number>;
  private readonly start: State;
  private states = new Map<string, State>();
  private readonly accepting = new Map<string, readonly number[]>();

  constructor(private readonly automaton: Automaton) {
    this.symbols = new Map(Object.entries(automaton.symbols));
    this.narrow = new Set(automaton.narrow);
    const steps = new Map<number, number[]>();
    this.follow([automaton.root], (node) => collect(steps, automaton.symbol[node]!, node));
    this.start = { reached: [], kept: [], steps, accepts: [], next: new Map() };
  }

  /**
   * Hits in words `first` up to and without `last`: at each word the longest of each pattern, or every length.
   */
  scan(words: readonly Word[], { first, last }: Range, lengths: 'longest' | 'all'): Hit[] {
    const hits: Hit[] = [];
    for (let at = first; at < last; at += 1) this.walk(words, at, last, hits, lengths === 'longest');
    return hits;
  }

  /** Hits that begin at word `first`. */
  private walk(words: readonly Word[], first: number, to: number, hits: Hit[], longest: boolean): void {
    const begin = hits.length;
    let state = this.advance(this.start, this.letter(words[first]!.key));
    for (let at = first; state; ) {
      for (const pattern of state.accepts) {
        let slot = longest ? begin : hits.length;
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
    if (this.symbols.has(key) || readings.has(key) || key === ',') return key;
    return startsWithDigit(key) ? '#' : '';
  }

  private advance(state: State, letter: string): State | null {
    const known = state.next.get(letter);
    if (known !== undefined) return known;
    const reached = new Set<number>();
    for (const symbol of this.symbolsOf(letter))
      for (const node of state.steps.get(symbol) ?? []) reached.add(node);
    const kept =
      letter === ',' ? [...state.reached, ...state.kept].filter((node) => !this.narrow.has(node)) : [];
    const next = this.state([...reached].sort(byNumber), kept);
    state.next.set(letter, next);
    return next;
  }

  /** Everything in a pattern that accepts a letter. */
  private symbolsOf(letter: string): readonly number[] {
    const known = this.accepting.get(letter);
    if (known) return known;
    const keys = [letter, ...(readings.get(letter) ?? [])];
    if (letter !== '#' && startsWithDigit(letter)) keys.push('#');
    const found = keys.flatMap((key) => this.symbols.get(key) ?? []);
    if (letter !== ',') found.push(anyWord);
    this.accepting.set(letter, found);
    return found;
  }

  private state(reached: readonly number[], kept: readonly number[]): State | null {
    if (reached.length === 0 && kept.length === 0) return null;
    const name = `${reached.join(' ')},${kept.join(' ')}`;
    let state = this.states.get(name);
    if (!state) {
      if (this.states.size >= stateLimit) {
        this.states = new Map();
        this.start.next.clear();
      }
      state = this.explore(reached, kept);
      this.states.set(name, state);
    }
    return state.steps.size === 0 && state.accepts.length === 0 ? null : state;
  }

  /**
   * What may come next. Over a comma only written words go on: a gap may not begin behind it, and nothing ends
   * there that did not end before it.
   */
  private explore(reached: readonly number[], kept: readonly number[]): State {
    const { next } = this.automaton;
    const steps = new Map<number, number[]>();
    const accepts = new Set<number>();
    this.follow(
      reached.map((node) => next[node]!),
      (node) => collect(steps, this.automaton.symbol[node]!, node),
      accepts,
    );
    const overComma = (node: number) => {
      if (!this.narrow.has(node)) collect(steps, this.automaton.symbol[node]!, node);
    };
    this.follow(
      kept.map((node) => next[node]!),
      overComma,
    );
    return { reached, kept, steps, accepts: [...accepts], next: new Map() };
  }

  /** Goes on without a word: to consuming nodes, and to the patterns that end. */
  private follow(from: readonly number[], consuming: (node: number) => void, accepts?: Set<number>): void {
    const { symbol, next, branches } = this.automaton;
    const seen = new Set(from);
    for (const node of seen) {
      if (symbol[node] === ending) accepts?.add(next[node]!);
      else if (symbol[node] === branching) for (const way of branches[node]!) seen.add(way);
      else consuming(node);
    }
  }
}

function collect(steps: Map<number, number[]>, symbol: number, node: number): void {
  const nodes = steps.get(symbol);
  if (nodes) nodes.push(node);
  else steps.set(symbol, [node]);
}

const byNumber = (a: number, b: number) => a - b;

/** Also behind a currency sign. */
function startsWithDigit(key: string): boolean {
  const code = key.charCodeAt(key.charCodeAt(0) < 48 || key.charCodeAt(0) > 128 ? 1 : 0);
  return code >= 48 && code <= 57;
}
