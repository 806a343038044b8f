import { sameAddress } from './addresses.js';
import type { Value } from './fact.js';
import { sameHours } from './hours.js';
import { sameFigure } from './values.js';

/** Whether two values of one fact promise the reader the same; values that cannot be compared do. */
export function sameValue(a: Value, b: Value, checkUnits: boolean): boolean {
  if ('n' in a && 'n' in b) return a.unit !== b.unit || sameFigure(a, b, checkUnits);
  if ('open' in a && 'open' in b) return sameHours(a, b);
  return !('at' in a && 'at' in b) || sameAddress(a, b);
}
