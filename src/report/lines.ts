import type { LintMessage, LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { shownPath } from './paths.js';
import { printable, printablePath } from './printable.js';
import { count, severityName } from './totals.js';

/** One finding, as text that is safe to print. */
export interface Line {
  readonly path: string;
  /** 1-based; 0 where a message is about the whole file. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'Error' | 'Warning';
  readonly message: string;
  /** Absent where no rule speaks. */
  readonly rule?: string;
}

/** A report of one line a finding and, as in ESLint, the number of problems at the end. */
export function lineReport(
  results: readonly LintResult[],
  { cwd }: FormatterContext,
  write: (line: Line) => string,
): string {
  const lines = results.flatMap(({ filePath, messages }) => {
    const path = printablePath(shownPath(filePath, cwd));
    return messages.map((message) => write(lineOf(message, path)));
  });
  return lines.length === 0 ? '' : `${[...lines, '', count(lines.length, 'problem')].join('\n')}\n`;
}

function lineOf(message: LintMessage, path: string): Line {
  const { line = 0, column = 0, ruleId } = message;
  return {
    ...{ path, line, column, message: printable(message.message) },
    severity: severityName(message) === 'error' ? 'Error' : 'Warning',
    ...(ruleId !== null && { rule: printable(ruleId) }),
  };
}
