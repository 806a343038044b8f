import type { FileMessage } from './result.js';
import type { Report } from './rule.js';

/** Told of every error that a plugin's rule throws. */
export type OnRuleError = (ruleId: string, error: unknown) => void;

/** Rules of plugins carry the plugin's name: `acme/no-x`. */
export const isPluginRule = (ruleId: string): boolean => ruleId.includes('/');

/** What happens to an error of a rule: that of a plugin's is told, and one of our own is thrown. */
export function handOn(error: unknown, ruleId: string, failed: OnRuleError): void {
  if (!isPluginRule(ruleId)) throw error;
  failed(ruleId, error);
}

/** An error of a plugin's rule, as a message at `start` of its file. The other rules go on. */
export function failureOf(ruleId: string, error: unknown, start: number): FileMessage {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  const message = `The rule ${ruleId} failed here and was left out (${reason}), which is a fault of its plugin.`;
  return { start, end: start, severity: 2, fatal: true, message };
}

/**
 * What a rule reported. With a plugin's rule it is checked: an impossible range would spoil the whole report.
 *
 * @throws TypeError that says what is wrong, for the author of the rule.
 */
export function reportsOf<One extends Report>(
  ruleId: string,
  reports: Iterable<One>,
  sourceOf: (report: One) => string,
): Iterable<One> {
  if (!isPluginRule(ruleId)) return reports;
  if (typeof Object(reports)[Symbol.iterator] !== 'function') {
    throw new TypeError('it has to return a list of reports, or yield them');
  }
  return Array.from(reports, (report) => {
    if (typeof report?.message !== 'string' || report.message === '') {
      throw new TypeError('it reported something without a message');
    }
    const { fix, suggestions = [] } = report;
    const { length } = sourceOf(report);
    for (const edit of [...(fix ? [fix] : []), ...suggestions])
      if (typeof edit.text !== 'string') throw new TypeError('it proposed an edit without a text');
    for (const { start, end } of [report, ...(fix ? [fix] : []), ...suggestions]) {
      const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= length;
      if (!isInside || start > end) throw new TypeError(`it reported the range ${start} to ${end}`);
    }
    return report;
  });
}
