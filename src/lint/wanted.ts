import type { Wanted } from '../phrases/match/live-states.js';
import { isEnabled, type Switches } from './find.js';
import type { Plan } from './plan.js';

interface Known {
  readonly bySwitches: WeakMap<Switches, Wanted>;
  /** The different ones, the last used last: what a matcher finds out about one takes longer than to compare them. */
  readonly different: Wanted[];
}
const known = new WeakMap<Plan, Known>();
/** More are rare, and each takes memory. */
const most = 16;

/**
 * The patterns of a plan that rules which are on look for; found out once, for macros in their thousands. Switches
 * that turn on the same give the same object.
 */
export function wantedIn(plan: Plan, switches: Switches): Wanted {
  const { bySwitches, different } = known.get(plan) ?? remember(plan);
  const before = bySwitches.get(switches);
  if (before) return before;
  const made = marked(plan, switches);
  const at = different.findIndex((one) => one.every((mark, pattern) => mark === made[pattern]));
  const [wanted] = at < 0 ? [made] : different.splice(at, 1);
  if (different.length === most) different.shift();
  different.push(wanted!);
  bySwitches.set(switches, wanted!);
  return wanted!;
}

function remember(plan: Plan): Known {
  const made = { bySwitches: new WeakMap<Switches, Wanted>(), different: [] };
  known.set(plan, made);
  return made;
}

function marked({ checks, groups, phrases, lists }: Plan, switches: Switches): Wanted {
  const wanted = new Uint8Array(checks.patternCount);
  const isOn = groups.map((group) => {
    const setting = switches[group.ruleId];
    return setting !== undefined && isEnabled(group, setting);
  });
  for (const [pattern, { group }] of phrases.entries()) if (isOn[group]) wanted[pattern] = 1;
  for (const ruleId of Object.keys(switches))
    for (const list of Object.values(lists[ruleId] ?? {})) wanted.fill(1, ...checks.patternsOf(list));
  return wanted;
}
