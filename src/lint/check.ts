import type { Macro } from '../macro/types.js';
import type { Switches } from './find.js';
import type { Finding } from './finding.js';
import type { Plan } from './plan.js';

/** Findings of all rules with code in one macro. */
export function runChecks(macro: Macro, { registry, lists, checks }: Plan, switches: Switches): Finding[] {
  const findings: Finding[] = [];
  for (const [ruleId, { severity, options }] of Object.entries(switches)) {
    const rule = registry[ruleId];
    if (!rule?.check || (rule.languages && !rule.languages.includes(macro.language))) continue;
    const reports = rule.check(macro, {
      options,
      hits: (list, sentence) => checks.hits(lists[ruleId]![list]!, macro, sentence),
    });
    for (const report of reports) findings.push({ ...report, ruleId, severity });
  }
  return findings;
}
