import type { Extracted } from './check.js';
import type { Directive } from './directives.js';
import type { Finding, Level } from './finding.js';
import { lineTable } from './lines.js';
import type { FileMessage } from './result.js';
import type { CompareReport, CompareRule, Extract, Registry } from './rule.js';

/** What one file shows by itself: findings, and what is needed to compare its macros with others. Plain data. */
export interface Reading {
  /** POSIX path, as shown to the user. */
  readonly path: string;
  /** Absolute path. */
  readonly filePath: string;
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly messages: readonly FileMessage[];
  readonly directives: readonly Directive[];
  readonly extracts: readonly Extracted[];
  /** Level at which a directive that silences nothing is reported. */
  readonly reportUnusedDirectives: Level;
}

interface Kept extends Extract<unknown> {
  readonly reading: Reading;
  readonly extracted: Extracted;
}

/** Findings of the rules that compare macros, by the file they stand in. */
export function compareMacros(
  readings: readonly Reading[],
  registry: Registry,
): ReadonlyMap<Reading, readonly Finding[]> {
  const byRule = new Map<string, Kept[]>();
  for (const reading of readings) {
    let lines: ReturnType<typeof lineTable> | undefined;
    const lineOf = (offset: number) => {
      lines ??= lineTable(reading.source);
      return lines.lineOf(offset);
    };
    for (const extracted of reading.extracts) {
      const { ruleId, data, options } = extracted;
      const kept = byRule.get(ruleId) ?? [];
      byRule.set(ruleId, kept);
      kept.push({ path: reading.path, data, options, lineOf, reading, extracted });
    }
  }

  const found = new Map<Reading, Finding[]>();
  for (const [ruleId, all] of byRule) {
    all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const rule = registry[ruleId] as CompareRule;
    for (const { about, ...report } of rule.compare(all) as Iterable<CompareReport<unknown>>) {
      const { reading, extracted } = about as Kept;
      if (isAllowed(reading.source.slice(report.start, report.end), extracted)) continue;
      const findings = found.get(reading) ?? [];
      found.set(reading, findings);
      findings.push({ ...report, ruleId, severity: extracted.severity });
    }
  }
  return found;
}

function isAllowed(text: string, { options: { allow } }: Extracted): boolean {
  const words = text.replace(/\s+/g, ' ').toLowerCase();
  return Array.isArray(allow) && allow.some((one) => String(one).toLowerCase() === words);
}
