import type { Letters } from './letters.js';

/**
 * What a set of patterns accepts, as plain tables: a build can write them down. An edge carries a symbol, which is
 * a set of words, so that a class of six hundred verbs is one edge. No two edges of a node carry the same symbol,
 * no two nodes are equal, and there are no loops; the size is about linear in the patterns.
 */
export interface Automaton extends Letters {
  /** The node before any word, for the patterns that may begin anywhere. */
  readonly root: number;
  /** The same at the start of a sentence: for all patterns. */
  readonly startRoot: number;
  /** The edges of node `n` are those from `edgesFrom[n]` up to `edgesFrom[n + 1]`. */
  readonly edgesFrom: Int32Array;
  readonly edgeSymbols: Int32Array;
  readonly edgeTargets: Int32Array;
  /** Patterns `accepts[acceptsFrom[n]]` up to `accepts[acceptsFrom[n + 1]]` end at node `n`. */
  readonly acceptsFrom: Int32Array;
  readonly accepts: Int32Array;
  /** 1 for nodes that a narrow gap leads to: a comma there ends the phrase. */
  readonly narrow: Int32Array;
}
