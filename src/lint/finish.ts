import { applyDirectives, unusedDirectives } from './directives.js';
import type { Compared, Reading } from './library.js';
import { lineTable } from './lines.js';
import { type LintResult, toResult } from './result.js';

/**
 * A reading → the result for its file.
 *
 * @param compared what the comparison of macros found in it; `undefined` where nothing was compared
 */
export function finish(reading: Reading, compared: Compared | undefined): LintResult {
  const { filePath, source, directives, messages, reportUnusedDirectives } = reading;
  const findings = [...reading.findings, ...(compared?.findings ?? [])].sort(
    (a, b) => a.start - b.start || a.end - b.end || compare(a.ruleId, b.ruleId),
  );
  const lines = lineTable(source);
  const { kept, silenced, unused } = applyDirectives(findings, directives, lines);
  // Whether a comment is of use to a rule that did not run, nobody knows.
  const skipped = new Set(compared ? [] : reading.extracts.map(({ ruleId }) => ruleId));
  const useless = unused.filter(({ rules }) => !rules.some((id) => skipped.has(id)));
  return toResult({
    ...{ filePath, source, lines, findings: kept, silenced },
    messages: [
      ...messages,
      ...(compared?.messages ?? []),
      ...unusedDirectives(useless, reportUnusedDirectives, source),
    ],
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
