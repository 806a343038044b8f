import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../usage-error.js';
import type { Io } from './io.js';

/** The command line, read. Paths are as written. */
export interface CliOptions {
  readonly patterns: readonly string[];
  readonly config?: string;
  readonly configLookup: boolean;
  readonly rule: readonly string[];
  readonly ext: readonly string[];
  readonly ignore: boolean;
  readonly ignorePattern: readonly string[];
  readonly warnIgnored: boolean;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  readonly quiet: boolean;
  readonly maxWarnings: number;
  readonly format: string;
  readonly outputFile?: string;
  readonly color?: boolean;
  readonly inlineConfig: boolean;
  readonly reportUnusedDisableDirectives: boolean;
  readonly reportUnusedDisableDirectivesSeverity?: 'off' | 'warn' | 'error';
  readonly errorOnUnmatchedPattern: boolean;
  readonly passOnNoPatterns: boolean;
  readonly exitOnFatalError: boolean;
  readonly exitZero: boolean;
  readonly debug: boolean;
}

const examples = `
Examples:
  supportlint                          check every macro in this folder and below
  supportlint macros/refund.md         check one macro
  supportlint "macros/**/*.en.md"      check what a glob matches
  supportlint --rule "no-jargon: off"  turn a rule off for this run
  supportlint -f json -o report.json   write a report for another program
  supportlint --stdin < draft.md       check a reply before it is sent

Exit codes: 0 no errors, 1 errors or too many warnings, 2 the run could not be done.
`;

const collect = (value: string, previous: readonly string[]) => [...previous, value];
const levels: Readonly<Record<string, string>> = { 0: 'off', 1: 'warn', 2: 'error' };

/**
 * Reads the arguments.
 *
 * @returns the options, or `undefined` when help was asked for and shown.
 * @throws UsageError for an unknown flag or a bad value.
 */
export function parseOptions(io: Io): CliOptions | undefined {
  const program = command(io);
  try {
    program.parse([...io.argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new UsageError(sentence(error.message), { cause: error });
  }
  const options: CliOptions = { ...program.opts(), patterns: program.args };
  return check(options);
}

function command({ stdout }: Io): Command {
  const program = new Command('supportlint')
    .description('Finds what makes customers wince in support macros, and says what to write instead.')
    .usage('[options] [file | folder | glob ...]')
    .argument('[paths...]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(stdout.columns ?? 100, 100),
    })
    .configureHelp({
      padWidth: () => 36,
      optionDescription: ({ description }) => description,
    })
    .addHelpText('after', examples);

  program
    .optionsGroup('Configuration:')
    .option('-c, --config <path>', 'use this config file')
    .option('--no-config-lookup', 'do not look for config files')
    .option('--rule <setting>', 'set a rule, such as "no-jargon: error" (repeatable)', collect, [])
    .option('--no-inline-config', 'ignore disable comments');

  program
    .optionsGroup('Files:')
    .option('--ext <list>', 'extensions of macros in folders (default: .md,.markdown)', extensions, [
      '.md',
      '.markdown',
    ])
    .option('--ignore-pattern <pattern>', 'leave files out, in gitignore syntax (repeatable)', collect, [])
    .option('--no-ignore', 'check files even if they are ignored')
    .option('--no-warn-ignored', 'do not warn about a named file that is ignored')
    .option('--no-error-on-unmatched-pattern', 'accept paths and globs without macros')
    .option('--pass-on-no-patterns', 'without a path, do nothing instead of checking this folder', false)
    .option('--stdin', 'check the text on standard input', false)
    .option('--stdin-filename <path>', 'the path that text on standard input would have');

  program
    .optionsGroup('Report:')
    .option('-f, --format <name>', 'stylish (default), json, a path or a package', 'stylish')
    .option('-o, --output-file <path>', 'write the report to a file')
    .option('--quiet', 'report errors only', false)
    .option('--color', 'always use colors')
    .option('--no-color', 'never use colors')
    .option(
      '--report-unused-disable-directives',
      'report disable comments that silence nothing, as errors',
      false,
    )
    .addOption(
      new Option(
        '--report-unused-disable-directives-severity <level>',
        'the same, as off, warn (default) or error',
      )
        .choices(['off', 'warn', 'error', '0', '1', '2'])
        .conflicts('reportUnusedDisableDirectives'),
    );

  program
    .optionsGroup('Exit code:')
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings', integer, -1)
    .option('--exit-zero', 'exit with 0 even when there are errors', false)
    .option('--exit-on-fatal-error', 'exit with 2 when a file could not be checked', false);

  return program
    .optionsGroup('Other:')
    .option('--debug', 'show where a failure comes from', false)
    .option('-v, --version', 'print the version')
    .helpOption('-h, --help', 'show this help');
}

function check(options: CliOptions): CliOptions {
  if (options.stdin && options.patterns.length > 0) {
    throw new UsageError('--stdin takes no paths; name the text with --stdin-filename.');
  }
  if (options.stdinFilename !== undefined && !options.stdin) {
    throw new UsageError('--stdin-filename needs --stdin.');
  }
  const severity = options.reportUnusedDisableDirectivesSeverity;
  if (severity === undefined || !(severity in levels)) return options;
  return { ...options, reportUnusedDisableDirectivesSeverity: levels[severity] as 'off' | 'warn' | 'error' };
}

function extensions(list: string): string[] {
  const names = list.split(',').map((name) => name.trim().toLowerCase().replace(/^\.?/, '.'));
  if (names.includes('.')) throw new InvalidArgumentError('Write it like --ext .md,.txt.');
  return names;
}

function integer(value: string): number {
  const number = Number(value);
  if (!/^-?\d+$/.test(value) || number < -1) throw new InvalidArgumentError('It must be a whole number.');
  return number;
}

/** “error: unknown option '--quite'\n(Did you mean --quiet?)” → one line that starts with a capital. */
function sentence(message: string): string {
  const text = message.replace(/^error: /, '').replaceAll('\n', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
