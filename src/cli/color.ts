import type { Io } from './io.js';

/**
 * Whether to color a report: `--color` and `--no-color` first, then FORCE_COLOR and NO_COLOR as Node.js
 * reads them, then whether standard output is a terminal that can.
 */
export function wantsColor(flag: boolean | undefined, toFile: boolean, { env, stdout }: Io): boolean {
  if (flag !== undefined) return flag;
  if (toFile) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
