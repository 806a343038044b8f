import type { States } from './states.js';
import type { Automaton } from './tables.js';

/** Pattern → 1 where somebody wants its hits. */
export type Wanted = Uint8Array;

const live = 1;
const spent = 2;

/** Tells which states still lead to a pattern that is wanted: where a few rules are on, most words lead nowhere. */
export class LiveStates {
  /** Node → 1 where a wanted pattern ends, there or farther on. */
  private readonly nodes: Uint8Array;
  private known = new Uint8Array(0);

  constructor(
    { edgesFrom, edgeTargets, acceptsFrom, accepts }: Automaton,
    private readonly states: States,
    wanted: Wanted,
  ) {
    this.nodes = new Uint8Array(edgesFrom.length - 1);
    // Edges lead to nodes of a lower number: those are made first.
    for (let node = 0; node < this.nodes.length; node += 1) {
      let leads = 0;
      for (let at = acceptsFrom[node]!; at < acceptsFrom[node + 1]!; at += 1) leads |= wanted[accepts[at]!]!;
      for (let at = edgesFrom[node]!; at < edgesFrom[node + 1]!; at += 1)
        leads |= this.nodes[edgeTargets[at]!]!;
      this.nodes[node] = leads;
    }
  }

  has(state: number): boolean {
    if (state >= this.known.length) this.grow();
    this.known[state] ||= this.leads(state) ? live : spent;
    return this.known[state] === live;
  }

  private leads(state: number): boolean {
    const { members, membersFrom } = this.states;
    for (let at = membersFrom[state]!; at < membersFrom[state + 1]!; at += 1)
      if (this.nodes[members[at]! >> 1] === 1) return true;
    return false;
  }

  private grow(): void {
    const larger = new Uint8Array(Math.max(this.states.size, this.known.length * 2));
    larger.set(this.known);
    this.known = larger;
  }
}
