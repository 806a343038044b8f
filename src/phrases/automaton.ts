import type { Expression } from './expression.js';

/**
 * A nondeterministic automaton over words (Thompson 1968), as plain data: a build can write it down. Its size is
 * linear in the patterns; the matcher makes the part of it deterministic that a text asks for.
 */
export interface Automaton {
  /** Word key → symbols that accept it. */
  readonly symbols: Readonly<Record<string, readonly number[]>>;
  /** Before any word. */
  readonly root: number;
  /** Node → symbol it consumes; {@link branching} and {@link ending} nodes consume none. */
  readonly symbol: readonly number[];
  /** Consuming node → node after the word; ending node → pattern. */
  readonly next: readonly number[];
  /** Branching node → where it leads without a word. */
  readonly branches: Readonly<Record<number, readonly number[]>>;
  /** Consuming nodes after whose word a comma ends the phrase. */
  readonly narrow: readonly number[];
}

/** Symbol that accepts every word but a comma. */
export const anyWord = 0;
export const branching = -1;
export const ending = -2;

/** Compiles pattern bodies; the index in `bodies` is the pattern's number. */
export function compile(bodies: readonly Expression[]): Automaton {
  const symbols: Record<string, number[]> = Object.create(null);
  const symbol: number[] = [];
  const next: number[] = [];
  const branches: Record<number, number[]> = {};
  const narrow: number[] = [];
  /** Equal words are the same array; see `expression.ts`. */
  const known = new Map<readonly string[], number>();

  const node = (accepts: number, to: number): number => {
    symbol.push(accepts);
    return next.push(to) - 1;
  };
  const branch = (ways: number[]): number => {
    const at = node(branching, -1);
    branches[at] = ways;
    return at;
  };
  const symbolOf = (keys: readonly string[]): number => {
    let id = known.get(keys);
    if (id === undefined) {
      id = known.size + 1;
      known.set(keys, id);
      for (const key of keys) {
        symbols[key] ??= [];
        symbols[key].push(id);
      }
    }
    return id;
  };

  /** The node from which the item leads to `to`. */
  const build = (item: Expression, to: number): number => {
    if (item.type === 'word') return node(symbolOf(item.keys), to);
    if (item.type === 'optional') return branch([build(item.item, to), to]);
    if (item.type === 'sequence') return item.items.reduceRight((rest, one) => build(one, rest), to);
    if (item.type === 'gap') {
      const at = node(anyWord, to);
      if (!item.wide) narrow.push(at);
      return at;
    }
    return branch(item.items.map((one) => build(one, to)));
  };

  const root = branch(bodies.map((body, pattern) => build(body, node(ending, pattern))));
  return { symbols, root, symbol, next, branches, narrow };
}
