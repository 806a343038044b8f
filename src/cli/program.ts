import { Command, CommanderError } from 'commander';
import { UsageError } from '../usage-error.js';
import { adviceFor } from './foreign-flags.js';
import type { Io } from './io.js';

/** A command line that writes its help to `io` and leaves errors to {@link parseWith}. */
export function createProgram(name: string, { stdout }: Pick<Io, 'stdout'>): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(stdout.columns ?? 100, 100),
    })
    .configureHelp({ optionDescription: ({ description }) => description })
    .helpOption('-h, --help', 'show this help');
}

/** Flags about colors, and the one that shows stacks. */
export function addColorOptions(program: Command): Command {
  return program
    .option('--color', 'always use colors')
    .option('--no-color', 'never use colors')
    .option('--debug', 'show where a failure comes from', false);
}

/**
 * Reads arguments.
 *
 * @returns whether to go on: false when help was asked for and shown.
 * @throws UsageError for an unknown flag or a bad value.
 */
export function parseWith(program: Command, argv: readonly string[]): boolean {
  try {
    program.parse([...argv], { from: 'user' });
    return true;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return false;
    const unknown =
      error.code === 'commander.unknownOption' ? /'([^']*)'/.exec(error.message)?.[1] : undefined;
    const advice = unknown === undefined ? undefined : adviceFor(unknown.split('=', 1)[0]!);
    throw new UsageError(advice ?? sentence(error.message), { cause: error });
  }
}

/** “error: unknown option '--quite'\n(Did you mean --quiet?)” → one line that starts with a capital. */
function sentence(message: string): string {
  const text = message.replace(/^error: /, '').replaceAll('\n', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
