import { PatternError, type WordClasses } from '../phrases/pattern.js';
import { compileRules } from './compile.js';
import type { Switches } from './find.js';
import { createPlan, type Plan } from './plan.js';
import type { CheckRule, FindRule, Registry, Rule } from './rule.js';

/** Name of the list in which an extension keeps the phrases of `ignorePatterns`. */
export const ignored = 'ignored';

/** Makes the plan of what a configuration adds: the options `extra` and `ignorePatterns`. Compiled once for each. */
export type Extend = (switches: Switches) => Plan | undefined;

/** @throws PatternError, when the plan is made, for a phrase in the configuration that cannot be read. */
export function extender(registry: Registry, classes: WordClasses): Extend {
  const known = new WeakMap<Switches, { readonly plan: Plan | undefined }>();
  return (switches) => {
    const made = known.get(switches) ?? { plan: extend(registry, classes, switches) };
    known.set(switches, made);
    return made.plan;
  };
}

function extend(registry: Registry, classes: WordClasses, switches: Switches): Plan | undefined {
  const added: Record<string, Rule> = {};
  for (const [id, { options }] of Object.entries(switches)) {
    const rule = registry[id];
    const extra = strings(options.extra);
    const ignore = strings(options.ignorePatterns);
    if (rule?.find && extra.length > 0) added[id] = withExtra(rule, extra);
    if (rule && ignore.length > 0) added[`${ignored} ${id}`] = listOnly(rule, ignore);
  }
  return Object.keys(added).length > 0 ? createPlan(added, compileAdded(added, classes)) : undefined;
}

/** Compiles, and says whose option a broken pattern stands in. */
function compileAdded(added: Registry, classes: WordClasses) {
  try {
    return compileRules(added, classes);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const broken = Object.entries(added).find(([id, rule]) => !compiles({ [id]: rule }, classes));
    const [id = ''] = broken ?? [];
    const option = id.startsWith(ignored) ? 'ignorePatterns' : 'extra';
    throw new PatternError(`rules.${id.replace(`${ignored} `, '')}.${option}: ${error.message}`);
  }
}

function compiles(added: Registry, classes: WordClasses): boolean {
  try {
    return compileRules(added, classes) !== undefined;
  } catch {
    return false;
  }
}

function withExtra(rule: FindRule, phrases: readonly string[]): FindRule {
  const message = "“{match}” is on your team's list of phrases to avoid.";
  return { ...rule, find: { en: { extra: { message, phrases } } } };
}

/** A rule that reports nothing and only carries the list. */
function listOnly({ find: _, ...meta }: Rule, phrases: readonly string[]): CheckRule {
  return { ...(meta as Omit<CheckRule, 'find'>), phrases: { [ignored]: phrases }, *check() {} };
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
