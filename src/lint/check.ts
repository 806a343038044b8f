import type { Macro } from '../macro/types.js';
import { type Extensions, extensionsOf } from './extensions.js';
import type { Switches } from './find.js';
import type { Finding } from './finding.js';
import type { Plan } from './plan.js';
import type { Report } from './rule.js';

/** Findings of all rules with code in one macro. */
export function runChecks(macro: Macro, plan: Plan, switches: Switches): Finding[] {
  const { registry, lists, contexts } = plan;
  const extensions = extensionsOf(plan, switches);
  const findings: Finding[] = [];
  for (const [ruleId, { severity, options }] of Object.entries(switches)) {
    const rule = registry[ruleId];
    if (!rule?.check || (rule.languages && !rule.languages.includes(macro.language))) continue;
    const handles = lists.get(ruleId);
    const reports = rule.check(macro, {
      options,
      hits: (list, sentence) => contexts.hits(handles!.get(list)!, macro, sentence),
    });
    const allowed = new Set(
      Array.isArray(options.allow) ? options.allow.map((one) => String(one).toLowerCase()) : [],
    );
    for (const report of reports) {
      if (allowed.has(macro.source.slice(report.start, report.end).toLowerCase())) continue;
      if (!isIgnored(report, ruleId, macro, plan, extensions)) findings.push({ ...report, ruleId, severity });
    }
  }
  return findings;
}

/** A phrase of the option `ignorePatterns` silences every report that shares text with it. */
function isIgnored(
  report: Report,
  ruleId: string,
  macro: Macro,
  { contexts }: Plan,
  { ignored }: Extensions,
): boolean {
  const list = ignored.get(ruleId);
  if (list === undefined) return false;
  return macro.sentences
    .filter(({ start, end }) => start < report.end && end > report.start)
    .some((sentence) =>
      contexts.hits(list, macro, sentence).some(({ first, last }) => {
        const block = macro.blocks[sentence.block]!;
        const { start, end } = block.span(macro.words[first]!.from, macro.words[last]!.to);
        return start < report.end && end > report.start;
      }),
    );
}
