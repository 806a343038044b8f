import { comma, narrowGap, wideGap } from './letters.js';
import type { States } from './states.js';
import type { Automaton } from './tables.js';

/** A node with so many edges for each symbol of a letter is looked up in, instead of gone through. */
const manyEdges = 8;

/** Finds out where letters lead from states. */
export class Successors {
  /** State → where a word leads that none of its phrases names. */
  private passed: number[] = [];
  /** Symbols of the letter that was last `marked` hold the last `mark`. */
  private readonly marks: Int32Array;
  private mark = 0;
  private marked = -1;

  constructor(
    private readonly automaton: Automaton,
    private readonly states: States,
  ) {
    this.marks = new Int32Array(automaton.symbolCount);
  }

  /** After `states` is cleared: their numbers mean others. */
  forget(): void {
    this.passed = [];
  }

  /** Where phrases begin with a letter: of the thousands of first words it has a few. */
  first(root: number, letter: number): number {
    const reached: number[] = [];
    this.followEach(root, letter, reached);
    if (letter !== comma) for (const gap of [narrowGap, wideGap]) this.follow(root, gap, reached);
    return this.states.with(reached);
  }

  /** Where the phrases under way in a state go on with a letter. */
  next(from: number, letter: number): number {
    const reached = this.named(from, letter);
    // Most words are named by no phrase that is under way: they all lead to the same state.
    const isOther = reached.length === 0 && letter !== comma;
    const known = isOther ? this.passed[from] : undefined;
    if (known !== undefined) return known;
    this.pass(from, letter === comma, reached);
    const to = this.states.with(reached);
    if (isOther) this.passed[from] = to;
    return to;
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
}
