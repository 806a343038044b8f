import type { Sentence, Word } from '../../macro/types.js';
import type { Hits } from './hits.js';
import { letterOf } from './letters.js';
import { LiveStates, type Wanted } from './live-states.js';
import { dead, States, type StateTables } from './states.js';
import { StepTable, type StepTables, unknownStep } from './step-table.js';
import { Successors } from './successors.js';
import type { Automaton } from './tables.js';

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
  private readonly successors: Successors;
  private alive = new WeakMap<Wanted, LiveStates>();

  /** @param memory what a matcher for the same automaton found out before */
  constructor(
    private readonly automaton: Automaton,
    memory?: Memory,
  ) {
    const { symbolsFrom } = automaton;
    this.states = new States(automaton);
    this.steps = new StepTable(symbolsFrom.length);
    this.firstSteps = new Int32Array(symbolsFrom.length * 2);
    this.successors = new Successors(automaton, this.states);
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
   * or every length. Patterns that are not `wanted` may be left out.
   */
  scan(words: readonly Word[], { first, last }: Stretch, lengths: 'longest' | 'all', wanted?: Wanted): Hits {
    if (this.states.size > stateLimit) this.forget();
    const live = wanted && this.liveStates(wanted);
    const hits: number[] = [];
    const letters = new Int32Array(last - first);
    for (let at = first; at < last; at += 1) letters[at - first] = this.letter(words[at]!.key);
    const starts = letters.length > 0 ? this.begin(letters[0]!, this.automaton.startRoot) : dead;
    if (starts !== dead) this.walk(words, letters, first, first, starts, hits, lengths, live);
    const { root } = this.automaton;
    for (let at = first + 1; at < last; at += 1) {
      // The table itself, since this is asked for every word and mostly leads nowhere.
      const letter = letters[at - first]!;
      const known = this.firstSteps[letter]!;
      const state = known === unknownStep ? this.begin(letter, root) : known;
      if (state !== dead) this.walk(words, letters, first, at, state, hits, lengths, live);
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
    live: LiveStates | undefined,
  ): void {
    const begin = hits.length;
    const to = base + letters.length;
    const { states, steps } = this;
    for (let at = from; state !== dead; ) {
      if (live && !live.has(state)) return;
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

  private liveStates(wanted: Wanted): LiveStates {
    const known = this.alive.get(wanted);
    if (known) return known;
    const made = new LiveStates(this.automaton, this.states, wanted);
    this.alive.set(wanted, made);
    return made;
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
    if (this.firstSteps[slot] === unknownStep) this.firstSteps[slot] = this.successors.first(root, letter);
    return this.firstSteps[slot]!;
  }

  /** Finds where a letter leads, and keeps it. */
  private explore(from: number, letter: number): number {
    const to = this.successors.next(from, letter);
    this.steps.set(from, letter, to);
    return to;
  }

  private forget(): void {
    this.states.clear();
    this.steps.clear();
    this.successors.forget();
    this.firstSteps.fill(unknownStep);
    this.alive = new WeakMap();
  }
}
