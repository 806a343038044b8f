import type { Io } from '../cli/io.js';
import type { CliOptions } from '../cli/options.js';
import { exitCode } from '../cli/outcome.js';
import { type Output, report } from '../cli/report.js';
import type { Checked } from './check.js';
import { leftovers, suppress } from './suppress.js';

/**
 * The last stages of a run: accepted errors → report → exit code. Part of a run is reported as it is: accepted errors
 * and the exit code are for whoever puts the parts together.
 */
export async function conclude(
  { results: found, rules, isWhole, originals, part, changes }: Checked,
  outputs: readonly Output[],
  options: CliOptions,
  io: Io,
): Promise<number> {
  if (part) {
    await report(found, outputs, rules, { ...options, maxWarnings: -1, originals, part }, io);
    return 0;
  }
  const { results, unused } = await suppress(found, { options, io }, rules, isWhole);
  const changed = changes && { changedLinesOf: changes.linesOf };
  await report(results, outputs, rules, { ...options, originals, ...changed }, io);
  if (Object.keys(unused).length > 0 && !options.passOnUnprunedSuppressions) {
    io.stderr.write(leftovers(unused));
    return 2;
  }
  return exitCode(results, options);
}
