/** Kinds of figures that macros promise. */
export const kinds = ['duration', 'hours', 'money', 'percent', 'limit', 'address'] as const;
export type Kind = (typeof kinds)[number];

/** Something countable. Only figures of the same unit are compared. */
export interface Figure {
  /** Of a range ("3 to 5 days") the upper bound. */
  readonly n: number;
  /** `min`, `%`, `MB`, `USD a month`, or the thing that is counted. */
  readonly unit: string;
  /** A duration in working days. */
  readonly working?: true;
}

/** When somebody can be reached. */
export interface Hours {
  /** Bits of the days (Monday is 1; 0 where no day is named) and minutes after midnight. */
  readonly open: readonly (readonly [days: number, from: number, to: number])[];
  readonly zone?: string;
}

/** A web address, e-mail domain or phone number in its barest form. */
export interface Address {
  readonly at: string;
}

export type Value = Figure | Hours | Address;

/** One promise in one macro. `start` and `end` are offsets into the source. */
export interface Fact {
  readonly topic: string;
  /** What the promise is limited to: words such as `pro`, sorted. Promises about different things are not compared. */
  readonly of: string;
  readonly value: Value;
  /** The value as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the settings say instead. */
  readonly expected?: string;
}

/** The promises of one macro, kept for all macros of a run. */
export interface MacroFacts {
  /** Front matter that sets the macro apart: product, plan, brand … */
  readonly scope: string;
  /** Region of the locale, lower case; empty where none is declared. */
  readonly region: string;
  readonly facts: readonly Fact[];
}
