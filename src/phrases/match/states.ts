import type { Automaton } from './tables.js';

/** What {@link States} holds, as plain tables: a build can write them down. */
export interface StateTables {
  /** The members of state `n` are those from `membersFrom[n]` up to `membersFrom[n + 1]`. */
  readonly members: Int32Array;
  readonly membersFrom: Int32Array;
  /** Hash table with open addressing: number of a state, or 0. */
  readonly slots: Int32Array;
  /** Number of states, the dead one included. */
  readonly size: number;
}

/** Number of the state that leads nowhere; it has no members. */
export const dead = 0;
const none: readonly number[] = [];

/**
 * Sets of nodes that words have led to, by number; the same set is the same state. A member is twice the node, plus
 * 1 where a comma was passed over since: there no gap begins and no pattern ends.
 */
export class States {
  members: Int32Array = new Int32Array(0);
  membersFrom: Int32Array = new Int32Array(0);
  size = 0;
  private slots: Int32Array = new Int32Array(0);
  private readonly ended: (readonly number[] | undefined)[] = [];

  constructor(private readonly automaton: Pick<Automaton, 'acceptsFrom' | 'accepts'>) {
    this.clear();
  }

  clear(): void {
    this.load({
      ...{ members: new Int32Array(1 << 12), membersFrom: new Int32Array(1 << 10) },
      ...{ slots: new Int32Array(1 << 11), size: 1 },
    });
  }

  load({ members, membersFrom, slots, size }: StateTables): void {
    this.members = members.slice();
    this.membersFrom = membersFrom.slice();
    this.slots = slots.slice();
    this.size = size;
    this.ended.length = 0;
  }

  tables(): StateTables {
    const { members, membersFrom, slots, size } = this;
    return {
      members: members.slice(0, membersFrom[size]),
      membersFrom: membersFrom.slice(0, size + 1),
      ...{ slots, size },
    };
  }

  /** The patterns that end in a state, in order. */
  acceptsOf(state: number): readonly number[] {
    const known = this.ended[state];
    if (known) return known;
    const { acceptsFrom, accepts } = this.automaton;
    let patterns: Set<number> | undefined;
    for (let at = this.membersFrom[state]!; at < this.membersFrom[state + 1]!; at += 1) {
      const member = this.members[at]!;
      if (member & 1) continue;
      const last = acceptsFrom[(member >> 1) + 1]!;
      for (let one = acceptsFrom[member >> 1]!; one < last; one += 1) {
        patterns ??= new Set();
        patterns.add(accepts[one]!);
      }
    }
    const found = patterns ? [...patterns].sort(byNumber) : none;
    this.ended[state] = found;
    return found;
  }

  /** The state with these members; they need not be in order, nor be there once. */
  with(members: number[]): number {
    if (members.length === 0) return dead;
    inOrder(members);
    let slot = hashOf(members) & (this.slots.length - 1);
    for (; this.slots[slot] !== 0; slot = (slot + 1) & (this.slots.length - 1))
      if (this.has(this.slots[slot]!, members)) return this.slots[slot]!;
    const state = this.size;
    this.slots[slot] = state;
    this.add(members);
    return state;
  }

  private has(state: number, members: readonly number[]): boolean {
    const from = this.membersFrom[state]!;
    if (this.membersFrom[state + 1]! - from !== members.length) return false;
    for (let at = 0; at < members.length; at += 1) if (this.members[from + at] !== members[at]) return false;
    return true;
  }

  private add(members: readonly number[]): void {
    const from = this.membersFrom[this.size]!;
    const end = from + members.length;
    this.size += 1;
    if (end > this.members.length) this.members = grown(this.members, end);
    if (this.size + 1 > this.membersFrom.length) this.membersFrom = grown(this.membersFrom, this.size + 1);
    this.members.set(members, from);
    this.membersFrom[this.size] = end;
    if (this.size * 2 > this.slots.length) this.spread();
  }

  /** Twice the slots. */
  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let state = 1; state < this.size; state += 1) {
      const members = this.members.subarray(this.membersFrom[state], this.membersFrom[state + 1]);
      let slot = hashOf(members) & (this.slots.length - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = state;
    }
  }
}

const few = 32;
const byNumber = (a: number, b: number) => a - b;

function grown(table: Int32Array, least: number): Int32Array {
  const larger = new Int32Array(Math.max(least, table.length * 2));
  larger.set(table);
  return larger;
}

/** Sorted, and each once. */
function inOrder(numbers: number[]): void {
  if (numbers.length > few) numbers.sort(byNumber);
  else insertionSort(numbers);
  let kept = 1;
  for (let at = 1; at < numbers.length; at += 1)
    if (numbers[at] !== numbers[at - 1]) numbers[kept++] = numbers[at]!;
  numbers.length = kept;
}

/** Most sets are tiny, and then this takes a fraction of the time of the general way. */
function insertionSort(numbers: number[]): void {
  for (let at = 1; at < numbers.length; at += 1) {
    const number = numbers[at]!;
    let place = at;
    for (; place > 0 && numbers[place - 1]! > number; place -= 1) numbers[place] = numbers[place - 1]!;
    numbers[place] = number;
  }
}

function hashOf(numbers: ArrayLike<number>): number {
  let hash = numbers.length;
  for (let at = 0; at < numbers.length; at += 1) hash = (Math.imul(hash, 0x01000193) ^ numbers[at]!) | 0;
  return hash ^ (hash >>> 15);
}
