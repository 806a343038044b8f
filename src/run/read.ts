import { createProgress } from '../cli/progress.js';
import type { ResolvedConfig } from '../config/types.js';
import type { Target } from '../files/find.js';
import { noticeResult } from '../files/notice.js';
import { decode, readMacroFile, readStream } from '../files/read.js';
import type { Reading } from '../lint/library.js';
import type { LintResult } from '../lint/result.js';
import type { Cache } from './cache/index.js';
import { checkAll } from './check-all.js';
import type { Session } from './session.js';
import type { Staged } from './staged.js';

/** One file of a run: what it shows by itself, or the result of one that cannot be checked. */
export interface Entry {
  /** Absolute path, which decides on the config. */
  readonly path: string;
  /** As shown in results: the path, or a name for text that has none. */
  readonly filePath: string;
  readonly outcome: Reading | LintResult;
}

/** A text that nobody has checked yet. */
export interface Job {
  readonly path: string;
  readonly filePath: string;
  readonly text: string;
  readonly config: ResolvedConfig;
}

/** What else decides on how files are read. */
export interface ReadingFor {
  /** Whether macros will be compared. */
  readonly compare: boolean;
  readonly cache?: Cache | undefined;
  readonly staged?: Staged | undefined;
}

/** ESLint's name for text that has none. */
const nameless = '<text>';

/**
 * The first stage: reads every target, in order. What the cache knows is not checked again; it knows files, and not
 * what is staged instead of them.
 */
export async function readAll(
  targets: readonly Target[],
  session: Session,
  { compare, cache, staged }: ReadingFor,
): Promise<Entry[]> {
  const { options, io } = session;
  const uncached = new Set<string>();
  const outcomes = new Map<Target, Entry['outcome'] | Job>();
  for (const target of targets) {
    const { path, notice } = target;
    const filePath = options.stdin && options.stdinFilename === undefined ? nameless : path;
    const bytes = await staged?.read(path);
    if (bytes) uncached.add(path);
    const read = notice
      ? { notice }
      : bytes
        ? decode(bytes)
        : options.stdin
          ? await readStream(io.stdin)
          : readMacroFile(path);
    if ('notice' in read) outcomes.set(target, noticeResult(filePath, read.notice));
    else {
      const config = await session.configFor(path);
      const known = bytes ? undefined : await cache?.find(path, read.text, config);
      outcomes.set(target, known ?? { path, filePath, text: read.text, config });
    }
  }

  const jobs = [...outcomes.values()].filter((one): one is Job => 'text' in one);
  const progress = createProgress(io);
  // What is remembered may be compared another time.
  const checked = await checkAll(jobs, session, compare || cache !== undefined, (done) =>
    progress.step(done, jobs.length),
  );
  progress.end();
  for (const { path, config, text } of jobs) {
    const outcome = checked.get(path)!;
    if ('extracts' in outcome && !uncached.has(path)) await cache?.keep(path, text, outcome, config);
  }
  return [...outcomes].map(([{ path }, outcome]) => {
    const done = 'text' in outcome ? checked.get(path)! : outcome;
    return { path, filePath: done.filePath, outcome: done };
  });
}
