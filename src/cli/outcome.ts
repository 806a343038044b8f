import { counts, type LintMessage, type LintResult } from '../lint/result.js';
import type { CliOptions } from './options.js';

/** What `--quiet` shows: files with errors or fixes, and of their messages the errors. */
export function errorsOnly(results: readonly LintResult[]): LintResult[] {
  return results
    .filter(({ errorCount, output }) => errorCount > 0 || output !== undefined)
    .map((result) => {
      const messages = result.messages.filter(isError);
      const suppressedMessages = result.suppressedMessages.filter(isError);
      return { ...result, messages, suppressedMessages, ...counts(messages) };
    });
}

/**
 * Warnings that count toward `--max-warnings`. That a file was ignored does not: tools that pass on
 * every changed file would fail for it.
 */
export function countWarnings(results: readonly LintResult[]): number {
  const isIgnored = ({ messages }: LintResult) => messages[0]?.fatal === false;
  return sum(results.map((result) => (isIgnored(result) ? 0 : result.warningCount)));
}

/** 0 all right, 1 errors or too many warnings, 2 fatal where that was asked for. */
export function exitCode(
  results: readonly LintResult[],
  { maxWarnings, exitOnFatalError, exitZero }: CliOptions,
): 0 | 1 | 2 {
  if (exitOnFatalError && results.some(({ fatalErrorCount }) => fatalErrorCount > 0)) return 2;
  if (exitZero) return 0;
  const hasErrors = results.some(({ errorCount }) => errorCount > 0);
  return hasErrors || exceeds(countWarnings(results), maxWarnings) ? 1 : 0;
}

/** A negative `maxWarnings` allows any number. */
export function exceeds(warnings: number, maxWarnings: number): boolean {
  return maxWarnings >= 0 && warnings > maxWarnings;
}

const isError = ({ severity }: LintMessage) => severity === 2;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
