import type { LintMessage, LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { repositoryPath } from './paths.js';
import { count, severityName, totals } from './totals.js';

/** How many annotations of each level GitHub takes from one step. */
const shown = 10;

/** Workflow commands, which GitHub Actions shows as annotations. Errors come first, for the number is limited. */
export default function github(results: readonly LintResult[], context: FormatterContext): string {
  const found = results.flatMap(({ filePath, messages }) => {
    const file = repositoryPath(filePath, context);
    return messages.map((message) => ({ file, message }));
  });
  found.sort((a, b) => b.message.severity - a.message.severity);
  const commands = found.map(({ file, message }) =>
    command(severityName(message), { file, ...position(message), title: message.ruleId }, message.message),
  );
  return [...commands, ...overflow(results)].map((line) => `${line}\n`).join('');
}

/** Columns are refused where an annotation spans lines. */
function position({ line, column, endLine = line, endColumn }: LintMessage) {
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
}

function overflow(results: readonly LintResult[]): string[] {
  const { errors, warnings } = totals(results);
  const hidden = [
    ...(errors > shown ? [count(errors - shown, 'error')] : []),
    ...(warnings > shown ? [count(warnings - shown, 'warning')] : []),
  ];
  if (hidden.length === 0) return [];
  const message = `GitHub shows ${shown} errors and ${shown} warnings of a step; ${hidden.join(' and ')} more are in its log.`;
  return [command('notice', { title: 'supportlint' }, message)];
}

type Properties = Readonly<Record<string, string | number | null | undefined>>;

function command(name: string, properties: Properties, message: string): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

/** The escapes of `command.ts` in actions/toolkit. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
