import type { Wanted } from '../phrases/match/live-states.js';
import { isEnabled, type Switches } from './find.js';
import type { Plan } from './plan.js';
import { remember } from './remember.js';

const known = new WeakMap<Plan, WeakMap<Switches, Wanted>>();

/** The patterns of a plan that rules which are on look for; found out once, for macros in their thousands. */
export function wantedIn(plan: Plan, switches: Switches): Wanted {
  const ofPlan = remember(known, plan, () => new WeakMap<Switches, Wanted>());
  return remember(ofPlan, switches, () => marked(plan, switches));
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
