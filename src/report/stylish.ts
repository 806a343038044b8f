import type { LintMessage, LintResult } from '../lint/result.js';
import { type Colors, colorsFor } from './colors.js';
import type { excerpt } from './excerpt.js';
import type { FormatterContext } from './formatter.js';
import { shownPath } from './paths.js';
import { printable, printablePath } from './printable.js';
import { linesOf, sourceOf } from './source.js';
import { count, problems, severityName, totals } from './totals.js';

/** Longest comfortable line, however wide the terminal is. */
const widest = 100;
const narrowest = 30;

/** What all blocks of a report are written with. */
interface Pen extends FormatterContext {
  readonly chalk: Colors;
  readonly excerpt?: typeof excerpt;
}

/** The report for people: one block per file, wrapped to the terminal, and one line per message in a pipe. */
export default async function stylish(
  results: readonly LintResult[],
  context: FormatterContext,
): Promise<string> {
  const chalk = await colorsFor(context);
  if (!context.verbose) return report(results, { ...context, chalk });
  // Loaded on demand: to measure text takes data that takes longer to load than most reports to write.
  const { excerpt } = await import('./excerpt.js');
  return report(results, { ...context, chalk, excerpt });
}

function report(results: readonly LintResult[], pen: Pen): string {
  let text = '';
  for (const result of results) if (result.messages.length > 0) text += `${fileBlock(result, pen)}\n\n`;
  if (text !== '') return `${text}${summary(results, pen)}\n`;
  if (pen.width === undefined || results.length === 0) return '';
  return `${pen.chalk.green('✔')} ${count(results.length, 'file')} checked, no problems\n`;
}

function fileBlock(result: LintResult, pen: Pen) {
  const { filePath, messages } = result;
  const { chalk, cwd } = pen;
  const source = pen.excerpt && sourceOf(result);
  const lines = source === undefined ? undefined : linesOf(source);
  const path = chalk.underline(printablePath(shownPath(filePath, cwd)));
  const lineWidth = longest(messages.map((message) => digits(message.line)));
  const columnWidth = longest(messages.map((message) => digits(message.column)));
  const rows = messages.map((message) => {
    const line = digits(message.line).padStart(lineWidth);
    const written = message.line === undefined ? '' : `${line}:${digits(message.column)}`;
    const position = written.padEnd(lineWidth + 1 + columnWidth);
    const head = `  ${chalk.dim(position)}  ${colorOf(message, chalk)(severityName(message))}`;
    const gap = message.severity === 2 ? '    ' : '  ';
    const indent = position.length + 13;
    return `${head}${gap}${body(message, lines, indent, pen).join(`\n${' '.repeat(indent)}`)}`;
  });
  return [path, ...rows].join('\n');
}

/** The lines of one message: its sentence, the rule, the line it is about, and the first suggestion. */
function body(message: LintMessage, source: readonly string[] | undefined, indent: number, pen: Pen) {
  const { chalk, width } = pen;
  const room = width === undefined ? Infinity : Math.max(Math.min(width, widest) - indent, narrowest);
  const lines = wrap(withoutStop(printable(message.message)), room);
  if (message.ruleId !== null) {
    const fits = length(lines.at(-1) ?? '') + 2 + message.ruleId.length <= room;
    const last = fits ? `${lines.pop()}  ` : '';
    lines.push(`${last}${linked(chalk.dim(printable(message.ruleId)), pen.pageOf?.(message.ruleId))}`);
  }
  if (source) lines.push(...drawn(message, source, Math.min(room, widest - indent), pen));
  const advice = message.suggestions?.[0]?.desc;
  if (advice !== undefined) {
    const label = withoutStop(printable(advice)).replace(/^\p{Lu}(?=\p{Ll})/u, (first) =>
      first.toLowerCase(),
    );
    lines.push(...wrap(`try: ${label}`, room).map((line) => chalk.dim(line)));
  }
  return lines;
}

/** Text that opens a page in terminals that know OSC 8. */
function linked(text: string, url: string | undefined): string {
  return url === undefined ? text : `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** The line with the words underlined. Where right-to-left text moves them, only their own underline follows. */
function drawn(message: LintMessage, source: readonly string[], room: number, { chalk, excerpt }: Pen) {
  const { line = 0, column = 1, endLine = line, endColumn = column } = message;
  const text = source[line - 1];
  if (!excerpt || text === undefined) return [];
  const end = endLine > line ? text.length : endColumn - 1;
  const gutter = chalk.dim('│ ');
  const { before, marked, after, offset, length } = excerpt(text, column - 1, end, room - 2);
  const carets = colorOf(message, chalk)('^'.repeat(length));
  return [`${gutter}${before}${chalk.underline(marked)}${after}`, `${gutter}${' '.repeat(offset)}${carets}`];
}

function summary(results: readonly LintResult[], { chalk }: Pen) {
  const strong = totals(results).errors > 0 ? chalk.red.bold : chalk.yellow.bold;
  return strong(`✖ ${problems(results)}`);
}

function wrap(text: string, room: number): string[] {
  if (text.length <= room) return [text];
  const lines: string[] = [];
  let left = 0;
  for (const word of text.split(' ')) {
    const width = length(word);
    if (lines.length > 0 && width < left) {
      lines[lines.length - 1] += ` ${word}`;
      left -= width + 1;
    } else {
      lines.push(word);
      left = room - width;
    }
  }
  return lines;
}

const colorOf = ({ severity }: LintMessage, chalk: Colors) => (severity === 2 ? chalk.red : chalk.yellow);
/** In characters: those beyond the basic plane are two units. */
const length = (text: string) => text.length - (text.match(/[\ud800-\udbff]/g)?.length ?? 0);
const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
const digits = (value: number | undefined) => value?.toString() ?? '';
const withoutStop = (sentence: string) => sentence.replace(/(?<=[^ .])\.$/, '');
