import type { LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { lineReport } from './lines.js';

/** ESLint's `compact`: `path: line 1, col 5, Warning - message (rule)`. */
export default function compact(results: readonly LintResult[], context: FormatterContext): string {
  return lineReport(results, context, ({ path, line, column, severity, message, rule }) => {
    const source = rule === undefined ? '' : ` (${rule})`;
    return `${path}: line ${line}, col ${column}, ${severity} - ${message}${source}`;
  });
}
