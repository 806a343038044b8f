import type { Kind } from './fact.js';

/** One promise that a library makes in many places, and the phrases by which it is recognized. */
export interface Topic {
  /** As messages and the setting `facts` name it. */
  readonly name: string;
  /** Further names in `facts`. */
  readonly also: readonly string[];
  readonly kind: Kind;
  /** Patterns around the value; before it, for opening hours and addresses. */
  readonly frames: readonly string[];
  /** Patterns before a colon and the value: "Refund window: 30 days". */
  readonly label?: readonly string[];
  /** Means nothing unless it says of what: a price, a fee. */
  readonly named?: true;
  /** Words of its own frames that say of what: `photo|video`. */
  readonly about?: string;
  /** Only the words right before it say of what: conditions and the rest of the clause do not. */
  readonly unconditional?: true;
  /** Smallest and largest number, in the unit of the figure, that can be meant. */
  readonly range?: readonly [least: number, most: number];
  /** Phrases of which one stands in the sentence or just before it: without them, the promise is made for one case. */
  readonly near?: readonly string[];
}

/** Before an upper bound. */
export const within =
  '(within|in|inside|in under|in about|in around|within about|within the next|up to|for up to|no later than|in just)';
