import type { LoadEngine } from './cli/engine.js';
import type { Io } from './cli/io.js';
import { version } from './version.js';

/**
 * The command line: reads `io.argv`, checks, reports.
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
    const [{ parseOptions }, { run }] = await Promise.all([import('./cli/options.js'), import('./run.js')]);
    const options = parseOptions(io);
    return options ? await run(options, io, loadEngine) : 0;
  } catch (error) {
    const { describeFailure } = await import('./cli/failure.js');
    io.stderr.write(describeFailure(error, io.argv.includes('--debug')));
    return 2;
  }
}
