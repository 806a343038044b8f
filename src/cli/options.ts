import { Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../usage-error.js';
import { commands } from './commands/index.js';
import { addFixOptions, checkFixOptions, type FixOptions } from './fix-options.js';
import type { Io } from './io.js';
import { createProgram, parseWith } from './program.js';
import { addReportOptions, type ReportStyle, type ReportTarget } from './report-options.js';
import { addScaleOptions, checkScaleOptions, type ScaleOptions } from './scale-options.js';
import {
  addSuppressionOptions,
  checkSuppressionOptions,
  type SuppressionFlags,
} from './suppression-options.js';

/** The command line, read. Paths are as written. */
export interface CliOptions extends ReportStyle, FixOptions, SuppressionFlags, ScaleOptions {
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
  /** At least one. */
  readonly reports: readonly ReportTarget[];
  readonly inlineConfig: boolean;
  readonly reportUnusedDisableDirectives: boolean;
  readonly reportUnusedDisableDirectivesSeverity?: 'off' | 'warn' | 'error';
  readonly errorOnUnmatchedPattern: boolean;
  readonly passOnNoPatterns: boolean;
  readonly exitOnFatalError: boolean;
  readonly exitZero: boolean;
  readonly printConfig?: string;
  readonly envInfo: boolean;
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

/** The format that `supportlint merge` reads. */
const mergeable = 'json-with-metadata';
const collect = (value: string, previous: readonly string[]) => [...previous, value];
const levels: Readonly<Record<string, string>> = { 0: 'off', 1: 'warn', 2: 'error' };

/**
 * Reads the arguments.
 *
 * @returns the options, or `undefined` when help was asked for and shown.
 * @throws UsageError for an unknown flag or a bad value.
 */
export function parseOptions(io: Io, title?: Title): CliOptions | undefined {
  const { program, reports } = commandLine(io, title);
  if (!parseWith(program, io.argv)) return undefined;
  const options: CliOptions = {
    ...program.opts(),
    reports: reports(program.opts().shard ? mergeable : undefined),
    patterns: program.args,
  };
  return check(options);
}

/** What the help of a command that takes the flags of `supportlint` says first. */
export interface Title {
  readonly name: string;
  readonly description: string;
  readonly usage: string;
}
const checking: Title = {
  name: 'supportlint',
  description: 'Finds what makes customers wince in support macros, and says what to write instead.',
  usage: '[options] [file | folder | glob ...]',
};

/** The flags of `supportlint` itself, and the reports they ask for once they are read. */
export function commandLine(io: Pick<Io, 'stdout'>, title: Title = checking) {
  const program = createProgram(title.name, io)
    .description(title.description)
    .usage(title.usage)
    .argument('[paths...]')
    .configureHelp({
      padWidth: () => 36,
      optionDescription: ({ description }) => description,
      visibleCommands: () =>
        Object.entries(commands).map(([name, { usage, summary }]) => {
          const command = new Command(name).description(summary);
          return usage ? command.arguments(usage) : command;
        }),
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

  addFixOptions(program.optionsGroup('Fixing:'));
  const reports = addReportOptions(program.optionsGroup('Report:'));
  program
    .option('--quiet', 'report errors only', false)
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

  addSuppressionOptions(program.optionsGroup('Accepted errors:'));
  addScaleOptions(program.optionsGroup('Large libraries:'));

  program
    .optionsGroup('Exit code:')
    .option('--max-warnings <number>', 'exit with 1 when there are more warnings', integer, -1)
    .option('--exit-zero', 'exit with 0 even when there are errors', false)
    .option('--exit-on-fatal-error', 'exit with 2 when a file could not be checked', false);

  program
    .optionsGroup('Other:')
    .option('--print-config <file>', 'show what a file is checked with, as JSON')
    .option('--env-info', 'show versions, for a bug report', false)
    .option('--debug', 'show where a failure comes from', false)
    .option('-v, --version', 'print the version')
    .helpOption('-h, --help', 'show this help');
  return { program, reports };
}

function check(options: CliOptions): CliOptions {
  if (options.stdin && options.patterns.length > 0) {
    throw new UsageError('--stdin takes no paths; name the text with --stdin-filename.');
  }
  if (options.stdinFilename !== undefined && !options.stdin) {
    throw new UsageError('--stdin-filename needs --stdin.');
  }
  if (options.printConfig !== undefined && (options.stdin || options.patterns.length > 0)) {
    throw new UsageError('--print-config takes one file, and neither paths nor --stdin beside it.');
  }
  checkFixOptions(options);
  checkSuppressionOptions(options);
  const checked = checkScaleOptions(options);
  const severity = options.reportUnusedDisableDirectivesSeverity;
  if (severity === undefined || !(severity in levels)) return checked;
  return { ...checked, reportUnusedDisableDirectivesSeverity: levels[severity] as 'off' | 'warn' | 'error' };
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
