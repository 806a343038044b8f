import { Chalk, type ChalkInstance } from 'chalk';
import type { LintMessage, LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { shownPath } from './paths.js';
import { printable } from './printable.js';

/** Longest comfortable line, however wide the terminal is. */
const widest = 100;
const narrowest = 30;

/** The report for people: one block per file, wrapped to the terminal, and one line per message in a pipe. */
export default function stylish(results: readonly LintResult[], context: FormatterContext): string {
  const chalk = new Chalk({ level: context.color ? 1 : 0 });
  const blocks = results
    .filter((result) => result.messages.length > 0)
    .map((result) => fileBlock(result, context, chalk));
  if (blocks.length > 0) return `${[...blocks, summary(results, chalk)].join('\n\n')}\n`;
  if (context.width === undefined || results.length === 0) return '';
  return `${chalk.green('✔')} ${count(results.length, 'file')} checked, no problems\n`;
}

function fileBlock({ filePath, messages }: LintResult, context: FormatterContext, chalk: ChalkInstance) {
  const path = chalk.underline(printable(shownPath(filePath, context.cwd)));
  const lineWidth = longest(messages.map((message) => digits(message.line)));
  const columnWidth = longest(messages.map((message) => digits(message.column)));
  const rows = messages.map((message) => {
    const line = digits(message.line).padStart(lineWidth);
    const written = message.line === undefined ? '' : `${line}:${digits(message.column)}`;
    const position = written.padEnd(lineWidth + 1 + columnWidth);
    const isError = message.severity === 2;
    const head = `  ${chalk.dim(position)}  ${isError ? chalk.red('error') : chalk.yellow('warning')}`;
    const indent = position.length + 13;
    return `${head}${isError ? '    ' : '  '}${body(message, indent, context, chalk).join(`\n${' '.repeat(indent)}`)}`;
  });
  return [path, ...rows].join('\n');
}

/** The lines of one message: its sentence, the rule, and the first suggestion. */
function body(message: LintMessage, indent: number, { width }: FormatterContext, chalk: ChalkInstance) {
  const room = width === undefined ? Infinity : Math.max(Math.min(width, widest) - indent, narrowest);
  const lines = wrap(withoutStop(printable(message.message)), room);
  if (message.ruleId !== null) {
    const fits = length(lines.at(-1) ?? '') + 2 + message.ruleId.length <= room;
    const last = fits ? `${lines.pop()}  ` : '';
    lines.push(`${last}${chalk.dim(printable(message.ruleId))}`);
  }
  const advice = message.suggestions?.[0]?.desc;
  if (advice !== undefined) {
    const label = withoutStop(printable(advice)).replace(/^\p{Lu}(?=\p{Ll})/u, (first) =>
      first.toLowerCase(),
    );
    lines.push(...wrap(`try: ${label}`, room).map((line) => chalk.dim(line)));
  }
  return lines;
}

function summary(results: readonly LintResult[], chalk: ChalkInstance) {
  const sum = (key: 'errorCount' | 'warningCount') =>
    results.reduce((total, result) => total + result[key], 0);
  const [errors, warnings] = [sum('errorCount'), sum('warningCount')];
  const strong = errors > 0 ? chalk.red.bold : chalk.yellow.bold;
  return strong(
    `✖ ${count(errors + warnings, 'problem')} (${count(errors, 'error')}, ${count(warnings, 'warning')})`,
  );
}

function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const extended = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && length(extended) <= room) lines[lines.length - 1] = extended;
    else lines.push(word);
  }
  return lines;
}

const length = (text: string) => [...text].length;
const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
const digits = (value: number | undefined) => value?.toString() ?? '';
const count = (amount: number, noun: string) => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
const withoutStop = (sentence: string) => sentence.replace(/(?<=[^ .])\.$/, '');
