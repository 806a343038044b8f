import type { Word } from '../macro/types.js';
import { comma, letterOf, narrowGap, wideGap } from './alphabet.js';
import type { Automaton } from './automaton.js';
import { StepTable, unknownStep } from './step-table.js';

/** A pattern found in words `first` to `last`, last inclusive. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

type Range = Pick<Hit, 'first' | 'last'>;

/** The nodes that the words so far have led to. */
interface State {
  /** Twice the node, plus 1 where a comma was passed over since: there no gap begins and no pattern ends. */
  readonly members: readonly number[];
  readonly accepts: readonly number[];
}

/** States and words kept before all are thrown away and found anew: bounds memory on hostile text. */
const stateLimit = 20_000;
const wordLimit = 20_000;

/** States that every matcher has: the one that leads nowhere, and the one before any word. */
const dead = 0;
const start = 1;

/**
 * Finds all patterns at once. The automaton is made deterministic over words lazily, step by step, as the text
 * asks for it (as RE2 does), so the time per word depends neither on the number of patterns nor on how they are
 * written.
 */
export class Matcher {
  /** Letters of the words seen so far. */
  private readonly letters = new Map<string, number>();
  private readonly steps: StepTable;
  private states: State[] = [];
  private byMembers = new Map<string | number, number>();
  /** Symbol → the last advance whose letter belongs to it. */
  private readonly marks: Int32Array;
  private mark = 0;

  constructor(private readonly automaton: Automaton) {
    const { symbolsFrom, edgeSymbols } = automaton;
    this.steps = new StepTable(symbolsFrom.length);
    this.marks = new Int32Array(edgeSymbols.reduce((most, one) => Math.max(most, one), wideGap) + 1);
    this.forget();
  }

  /**
   * Hits in words `first` up to and without `last`: at each word the longest of each pattern, or every length.
   */
  scan(words: readonly Word[], { first, last }: Range, lengths: 'longest' | 'all'): Hit[] {
    if (this.states.length > stateLimit) this.forget();
    const hits: Hit[] = [];
    const letters = new Int32Array(last - first);
    for (let at = first; at < last; at += 1) letters[at - first] = this.letter(words[at]!.key);
    for (let at = first; at < last; at += 1)
      this.walk(words, letters, first, at, hits, lengths === 'longest');
    return hits;
  }

  /** Hits that begin at word `from`. */
  private walk(
    words: readonly Word[],
    letters: Int32Array,
    base: number,
    from: number,
    hits: Hit[],
    longest: boolean,
  ): void {
    const begin = hits.length;
    const to = base + letters.length;
    let state = start;
    for (let at = from; ; ) {
      state = this.advance(state, letters[at - base]!);
      if (state === dead) return;
      for (const pattern of this.states[state]!.accepts) {
        let slot = longest ? begin : hits.length;
        while (slot < hits.length && hits[slot]!.pattern !== pattern) slot += 1;
        hits[slot] = { pattern, first: from, last: at };
      }
      at += 1;
      if (at >= to || words[at]!.breaks) return;
    }
  }

  private letter(key: string): number {
    const known = this.letters.get(key);
    if (known !== undefined) return known;
    const letter = letterOf(key, this.automaton);
    if (this.letters.size > wordLimit) this.letters.clear();
    this.letters.set(key, letter);
    return letter;
  }

  private advance(state: number, letter: number): number {
    const known = this.steps.get(state, letter);
    return known === unknownStep ? this.explore(state, letter) : known;
  }

  /** Finds where a letter leads, and keeps it. */
  private explore(from: number, letter: number): number {
    const to = this.state(from === start ? this.begun(letter) : this.continued(from, letter));
    this.steps.set(from, letter, to);
    return to;
  }

  /** Where phrases begin with a letter: of the thousands of first words it has a few. */
  private begun(letter: number): number[] {
    const { symbolsFrom, symbols } = this.automaton;
    const reached: number[] = [];
    const follow = (symbol: number) => {
      const target = this.fromRoot(symbol);
      if (target !== undefined) reached.push(target * 2);
    };
    symbols.subarray(symbolsFrom[letter], symbolsFrom[letter + 1]).forEach(follow);
    if (letter !== comma) [narrowGap, wideGap].forEach(follow);
    return reached;
  }

  private fromRoot(symbol: number): number | undefined {
    const { root, edgesFrom, edgeSymbols, edgeTargets } = this.automaton;
    let low = edgesFrom[root]!;
    let high = edgesFrom[root + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edgeSymbols[middle]! < symbol) low = middle + 1;
      else high = middle;
    }
    return low < edgesFrom[root + 1]! && edgeSymbols[low] === symbol ? edgeTargets[low] : undefined;
  }

  private continued(from: number, letter: number): number[] {
    const { symbolsFrom, symbols, edgesFrom, edgeSymbols, edgeTargets, narrow } = this.automaton;
    const { marks } = this;
    this.mark += 1;
    for (let at = symbolsFrom[letter]!; at < symbolsFrom[letter + 1]!; at += 1)
      marks[symbols[at]!] = this.mark;
    const isComma = letter === comma;
    if (!isComma) marks[wideGap] = this.mark;
    const reached: number[] = [];
    for (const member of this.states[from]!.members) {
      const node = member >> 1;
      marks[narrowGap] = isComma || member & 1 ? 0 : this.mark;
      for (let at = edgesFrom[node]!; at < edgesFrom[node + 1]!; at += 1)
        if (marks[edgeSymbols[at]!] === this.mark) reached.push(edgeTargets[at]! * 2);
      if (isComma && !narrow[node]) reached.push(node * 2 + 1);
    }
    return reached;
  }

  private state(reached: number[]): number {
    if (reached.length === 0) return dead;
    if (reached.length > 1) reached.sort(byNumber);
    const members = reached.filter((member, at) => member !== reached[at - 1]);
    const name = members.length === 1 ? members[0]! : members.join(' ');
    const known = this.byMembers.get(name);
    if (known !== undefined) return known;
    const { acceptsFrom, accepts } = this.automaton;
    const ended = members.flatMap((member) =>
      member & 1 ? [] : [...accepts.subarray(acceptsFrom[member >> 1], acceptsFrom[(member >> 1) + 1])],
    );
    return this.add(name, members, ended);
  }

  private add(name: string | number, members: readonly number[], accepts: readonly number[]): number {
    const state = this.states.push({ members, accepts: [...new Set(accepts)].sort(byNumber) }) - 1;
    this.byMembers.set(name, state);
    return state;
  }

  private forget(): void {
    this.states = [];
    this.byMembers.clear();
    this.steps.clear();
    this.add('dead', [], []);
    this.add('start', [this.automaton.root * 2], []);
  }
}

const byNumber = (a: number, b: number) => a - b;
