import type { CliOptions } from '../../cli/options.js';
import type { Entry } from '../read.js';
import type { Stopwatch } from '../stats.js';

/** What a thread needs to know before it begins. */
export interface ThreadData {
  readonly options: CliOptions;
  readonly cwd: string;
  /** Milliseconds; the day has to be the same in all threads. */
  readonly now: number;
}

/** Texts to check. */
export interface Batch {
  readonly jobs: readonly { readonly path: string; readonly filePath: string; readonly text: string }[];
}

/** Their outcomes in the same order, without the texts, or why the run cannot go on. */
export type Answer =
  | {
      readonly outcomes: readonly Entry['outcome'][];
      readonly stderr: string;
      readonly times: ReturnType<Stopwatch['take']>;
    }
  | { readonly failure: Error; readonly isUsage: boolean };
