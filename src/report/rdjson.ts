import { lineTable } from '../lint/lines.js';
import type { LintMessage, LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { portableJson } from './json-text.js';
import { repositoryPath } from './paths.js';
import { linesOf, sourceOf } from './source.js';
import { severityName } from './totals.js';

/** 1-based, column in UTF-8 bytes. */
interface Position {
  readonly line: number;
  readonly column?: number;
}

/** Reviewdog's diagnostic format: a `DiagnosticResult` as JSON. */
export default function rdjson(results: readonly LintResult[], context: FormatterContext): string {
  return portableJson({
    source: { name: 'supportlint' },
    diagnostics: results.flatMap((result) => {
      const path = repositoryPath(result.filePath, context);
      const source = sourceOf(result);
      const positions = source === undefined ? undefined : positionsIn(source);
      return result.messages.map((message) => diagnostic(message, path, positions, context));
    }),
  });
}

function diagnostic(
  message: LintMessage,
  path: string,
  positions: Positions | undefined,
  { rulesMeta }: FormatterContext,
) {
  const { ruleId, line, column, endLine = line, endColumn = column, fix, suggestions = [] } = message;
  const place = (line: number, column: number | undefined): Position =>
    positions && column !== undefined ? positions.at(line, column) : { line };
  const edits = [...(fix ? [fix] : []), ...suggestions.map((one) => one.fix)];
  return {
    message: message.message,
    location: {
      path,
      ...(line !== undefined && { range: { start: place(line, column), end: place(endLine!, endColumn) } }),
    },
    severity: severityName(message).toUpperCase(),
    ...(ruleId !== null && { code: { value: ruleId, url: rulesMeta[ruleId]?.docs.url } }),
    ...(positions &&
      edits.length > 0 && {
        suggestions: edits.map(({ range: [start, end], text }) => ({
          range: { start: positions.ofOffset(start), end: positions.ofOffset(end) },
          text,
        })),
      }),
  };
}

type Positions = ReturnType<typeof positionsIn>;

function positionsIn(source: string) {
  const lines = linesOf(source);
  const table = lineTable(source);
  const at = (line: number, column: number): Position => ({
    line,
    column: new TextEncoder().encode((lines[line - 1] ?? '').slice(0, column - 1)).length + 1,
  });
  return {
    at,
    ofOffset(offset: number): Position {
      const { line, column } = table.locate(offset);
      return at(line, column);
    },
  };
}
