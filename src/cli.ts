import { commands } from './cli/commands/index.js';
import type { LoadEngine } from './cli/engine.js';
import type { Io } from './cli/io.js';
import { version } from './version.js';

/**
 * The command line: runs the command that `io.argv` begins with, or else checks paths and reports.
 *
 * @param loadEngine stands in for the installed rules and linter, in tests.
 * @returns the exit code: 0 without errors, 1 with errors or too many warnings, 2 when the run could not be done.
 */
export async function main(io: Io, loadEngine?: LoadEngine): Promise<number> {
  if (io.argv.some((argument) => argument === '-v' || argument === '--version')) {
    io.stdout.write(`v${version}\n`);
    return 0;
  }
  try {
    const [first = '', ...rest] = io.argv;
    if (Object.hasOwn(commands, first)) {
      const { default: command } = await commands[first]!.load();
      return await command(rest, io, loadEngine);
    }
    const [{ parseOptions }, { run }] = await Promise.all([import('./cli/options.js'), import('./run.js')]);
    const options = parseOptions(io);
    return options ? await run(options, io, loadEngine) : 0;
  } catch (error) {
    const { describeFailure } = await import('./cli/failure.js');
    io.stderr.write(describeFailure(error, io));
    return 2;
  }
}
