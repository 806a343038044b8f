import type { Shard } from '../../cli/scale-options.js';
import type { Reading } from '../../lint/library.js';
import type { LintResult } from '../../lint/result.js';

/** One part of a run, as its report carries it: plain data. */
export interface Part extends Shard {
  /** Version and rules that checked; parts of different ones do not fit together. */
  readonly version: string;
  /** Absolute path that the paths count from. */
  readonly cwd: string;
  /** Whether macros are to be compared with each other. */
  readonly compare: boolean;
  /** Whether the parts hold all macros of the working folder. */
  readonly isWhole: boolean;
  /** In order of path: what each macro file shows by itself, or the result of one that cannot be checked. */
  readonly files: readonly PartFile[];
}

/** A path from the working folder. */
export type PartFile = { readonly path: string } & (
  | { readonly reading: Omit<Reading, 'filePath' | 'path'> }
  | { readonly result: LintResult }
);
