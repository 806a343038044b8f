/** No step is known from here. */
export const unknownStep = -1;

/** What a {@link StepTable} holds. */
export interface StepTables {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly size: number;
}

/** State and letter → state, in one table with open addressing: nothing is asked as often. */
export class StepTable {
  private keys: Int32Array = new Int32Array(0);
  private values: Int32Array = new Int32Array(0);
  private size = 0;

  /** @param letters how many there are; with the states that a matcher keeps, keys fit 32 bits. */
  constructor(private readonly letters: number) {
    this.clear();
  }

  get(state: number, letter: number): number {
    const key = state * this.letters + letter + 1;
    const { keys } = this;
    const mask = keys.length - 1;
    for (let at = spread(key) & mask; ; at = (at + 1) & mask) {
      if (keys[at] === key) return this.values[at]!;
      if (keys[at] === 0) return unknownStep;
    }
  }

  set(state: number, letter: number, to: number): void {
    if (this.size * 2 >= this.keys.length) this.grow();
    this.put(state * this.letters + letter + 1, to);
    this.size += 1;
  }

  clear(): void {
    this.keys = new Int32Array(1 << 12);
    this.values = new Int32Array(1 << 12);
    this.size = 0;
  }

  load({ keys, values, size }: StepTables): void {
    this.keys = keys.slice();
    this.values = values.slice();
    this.size = size;
  }

  tables(): StepTables {
    const { keys, values, size } = this;
    return { keys, values, size };
  }

  private put(key: number, value: number): void {
    const mask = this.keys.length - 1;
    let at = spread(key) & mask;
    while (this.keys[at] !== 0) at = (at + 1) & mask;
    this.keys[at] = key;
    this.values[at] = value;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at += 1) if (keys[at] !== 0) this.put(keys[at]!, values[at]!);
  }
}

/** Neighbouring keys far apart (multiplicative hashing, Knuth 1973). */
function spread(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}
