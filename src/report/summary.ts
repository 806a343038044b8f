import stringWidth from 'string-width';
import type { LintMessage, LintResult } from '../lint/result.js';
import { type Colors, colorsFor } from './colors.js';
import type { FormatterContext } from './formatter.js';
import { shownPath } from './paths.js';
import { printable, printablePath } from './printable.js';
import { count, problems, totals } from './totals.js';

/** What is counted in one row of a table. */
interface Tally {
  errors: number;
  warnings: number;
  readonly files: Set<string>;
}

/** How many problems there are of each rule and in each folder: where to begin in a large library. */
export default async function summary(
  results: readonly LintResult[],
  context: FormatterContext,
): Promise<string> {
  if (results.length === 0) return '';
  const chalk = await colorsFor(context);
  const rules = new Map<string, Tally>();
  const folders = new Map<string, Tally>();
  for (const { filePath, messages } of results) {
    const path = printablePath(shownPath(filePath, context.cwd));
    for (const message of messages) {
      add(rules, message.ruleId === null ? '(no rule)' : printable(message.ruleId), message, path);
      add(folders, path.replace(/[^/]*$/, '') || './', message, path);
    }
  }
  const affected = results.filter(({ messages }) => messages.length > 0).length;
  const where = `in ${affected} of ${count(results.length, 'file')}`;
  if (affected === 0) return `${chalk.green('✔')} ${count(results.length, 'file')} checked, no problems\n`;
  const strong = totals(results).errors > 0 ? chalk.red.bold : chalk.yellow.bold;
  const tables = [table('Rule', rules, chalk), table('Folder', folders, chalk)];
  return `${[...tables, strong(`✖ ${problems(results)} ${where}`)].join('\n\n')}\n`;
}

function add(tallies: Map<string, Tally>, key: string, { severity }: LintMessage, path: string): void {
  const tally = tallies.get(key) ?? { errors: 0, warnings: 0, files: new Set() };
  if (severity === 2) tally.errors += 1;
  else tally.warnings += 1;
  tally.files.add(path);
  tallies.set(key, tally);
}

/** Most problems first. */
function table(title: string, tallies: ReadonlyMap<string, Tally>, chalk: Colors): string {
  const total = ({ errors, warnings }: Tally) => errors + warnings;
  const sorted = [...tallies].sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1));
  const head = [title, 'Errors', 'Warnings', 'Files'];
  const body = sorted.map(([name, { errors, warnings, files }]) =>
    [name, errors, warnings, files.size].map(String),
  );
  const widths = head.map((_, at) => Math.max(...[head, ...body].map((row) => stringWidth(row[at]!))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => {
        const padding = ' '.repeat(widths[at]! - stringWidth(cell));
        return at === 0 ? cell + padding : padding + cell;
      })
      .join('  ');
  return [chalk.bold(line(head)), ...body.map(line)].join('\n');
}
