import type { LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { lineReport } from './lines.js';

/** ESLint's `unix`, which editors and `grep` users know: `path:1:5: message [Warning/rule]`. */
export default function unix(results: readonly LintResult[], context: FormatterContext): string {
  return lineReport(results, context, ({ path, line, column, severity, message, rule }) => {
    const source = rule === undefined ? severity : `${severity}/${rule}`;
    return `${path}:${line}:${column}: ${message} [${source}]`;
  });
}
