import type { Macro } from '../../src/macro/types.js';

/**
 * Situations in which the reader has been let down, is stuck, or hears no. Source: our own list, after the
 * scenarios that support handbooks treat as hard conversations.
 */
export const upsetSituations = [
  'outage',
  'our-mistake',
  'customer-mistake',
  'angry-customer',
  'cannot-do',
  'cancellation',
] as const;

/** Whether the macro says that its reader has a problem: by `mood: upset`, or by a situation from the list. */
export function isUpset({ meta }: Macro, situations: readonly string[] = upsetSituations): boolean {
  return meta.mood === 'upset' || (meta.situation !== undefined && situations.includes(meta.situation));
}
