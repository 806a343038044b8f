import type { LintMessage, LintResult } from '../lint/result.js';

/** “1 error”, “2 errors”. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

export function severityName({ severity }: LintMessage): 'error' | 'warning' {
  return severity === 2 ? 'error' : 'warning';
}

/** Errors and warnings of all files. */
export function totals(results: readonly LintResult[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const sum = (key: 'errorCount' | 'warningCount') =>
    results.reduce((total, result) => total + result[key], 0);
  return { errors: sum('errorCount'), warnings: sum('warningCount') };
}

/** “6 problems (2 errors, 4 warnings)”. */
export function problems(results: readonly LintResult[]): string {
  const { errors, warnings } = totals(results);
  return `${count(errors + warnings, 'problem')} (${count(errors, 'error')}, ${count(warnings, 'warning')})`;
}
