import type { ListId } from '../phrases/contexts.js';
import { Matcher } from '../phrases/matcher.js';
import type { Switches } from './find.js';
import type { Plan, PlannedPhrase } from './plan.js';

/** What a configuration adds to the built-in phrases: the options `extra` and `ignorePatterns`. */
export interface Extensions {
  readonly phrases: readonly PlannedPhrase[];
  readonly matcher: Matcher | undefined;
  /** Rule id → phrases that are never reported. */
  readonly ignored: ReadonlyMap<string, ListId>;
}

const known = new WeakMap<Plan, WeakMap<Switches, Extensions>>();

/**
 * The extensions of a configuration; compiled once for each.
 *
 * @throws PatternError when a phrase in the configuration cannot be read.
 */
export function extensionsOf(plan: Plan, switches: Switches): Extensions {
  const ofPlan = known.get(plan) ?? new WeakMap<Switches, Extensions>();
  known.set(plan, ofPlan);
  const extensions = ofPlan.get(switches) ?? compile(plan, switches);
  ofPlan.set(switches, extensions);
  return extensions;
}

function compile(plan: Plan, switches: Switches): Extensions {
  const phrases: PlannedPhrase[] = [];
  const ignored = new Map<string, ListId>();
  for (const [ruleId, { options }] of Object.entries(switches)) {
    const rule = plan.registry[ruleId];
    if (!rule) continue;
    const ignore = strings(options.ignorePatterns);
    if (ignore.length > 0) ignored.set(ruleId, plan.addList(ignore));
    const extra = strings(options.extra);
    if (!rule.find || extra.length === 0) continue;
    const message = "“{match}” is on your team's list of phrases to avoid.";
    phrases.push(...plan.planGroup(ruleId, rule, 'en', 'extra', { message, phrases: extra }));
  }
  const matcher = phrases.length > 0 ? new Matcher(phrases.map(({ pattern }) => pattern.body)) : undefined;
  return { phrases, matcher, ignored };
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
