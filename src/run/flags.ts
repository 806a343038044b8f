import type { CliOptions } from '../cli/options.js';
import type { Level } from '../lint/finding.js';

/** Level at which comments that silence nothing are reported. */
export function unusedLevel(options: CliOptions): Level {
  const level = options.reportUnusedDisableDirectives ? 'error' : 'warn';
  return options.reportUnusedDisableDirectivesSeverity ?? level;
}

/** Flags that decide what a file is checked with. */
export const flagsOf = ({ config, configLookup, rule, inlineConfig }: CliOptions, cwd: string): string =>
  JSON.stringify([cwd, config ?? null, configLookup, rule, inlineConfig]);
