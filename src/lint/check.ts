import type { Macro, Sentence } from '../macro/types.js';
import { handOn, type OnRuleError, reportsOf } from './failure.js';
import type { RuleSwitch, Switches } from './find.js';
import type { Finding, Severity } from './finding.js';
import type { Plan } from './plan.js';
import { remember } from './remember.js';
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
  for (const { rule, ruleId, severity, context } of codeRules(plan, switches).checks) {
    if (rule.languages && !rule.languages.includes(macro.language)) continue;
    try {
      const reports = rule.check(macro, context.of(macro, surroundings));
      for (const report of reportsOf(ruleId, reports, () => macro.source))
        findings.push({ ...report, ruleId, severity });
    } catch (error) {
      handOn(error, ruleId, failed);
    }
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
  for (const { rule, ruleId, severity, options, context } of codeRules(plan, switches).compares) {
    if (rule.languages && !rule.languages.includes(macro.language)) continue;
    try {
      const data = rule.extract(macro, context.of(macro, surroundings));
      if (data !== undefined) extracts.push({ ruleId, severity, options, data });
    } catch (error) {
      handOn(error, ruleId, failed);
    }
  }
  return extracts;
}

/** The rules that would compare this macro, without what they need. */
export function comparing(plan: Plan, switches: Switches): Extracted[] {
  return codeRules(plan, switches).compares.map(({ ruleId, severity, options }) => ({
    ...{ ruleId, severity, options },
    data: undefined,
  }));
}

interface Switched<One> extends RuleSwitch {
  readonly ruleId: string;
  readonly rule: One;
  readonly context: MacroContext;
}
interface CodeRules {
  readonly checks: readonly Switched<CheckRule>[];
  readonly compares: readonly Switched<CompareRule>[];
}
const known = new WeakMap<Plan, WeakMap<Switches, CodeRules>>();

/** The rules with code that are on; found out once, for macros in their thousands. */
function codeRules(plan: Plan, switches: Switches): CodeRules {
  const ofPlan = remember(known, plan, () => new WeakMap<Switches, CodeRules>());
  return remember(ofPlan, switches, () => sorted(plan, switches));
}

function sorted(plan: Plan, switches: Switches): CodeRules {
  const checks: Switched<CheckRule>[] = [];
  const compares: Switched<CompareRule>[] = [];
  for (const [ruleId, setting] of Object.entries(switches)) {
    const rule = plan.registry[ruleId];
    if (!rule || rule.find) continue;
    const context = new MacroContext(setting.options, ruleId, plan);
    if (rule.check) checks.push({ ...setting, ruleId, rule, context });
    else compares.push({ ...setting, ruleId, rule, context });
  }
  return { checks, compares };
}

/** One for each rule: macros come in their thousands, one after the other. */
class MacroContext implements CheckContext<unknown> {
  private macro!: Macro;
  private surroundings!: Surroundings;

  constructor(
    readonly options: RuleSwitch['options'],
    private readonly ruleId: string,
    private readonly plan: Plan,
  ) {}

  /** What the rule may know about this macro; it holds until the next one is asked for. */
  of(macro: Macro, surroundings: Surroundings): this {
    this.macro = macro;
    this.surroundings = surroundings;
    return this;
  }

  get settings() {
    return this.surroundings.settings;
  }

  /** A getter, so that asking is noticed: what a rule says may then differ tomorrow. */
  get today() {
    return this.surroundings.today;
  }

  readonly hits = (list: string, sentence: Sentence) => {
    const { plan, ruleId, macro } = this;
    const found = plan.lists[ruleId]![list];
    if (found !== undefined) return plan.checks.hits(found, macro, sentence);
    const aside = plan.asides[ruleId]![list];
    if (aside === undefined)
      throw new TypeError(`it asked for the phrases “${list}”, which it does not have`);
    return plan.checks.asides.hits(aside, macro, sentence);
  };
}
