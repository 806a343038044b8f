import type { Extracted } from './check.js';
import type { Directive } from './directives.js';
import { failureOf, handOn, type OnRuleError, reportsOf } from './failure.js';
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
  /** A rule asked what day it is: on another day the file may show something else. */
  readonly dated?: boolean;
}

interface Kept extends Extract<unknown> {
  readonly reading: Reading;
  readonly extracted: Extracted;
}

/** What the comparison of macros shows about one file. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly messages: readonly FileMessage[];
}
export const nothingCompared: Compared = { findings: [], messages: [] };

/**
 * Findings of the rules that compare macros, by the file they stand in.
 *
 * @param onRuleError told of a plugin's rule that fails; the first of the files it compared says so
 */
export function compareMacros(
  readings: readonly Reading[],
  registry: Registry,
  onRuleError?: OnRuleError,
): ReadonlyMap<Reading, Compared> {
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

  const found = new Map<Reading, Compared>();
  const add = (reading: Reading, { findings = [], messages = [] }: Partial<Compared>) => {
    const before = found.get(reading) ?? nothingCompared;
    found.set(reading, {
      findings: [...before.findings, ...findings],
      messages: [...before.messages, ...messages],
    });
  };
  for (const [ruleId, all] of byRule) {
    all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const failed: OnRuleError = (_, error) => {
      onRuleError?.(ruleId, error);
      add(all[0]!.reading, { messages: [failureOf(ruleId, error, 0)] });
    };
    try {
      const reports = (registry[ruleId] as CompareRule).compare(all) as Iterable<CompareReport<unknown>>;
      for (const { about, ...report } of reportsOf(ruleId, reports, (one) => keptOf(one).reading.source)) {
        const { reading, extracted } = about as Kept;
        if (isAllowed(reading.source.slice(report.start, report.end), extracted)) continue;
        add(reading, { findings: [{ ...report, ruleId, severity: extracted.severity }] });
      }
    } catch (error) {
      handOn(error, ruleId, failed);
    }
  }
  return found;
}

function keptOf({ about }: CompareReport<unknown>): Kept {
  if (typeof about !== 'object' || about === null || !('reading' in about)) {
    throw new TypeError('it reported about something that it was not given');
  }
  return about as Kept;
}

function isAllowed(text: string, { options: { allow } }: Extracted): boolean {
  const words = text.replace(/\s+/g, ' ').toLowerCase();
  return Array.isArray(allow) && allow.some((one) => String(one).toLowerCase() === words);
}
