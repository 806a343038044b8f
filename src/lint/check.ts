import type { Macro } from '../macro/types.js';
import { attempt, type OnRuleError, reportsOf } from './failure.js';
import type { Switches } from './find.js';
import type { Finding, Severity } from './finding.js';
import type { Plan } from './plan.js';
import type { CheckContext, CheckRule, CompareRule } from './rule.js';

/** What rules with code may know beyond the macro and their options. */
export type Surroundings = Pick<CheckContext<unknown>, 'settings' | 'today'>;

/** What a rule that compares macros took from one of them. */
export interface Extracted {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** Findings of all rules with code in one macro. */
export function runChecks(
  macro: Macro,
  plan: Plan,
  switches: Switches,
  surroundings: Surroundings,
  failed: OnRuleError,
): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, ruleId, severity, context } of rulesFor(macro, plan, switches, surroundings)) {
    if (!rule.check) continue;
    attempt(ruleId, failed, () => {
      for (const report of reportsOf(ruleId, rule.check(macro, context), () => macro.source))
        findings.push({ ...report, ruleId, severity });
    });
  }
  return findings;
}

/** What the rules that compare macros need of this one. */
export function extractAll(
  macro: Macro,
  plan: Plan,
  switches: Switches,
  surroundings: Surroundings,
  failed: OnRuleError,
): Extracted[] {
  const extracts: Extracted[] = [];
  for (const { rule, ruleId, severity, context } of rulesFor(macro, plan, switches, surroundings)) {
    if (!rule.compare) continue;
    attempt(ruleId, failed, () => {
      const data = rule.extract(macro, context);
      if (data !== undefined) extracts.push({ ruleId, severity, options: switches[ruleId]!.options, data });
    });
  }
  return extracts;
}

function* rulesFor(
  macro: Macro,
  { registry, lists, checks }: Plan,
  switches: Switches,
  surroundings: Surroundings,
) {
  for (const [ruleId, { severity, options }] of Object.entries(switches)) {
    const rule: CheckRule | CompareRule | undefined = codeOf(registry[ruleId]);
    if (!rule || (rule.languages && !rule.languages.includes(macro.language))) continue;
    const context: CheckContext<unknown> = {
      options,
      settings: surroundings.settings,
      // A getter, so that asking is noticed: what a rule says may then differ tomorrow.
      get today() {
        return surroundings.today;
      },
      hits: (list, sentence) => checks.hits(lists[ruleId]![list]!, macro, sentence),
    };
    yield { rule, ruleId, severity, context };
  }
}

function codeOf(rule: Plan['registry'][string] | undefined): CheckRule | CompareRule | undefined {
  return rule?.find ? undefined : rule;
}
