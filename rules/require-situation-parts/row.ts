import type { FaultId } from './faults.js';
import type { Options } from './options.js';
import { type PartId, parts } from './parts.js';
import type { Reason, Situation } from './situation.js';
import { situations } from './situations.js';

/** Something that a reply has to contain: any one of the parts. */
export interface Need extends Reason {
  readonly anyOf: readonly PartId[];
}

/** What counts for one macro: needs and faults, advice included where the team wants it. */
export interface Row {
  readonly needs: readonly Need[];
  readonly faults: readonly FaultId[];
  /** Faults that count on a condition of their own. */
  readonly discouraged: readonly FaultId[];
}

/** The row of the table for a situation, with what the team has changed in it; `undefined` where there is none. */
export function rowOf(name: string, { advice, situations: own }: Options): Row | undefined {
  const row = Object.hasOwn(situations, name) ? situations[name]! : undefined;
  const team = Object.hasOwn(own, name) ? own[name]! : undefined;
  if (!row && !team) return undefined;
  const needs = (key: 'require' | 'advise') =>
    team?.[key]?.map((part) => needOf([part].flat(), row)) ?? needsOf(row?.[key]);
  const faults = (key: 'forbid' | 'discourage') => team?.[key] ?? row?.[key] ?? [];
  return {
    needs: advice ? [...needs('require'), ...needs('advise')] : needs('require'),
    faults: advice ? [...faults('forbid'), ...faults('discourage')] : faults('forbid'),
    discouraged: advice ? [] : faults('discourage'),
  };
}

const needsOf = (table: Situation['require'] = {}): Need[] =>
  Object.entries(table).map(([ids, reason]) => ({ anyOf: ids.split(' or ') as PartId[], ...reason }));

/** A part that a team asks for keeps the reason and the example that the built-in row has for it. */
function needOf(anyOf: readonly PartId[], row: Situation | undefined): Need {
  const known = [...needsOf(row?.require), ...needsOf(row?.advise)].find(
    (need) => need.anyOf.join() === anyOf.join(),
  );
  return known ?? { anyOf, why: 'your team asks for it here', say: parts[anyOf[0]!].say };
}
