import type { Span } from '../../src/macro/types.js';

/** Index of the first range that ends after an offset, in time logarithmic in their number; they are in order. */
export function endingAfter(ranges: readonly Span[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether one of the ranges shares something with `start` to `end`. */
export function meets(ranges: readonly Span[], start: number, end: number): boolean {
  const next = ranges[endingAfter(ranges, start)];
  return next !== undefined && next.start < end;
}
