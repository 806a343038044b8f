import type { Sentence, Word } from '../macro/types.js';
import { comma, letterOf, narrowGap, wideGap } from './alphabet.js';
import type { Automaton } from './automaton.js';
import { dead, States, type StateTables } from './states.js';
import { StepTable, type StepTables, unknownStep } from './step-table.js';

/**
 * Patterns that were found, three numbers for each: the pattern, the first word and the last, which is part of it.
 * In a row, because a sentence holds dozens and nobody asks for most of them.
 */
export type Hits = readonly number[];

/** A pattern found in words `first` to `last`, last inclusive. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** Hits one by one, in the same order. */
export function each(hits: Hits): Hit[] {
  const all: Hit[] = [];
  for (let at = 0; at < hits.length; at += 3)
    all.push({ pattern: hits[at]!, first: hits[at + 1]!, last: hits[at + 2]! });
  return all;
}

/** Words of one sentence; `last` is the first behind it. */
type Stretch = Pick<Sentence, 'first' | 'last'>;

/** The part of the automaton that texts have made deterministic, as plain tables. */
export interface Memory {
  readonly states: StateTables;
  readonly steps: StepTables;
  readonly firstSteps: Int32Array;
}

/** States and words kept before all are thrown away and found anew: bounds memory on hostile text. */
const stateLimit = 40_000;
const wordLimit = 20_000;
/** A node with so many edges for each symbol of a letter is looked up in, instead of gone through. */
const manyEdges = 8;

/**
 * Finds all patterns at once. The automaton is made deterministic over words lazily, step by step, as the text
 * asks for it (as RE2 does), so the time per word depends neither on the number of patterns nor on how they are
 * written.
 */
export class Matcher {
  /** Letters of the words seen so far. */
  private readonly letters = new Map<string, number>();
  private readonly steps: StepTable;
  private readonly states: States;
  /** Letter → the state it leads to from the root; behind them, the same for the start of a sentence. */
  private readonly firstSteps: Int32Array;
  /** State → where a word leads that none of its phrases names. */
  private passed: number[] = [];
  /** Symbols of the letter that was last `marked` hold the last `mark`. */
  private readonly marks: Int32Array;
  private mark = 0;
  private marked = -1;

  /** @param memory what a matcher for the same automaton found out before */
  constructor(
    private readonly automaton: Automaton,
    memory?: Memory,
  ) {
    const { symbolsFrom, symbolCount } = automaton;
    this.states = new States(automaton);
    this.steps = new StepTable(symbolsFrom.length);
    this.firstSteps = new Int32Array(symbolsFrom.length * 2);
    this.marks = new Int32Array(symbolCount);
    this.firstSteps.fill(unknownStep);
    if (memory) {
      this.states.load(memory.states);
      this.steps.load(memory.steps);
      this.firstSteps.set(memory.firstSteps);
    }
  }

  /** What is known by now, so that the next matcher need not find it out. */
  memory(): Memory {
    return { states: this.states.tables(), steps: this.steps.tables(), firstSteps: this.firstSteps.slice() };
  }

  /**
   * Hits in words `first` up to and without `last`, which are a sentence: at each word the longest of each pattern,
   * or every length.
   */
  scan(words: readonly Word[], { first, last }: Stretch, lengths: 'longest' | 'all'): Hits {
    if (this.states.size > stateLimit) this.forget();
    const hits: number[] = [];
    const letters = new Int32Array(last - first);
    for (let at = first; at < last; at += 1) letters[at - first] = this.letter(words[at]!.key);
    const starts = letters.length > 0 ? this.begin(letters[0]!, this.automaton.startRoot) : dead;
    if (starts !== dead) this.walk(words, letters, first, first, starts, hits, lengths);
    const { root } = this.automaton;
    for (let at = first + 1; at < last; at += 1) {
      // The table itself, since this is asked for every word and mostly leads nowhere.
      const letter = letters[at - first]!;
      const known = this.firstSteps[letter]!;
      const state = known === unknownStep ? this.begin(letter, root) : known;
      if (state !== dead) this.walk(words, letters, first, at, state, hits, lengths);
    }
    return hits;
  }

  /** Hits that begin at word `from`, whose letter leads to `state`. */
  private walk(
    words: readonly Word[],
    letters: Int32Array,
    base: number,
    from: number,
    state: number,
    hits: number[],
    lengths: 'longest' | 'all',
  ): void {
    const begin = hits.length;
    const to = base + letters.length;
    const { states, steps } = this;
    for (let at = from; state !== dead; ) {
      const patterns = states.acceptsOf(state);
      for (let index = 0; index < patterns.length; index += 1) {
        const pattern = patterns[index]!;
        let slot = lengths === 'longest' ? begin : hits.length;
        while (slot < hits.length && hits[slot] !== pattern) slot += 3;
        hits[slot] = pattern;
        hits[slot + 1] = from;
        hits[slot + 2] = at;
      }
      at += 1;
      if (at >= to || words[at]!.breaks) return;
      const letter = letters[at - base]!;
      const known = steps.get(state, letter);
      state = known === unknownStep ? this.explore(state, letter) : known;
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

  private begin(letter: number, root: number): number {
    const { startRoot, symbolsFrom } = this.automaton;
    const slot = root === startRoot ? letter + symbolsFrom.length : letter;
    if (this.firstSteps[slot] === unknownStep)
      this.firstSteps[slot] = this.states.with(this.begun(letter, root));
    return this.firstSteps[slot]!;
  }

  /** Finds where a letter leads, and keeps it. */
  private explore(from: number, letter: number): number {
    const named = this.named(from, letter);
    // Most words are named by no phrase that is under way: they all lead to the same state.
    const isOther = named.length === 0 && letter !== comma;
    let to = isOther ? this.passed[from] : undefined;
    if (to === undefined) {
      this.pass(from, letter === comma, named);
      to = this.states.with(named);
      if (isOther) this.passed[from] = to;
    }
    this.steps.set(from, letter, to);
    return to;
  }

  /** Where phrases begin with a letter: of the thousands of first words it has a few. */
  private begun(letter: number, root: number): number[] {
    const reached: number[] = [];
    this.followEach(root, letter, reached);
    if (letter !== comma) for (const gap of [narrowGap, wideGap]) this.follow(root, gap, reached);
    return reached;
  }

  /** Where the phrases under way go on because they name the letter. */
  private named(from: number, letter: number): number[] {
    const { symbolsFrom, edgesFrom, edgeSymbols, edgeTargets } = this.automaton;
    const { members, membersFrom } = this.states;
    const count = symbolsFrom[letter + 1]! - symbolsFrom[letter]!;
    const reached: number[] = [];
    if (count === 0) return reached;
    for (let index = membersFrom[from]!; index < membersFrom[from + 1]!; index += 1) {
      const node = members[index]! >> 1;
      const first = edgesFrom[node]!;
      const end = edgesFrom[node + 1]!;
      if (end - first > count * manyEdges) this.followEach(node, letter, reached);
      else {
        if (this.marked !== letter) this.markSymbols(letter);
        for (let at = first; at < end; at += 1)
          if (this.marks[edgeSymbols[at]!] === this.mark) reached.push(edgeTargets[at]! * 2);
      }
    }
    return reached;
  }

  /** Where they go on whatever the word is: over gaps, or over a comma that they do not name. */
  private pass(from: number, isComma: boolean, reached: number[]): void {
    const { edgesFrom, edgeSymbols, edgeTargets, narrow } = this.automaton;
    const { members, membersFrom } = this.states;
    for (let index = membersFrom[from]!; index < membersFrom[from + 1]!; index += 1) {
      const member = members[index]!;
      const node = member >> 1;
      if (isComma) {
        if (!narrow[node]) reached.push(node * 2 + 1);
        continue;
      }
      // Gaps are the least symbols, and edges are in order.
      for (let at = edgesFrom[node]!; at < edgesFrom[node + 1]! && edgeSymbols[at]! <= wideGap; at += 1)
        if (edgeSymbols[at] === wideGap || !(member & 1)) reached.push(edgeTargets[at]! * 2);
    }
  }

  private markSymbols(letter: number): void {
    const { symbolsFrom, symbols } = this.automaton;
    this.mark += 1;
    this.marked = letter;
    for (let at = symbolsFrom[letter]!; at < symbolsFrom[letter + 1]!; at += 1)
      this.marks[symbols[at]!] = this.mark;
  }

  private followEach(node: number, letter: number, reached: number[]): void {
    const { symbolsFrom, symbols } = this.automaton;
    for (let at = symbolsFrom[letter]!; at < symbolsFrom[letter + 1]!; at += 1)
      this.follow(node, symbols[at]!, reached);
  }

  private follow(node: number, symbol: number, reached: number[]): void {
    const { edgesFrom, edgeSymbols, edgeTargets } = this.automaton;
    const end = edgesFrom[node + 1]!;
    let low = edgesFrom[node]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edgeSymbols[middle]! < symbol) low = middle + 1;
      else high = middle;
    }
    if (low < end && edgeSymbols[low] === symbol) reached.push(edgeTargets[low]! * 2);
  }

  private forget(): void {
    this.states.clear();
    this.steps.clear();
    this.passed = [];
    this.firstSteps.fill(unknownStep);
  }
}
