import type { WordClasses } from '../phrases/notation/pattern.js';
import { compileRules } from './compile.js';
import type { Switches } from './find.js';
import { createPlan, type Plan } from './plan.js';
import { remember } from './remember.js';
import type { CheckRule, FindRule, Registry, Rule } from './rule.js';

/** What a configuration adds: rules (`added`), phrases to report (`extra`), phrases to leave alone (`ignorePatterns`). */
export interface Extensions {
  /** The built-in rules and the added ones. */
  readonly registry: Registry;
  readonly added: Plan | undefined;
  readonly extra: Plan | undefined;
  readonly ignored: Plan | undefined;
}

/** The extensions of a configuration; compiled once for each. */
export type Extend = (switches: Switches, added: Registry | undefined) => Extensions;

/** @throws PatternError, when a plan is made, for a phrase in the configuration that cannot be read. */
export function extender(registry: Registry, classes: WordClasses): Extend {
  const known = new WeakMap<Switches, Extensions>();
  const additions = new WeakMap<Registry, Pick<Extensions, 'registry' | 'added'>>();
  const withRules = (added: Registry | undefined) => {
    if (!added) return { registry, added: undefined };
    return remember(additions, added, () => ({
      registry: { ...registry, ...added },
      added: createPlan(added, compileRules(added, classes)),
    }));
  };
  return (switches, added) => {
    const all = withRules(added);
    return remember(known, switches, () => ({ ...all, ...phrasesOf(all.registry, classes, switches) }));
  };
}

function phrasesOf(
  registry: Registry,
  classes: WordClasses,
  switches: Switches,
): Pick<Extensions, 'extra' | 'ignored'> {
  const extra: Record<string, Rule> = {};
  const ignored: Record<string, Rule> = {};
  for (const [id, { options }] of Object.entries(switches)) {
    const rule = registry[id];
    const phrases = strings(options.extra);
    const ignorePatterns = strings(options.ignorePatterns);
    if (rule?.find && phrases.length > 0) extra[id] = withExtra(rule, phrases);
    if (rule && ignorePatterns.length > 0) ignored[id] = listOnly(rule, ignorePatterns);
  }
  const plan = (added: Registry) =>
    Object.keys(added).length > 0 ? createPlan(added, compileRules(added, classes)) : undefined;
  return { extra: plan(extra), ignored: plan(ignored) };
}

function withExtra(rule: FindRule, phrases: readonly string[]): FindRule {
  const message = "“{match}” is on your team's list of phrases to avoid.";
  return { ...rule, find: { en: { extra: { message, phrases } } } };
}

/** A rule that reports nothing and only carries the list. */
function listOnly({ find: _, ...meta }: Rule, ignorePatterns: readonly string[]): CheckRule {
  return {
    ...(meta as Omit<CheckRule, 'find' | 'check' | 'compare'>),
    phrases: { ignorePatterns },
    *check() {},
  };
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
