import type { LoadEngine } from './cli/engine.js';
import type { Io } from './cli/io.js';
import type { CliOptions } from './cli/options.js';
import { loadOutputs } from './cli/report.js';
import { checkMacros } from './run/check.js';
import { conclude } from './run/conclude.js';

/** Config → files → read → fix → compare → suppress → report → exit code. */
export async function run(options: CliOptions, io: Io, loadEngine?: LoadEngine): Promise<number> {
  if (options.envInfo) {
    const { environmentInfo } = await import('./cli/env-info.js');
    return print(environmentInfo(), io);
  }
  if (options.printConfig !== undefined) {
    const [{ openSession }, { printConfig }] = await Promise.all([
      import('./run/session.js'),
      import('./run/print-config.js'),
    ]);
    const session = await openSession(options, io, loadEngine);
    return print(await printConfig(options.printConfig, session), io);
  }
  if (options.passOnNoPatterns && options.patterns.length === 0 && !options.stdin) return 0;
  const outputs = await loadOutputs(options.reports, io.cwd);
  const check = async () => conclude(await checkMacros(options, io, loadEngine), outputs, options, io);
  return options.watch ? untilInterrupted(check, options, io) : check();
}

/** `--watch`: checks again and again until Ctrl-C. */
async function untilInterrupted(check: () => Promise<number>, options: CliOptions, io: Io): Promise<number> {
  const [{ watch }, { describeFailure }] = await Promise.all([
    import('./run/watch.js'),
    import('./cli/failure.js'),
  ]);
  const control = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => control.abort());
  const failed = (error: unknown) => io.stderr.write(describeFailure(error, io));
  return watch(options, io, { check, failed, signal: control.signal });
}

function print(text: string, { stdout }: Io): 0 {
  stdout.write(text);
  return 0;
}
