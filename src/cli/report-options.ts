import { type Command, InvalidArgumentError, Option } from 'commander';
import { formatters } from '../report/index.js';

/** One report of a run: a formatter as written, and the file it goes to, or else standard output. */
export interface ReportTarget {
  readonly format: string;
  readonly outputFile?: string;
}

/** What a command line says about how its reports look. */
export interface ReportStyle {
  readonly color?: boolean;
  readonly verbose: boolean;
}

const defaultFormat = 'stylish';

/**
 * Adds the flags that every command with a report has. `--format` may come several times: an `--output-file`
 * belongs to the one before it, and `NAME=PATH` says both. With one pair the order does not matter, as in ESLint.
 *
 * @returns what the flags say once they are read: at least one report, in the given format where no flag names one
 */
export function addReportOptions(program: Command): (otherwise?: string) => readonly ReportTarget[] {
  const targets: { format?: string; outputFile?: string }[] = [];

  const claim = (path: string) => {
    if (path === '') throw new InvalidArgumentError('It names no file.');
    if (targets.some(({ outputFile }) => outputFile === path)) {
      throw new InvalidArgumentError('Another report goes there already.');
    }
    return path;
  };
  const format = (value: string) => {
    const [, name = value, path] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
    const target = targets.length === 1 && targets[0]!.format === undefined ? targets[0]! : {};
    if (path !== undefined && target.outputFile !== undefined) {
      throw new InvalidArgumentError('There is an --output-file for it already.');
    }
    Object.assign(target, { format: name }, path !== undefined && { outputFile: claim(path) });
    if (!targets.includes(target)) targets.push(target);
  };
  const outputFile = (path: string) => {
    const last = targets.at(-1);
    if (last?.outputFile !== undefined) {
      throw new InvalidArgumentError('Each --output-file needs a --format of its own before it.');
    }
    if (last) last.outputFile = claim(path);
    else targets.push({ outputFile: claim(path) });
  };

  const names = Object.keys(formatters);
  program
    .addOption(
      new Option(
        '-f, --format <name>',
        `${names.join(', ')}, a path or a package; default: ${defaultFormat} (repeatable)`,
      )
        .choices(names)
        .argParser(format),
    )
    .option('-o, --output-file <path>', 'write that report to a file; short: --format name=path', outputFile)
    .option('--verbose', 'show the lines that findings stand on (stylish)', false)
    .option('--color', 'always use colors')
    .option('--no-color', 'never use colors');
  return (otherwise = defaultFormat) =>
    (targets.length > 0 ? targets : [{}]).map((target) => ({ format: otherwise, ...target }));
}
