import type { Expression } from './expression.js';

/**
 * Position automaton (Glushkov 1961): one state for every place in every pattern, no empty moves.
 * Patterns share nothing here; the matcher's lazily built deterministic states do the sharing.
 */
export interface Automaton {
  /** Word key → symbols that accept it. */
  readonly symbols: ReadonlyMap<string, readonly number[]>;
  /** Symbol → first positions. Symbol {@link anyWord} stands for a gap. */
  readonly first: Steps;
  readonly positions: readonly Position[];
}

export type Steps = ReadonlyMap<number, readonly number[]>;

export interface Position {
  readonly next: Steps;
  /** Index of the pattern that ends here, or -1. */
  readonly ends: number;
  /** A comma may stand after this place without ending the phrase. */
  readonly overComma: boolean;
}

/** Symbol that accepts every word but a comma. */
export const anyWord = 0;

type Fragment = { first: number[]; last: number[]; nullable: boolean };

/** Compiles pattern bodies; index in `bodies` = pattern index in {@link Position.ends}. */
export function compile(bodies: readonly Expression[]): Automaton {
  const symbols = new Map<string, number[]>();
  const symbolIds = new Map<string, number>();
  const symbolOf: number[] = [];
  const wide: boolean[] = [];
  const ends: number[] = [];
  const follow: Set<number>[] = [];

  const symbol = (keys: readonly string[]): number => {
    const name = keys.join(' ');
    let id = symbolIds.get(name);
    if (id === undefined) {
      id = symbolIds.size + 1;
      symbolIds.set(name, id);
      for (const key of keys) {
        const list = symbols.get(key);
        if (list) list.push(id);
        else symbols.set(key, [id]);
      }
    }
    return id;
  };

  const position = (id: number, overComma: boolean): Fragment => {
    const at = symbolOf.length;
    symbolOf.push(id);
    wide.push(overComma);
    ends.push(-1);
    follow.push(new Set());
    return { first: [at], last: [at], nullable: false };
  };

  const build = (item: Expression): Fragment => {
    if (item.type === 'word') return position(symbol(item.keys), true);
    if (item.type === 'gap') return position(anyWord, item.wide);
    if (item.type === 'optional') return { ...build(item.item), nullable: true };
    const parts = item.items.map(build);
    if (item.type === 'choice') {
      return {
        first: parts.flatMap((part) => part.first),
        last: parts.flatMap((part) => part.last),
        nullable: parts.some((part) => part.nullable),
      };
    }
    return parts.reduce((left, right) => {
      for (const from of left.last) for (const to of right.first) follow[from]!.add(to);
      return {
        first: left.nullable ? [...left.first, ...right.first] : left.first,
        last: right.nullable ? [...left.last, ...right.last] : right.last,
        nullable: left.nullable && right.nullable,
      };
    });
  };

  const group = (targets: Iterable<number>): Steps => {
    const steps = new Map<number, number[]>();
    for (const to of targets) {
      const list = steps.get(symbolOf[to]!);
      if (list) list.push(to);
      else steps.set(symbolOf[to]!, [to]);
    }
    return steps;
  };

  const first: number[] = [];
  bodies.forEach((body, index) => {
    const { first: starts, last } = build(body);
    first.push(...starts);
    for (const at of last) ends[at] = index;
  });
  return {
    symbols,
    first: group(first),
    positions: symbolOf.map((_, at) => ({ next: group(follow[at]!), ends: ends[at]!, overComma: wide[at]! })),
  };
}
