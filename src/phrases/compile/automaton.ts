import { narrowGap, wideGap } from '../match/letters.js';
import type { Automaton } from '../match/tables.js';
import type { Expression } from '../notation/expression.js';
import type { Pattern } from '../notation/pattern.js';
import { Alphabet, flat } from './alphabet.js';

/** A place in a pattern: one symbol leads on, or several places do without a word, or the pattern ends. */
type Place =
  | { readonly id: number; readonly symbol: number; readonly to: Place }
  | { readonly ways: readonly Place[] }
  | { readonly ends: number };
type Step = Extract<Place, { symbol: number }>;

/** What the automaton needs of a pattern. */
export type Bare = Pick<Pattern, 'body' | 'atStart'>;

/** Compiles patterns; the index in `patterns` is the pattern's number. */
export function compile(patterns: readonly Bare[]): Automaton {
  const alphabet = new Alphabet();
  const nodes = new Nodes();
  const begins = thompson(
    patterns.map(({ body }) => body),
    alphabet,
  );
  const root = nodes.behind(
    begins.filter((_, index) => !patterns[index]!.atStart),
    false,
  );
  const startRoot = nodes.behind(begins, false);
  return { ...alphabet.letters(), ...nodes.tables(), root, startRoot };
}

/** Bodies → where each starts, in an automaton in which several ways may be open at once (Thompson 1968). */
function thompson(bodies: readonly Expression[], alphabet: Alphabet): Place[] {
  let steps = 0;
  const step = (symbol: number, to: Place): Place => ({ id: steps++, symbol, to });
  /** The place from which the item leads to `to`. */
  const build = (item: Expression, to: Place): Place => {
    if (item.type === 'word') return step(alphabet.symbolOf(item.keys), to);
    if (item.type === 'gap') return step(item.wide ? wideGap : narrowGap, to);
    if (item.type === 'optional') return { ways: [build(item.item, to), to] };
    if (item.type === 'sequence') return item.items.reduceRight((rest, one) => build(one, rest), to);
    return { ways: item.items.map((one) => build(one, to)) };
  };
  return bodies.map((body, pattern) => build(body, { ends: pattern }));
}

/**
 * Makes the automaton deterministic over symbols, by subsets (Rabin and Scott 1959), and merges what nothing tells
 * apart, from the ends backwards (Revuz 1992, for automata without loops).
 */
class Nodes {
  private readonly bySubset = new Map<string, number>();
  private readonly byContent = new Map<string, number>();
  private readonly edges: (readonly (readonly [symbol: number, node: number])[])[] = [];
  private readonly accepts: (readonly number[])[] = [];
  private readonly narrow: boolean[] = [];

  /** The node for being at all of these places at once. */
  behind(places: readonly Place[], narrow: boolean): number {
    const { steps, accepts } = reachable(places);
    const subset = [narrow, ...steps.map(({ id }) => id), 'ends', ...accepts].join(' ');
    const known = this.bySubset.get(subset);
    if (known !== undefined) return known;
    const bySymbol = new Map<number, Place[]>();
    for (const { symbol, to } of steps) {
      const places = bySymbol.get(symbol);
      if (places) places.push(to);
      else bySymbol.set(symbol, [to]);
    }
    const edges = [...bySymbol]
      .sort(([a], [b]) => a - b)
      .map(([symbol, to]) => [symbol, this.behind(to, symbol === narrowGap)] as const);
    const content = [narrow, edges.join(' '), 'ends', ...accepts].join(' ');
    const node = this.byContent.get(content) ?? this.edges.push(edges) - 1;
    if (node === this.accepts.length) {
      this.accepts.push(accepts);
      this.narrow.push(narrow);
      this.byContent.set(content, node);
    }
    this.bySubset.set(subset, node);
    return node;
  }

  tables() {
    const [edgesFrom, edgeSymbols] = flat(this.edges.map((all) => all.map(([symbol]) => symbol)));
    const [, edgeTargets] = flat(this.edges.map((all) => all.map(([, node]) => node)));
    const [acceptsFrom, accepts] = flat(this.accepts);
    const narrow = Int32Array.from(this.narrow, Number);
    return { edgesFrom, edgeSymbols, edgeTargets, acceptsFrom, accepts, narrow };
  }
}

/** Goes on without a word: to steps, and to the patterns that end; both in order. */
function reachable(places: readonly Place[]): { steps: Step[]; accepts: number[] } {
  const steps: Step[] = [];
  const accepts: number[] = [];
  const seen = new Set(places);
  for (const place of seen) {
    if ('ends' in place) accepts.push(place.ends);
    else if ('ways' in place) for (const way of place.ways) seen.add(way);
    else steps.push(place);
  }
  steps.sort((a, b) => a.id - b.id);
  return { steps, accepts: accepts.sort((a, b) => a - b) };
}
