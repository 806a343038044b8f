import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { CliOptions } from '../cli/options.js';
import type { Entry, Job } from './read.js';
import type { Session } from './session.js';

/** Characters below which a thread costs about what it saves, measured on prose: each has to warm up by itself. */
const worthAThread = 700_000;
/** More hardly help: the main thread has to take in what they find. */
const most = 8;

/**
 * Checks texts, with threads where they pay.
 *
 * @param compare whether their macros will be compared; threads make ready for it in any case
 * @returns absolute path → outcome
 */
export async function checkAll(
  jobs: readonly Job[],
  session: Session,
  compare: boolean,
  onStep: (done: number) => void,
): Promise<ReadonlyMap<string, Entry['outcome']>> {
  // A single text is checked before anything is optimized.
  if (jobs.length > 1) session.io.optimizeLate?.();
  const program = new URL('./worker.cjs', import.meta.url);
  const threads = threadsFor(jobs, session.options);
  // Rules that a caller brings along stay in this thread; so does everything where supportlint runs from its sources.
  if (threads > 1 && session.isInstalled && existsSync(fileURLToPath(program))) {
    const { checkInThreads } = await import('./threads/pool.js');
    return checkInThreads(jobs, threads, program, session, onStep);
  }
  const checked = new Map<string, Entry['outcome']>();
  for (const { path, filePath, text, config } of jobs) {
    checked.set(path, session.check(text, filePath, config, compare));
    onStep(checked.size);
  }
  return checked;
}

function threadsFor(jobs: readonly Job[], { concurrency }: CliOptions): number {
  if (concurrency === 'off') return 1;
  if (concurrency !== 'auto') return Math.min(concurrency, jobs.length);
  const size = jobs.reduce((total, { text }) => total + text.length, 0);
  return Math.min(availableParallelism(), most, Math.floor(size / worthAThread));
}
