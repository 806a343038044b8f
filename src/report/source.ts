import type { LintMessage, LintResult } from '../lint/result.js';

/** The text that positions of a result count in. */
export function sourceOf({ output, source }: LintResult): string | undefined {
  return output ?? source;
}

/** Lines without their ends: LF, CRLF or a lone CR. */
export function linesOf(source: string): string[] {
  return source.split(/\r\n|\r|\n/);
}

/** The words a message is about; `undefined` where the lines or the position are not known. */
export function quotedText(message: LintMessage, lines: readonly string[] | undefined): string | undefined {
  const { line, column, endLine = line, endColumn = column } = message;
  if (!lines || line === undefined || column === undefined) return undefined;
  const quoted = lines.slice(line - 1, endLine);
  if (quoted.length === 0) return undefined;
  quoted.push(quoted.pop()!.slice(0, endColumn! - 1));
  return [quoted[0]!.slice(column - 1), ...quoted.slice(1)].join('\n');
}
