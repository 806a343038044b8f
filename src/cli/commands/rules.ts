import { Chalk, type ChalkInstance } from 'chalk';
import { levelIn, remedies } from '../../lint/describe.js';
import type { Level } from '../../lint/finding.js';
import { categories } from '../../lint/rule.js';
import { wantsColor } from '../color.js';
import { type Here, readHere } from '../here.js';
import type { Io } from '../io.js';
import { addColorOptions, createProgram, parseWith } from '../program.js';
import { table } from '../terminal/table.js';
import { pageWidth, wrapped } from '../terminal/wrap.js';
import type { RunCommand } from './index.js';

interface Options {
  readonly config?: string;
  readonly json: boolean;
  readonly color?: boolean;
}

/** One rule as `--json` shows it. */
interface Row {
  readonly id: string;
  readonly category: string;
  readonly summary: string;
  /** Level by the configuration of the working directory. */
  readonly level: Level;
  readonly recommended: Level;
  readonly strict: Level;
  readonly fixable: boolean;
  /** Whether findings come with a proposal, a fix or not. */
  readonly hasSuggestions: boolean;
  readonly advisory: boolean;
}

/** `supportlint rules`: every rule there is, by category, and its level here. */
const rules: RunCommand = async (argv, io, loadEngine) => {
  const { program } = commandLine(io);
  if (!parseWith(program, argv)) return 0;
  const options = program.opts<Options>();
  const rows = rowsOf(await readHere(io, options.config, loadEngine));
  if (options.json) io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else {
    const chalk = new Chalk({ level: wantsColor(options.color, false, io) ? 1 : 0 });
    const width = io.stdout.isTTY ? pageWidth(io) : Infinity;
    io.stdout.write(`${page(rows, chalk, width).join('\n')}\n`);
  }
  return 0;
};
export default rules;

export function commandLine(io: Pick<Io, 'stdout'>) {
  const program = createProgram('supportlint rules', io)
    .description(
      'Lists all rules by category: their level here, in the presets, and whether --fix mends what they find.',
    )
    .option('-c, --config <path>', 'use this config file')
    .option('--json', 'print the list as JSON', false);
  return { program: addColorOptions(program) };
}

function rowsOf({ rules: all, levelOf }: Here): Row[] {
  return categories.flatMap((category) =>
    Object.entries(all)
      .filter(([, rule]) => rule.category === category)
      .map(([id, rule]) => ({
        ...{ id, category, summary: rule.summary, level: levelOf(id) },
        recommended: levelIn(rule, 'recommended'),
        strict: levelIn(rule, 'strict'),
        fixable: remedies(rule).includes('fix'),
        hasSuggestions: remedies(rule).length > 0,
        advisory: rule.advisory === true,
      })),
  );
}

function page(rows: readonly Row[], chalk: ChalkInstance, width: number): string[] {
  const colored = (level: Level) =>
    level === 'error' ? chalk.red(level) : level === 'warn' ? chalk.yellow(level) : chalk.dim(level);
  const cells = categories.flatMap((category) => {
    const own = rows.filter((row) => row.category === category);
    if (own.length === 0) return [];
    return [
      [chalk.bold(category)],
      ...own.map(({ id, level, recommended, strict, fixable, summary }) => [
        ...[`  ${id}`, colored(level), chalk.dim(recommended), chalk.dim(strict)],
        ...[fixable ? 'fix' : '', summary],
      ]),
    ];
  });
  const head = ['rule', 'here', 'recommended', 'strict', 'fix', 'advice'].map((name) => chalk.dim(name));
  const on = rows.filter(({ level }) => level !== 'off').length;
  const end = `${rows.length} rules, ${on} of them on here. supportlint explain <rule> shows one with examples.`;
  return [...table([head, ...cells], width), '', ...wrapped(end, width)];
}
