import { Worker } from 'node:worker_threads';
import { UsageError } from '../../usage-error.js';
import type { Entry, Job } from '../read.js';
import type { Session } from '../session.js';
import type { Answer, ThreadData } from './messages.js';

/** Texts sent at once: few enough to keep all threads busy to the end. */
const batchSize = 25;

/**
 * Checks texts in threads. The outcome is that of {@link Session.check}, whatever the order in which they finish.
 *
 * @param threads how many, this one included: it would only wait otherwise
 * @param program the built program of a thread
 * @returns absolute path → outcome
 * @throws UsageError (rejects) as in the main thread
 */
export async function checkInThreads(
  jobs: readonly Job[],
  threads: number,
  program: URL,
  { options, io, stopwatch, check }: Session,
  onStep: (done: number) => void,
): Promise<ReadonlyMap<string, Entry['outcome']>> {
  const { watch: _, ...flags } = options;
  const workerData: ThreadData = {
    options: { ...flags, watch: false },
    cwd: io.cwd,
    now: io.now().getTime(),
  };
  const checked = new Map<string, Entry['outcome']>();
  let next = 0;
  const work = (worker: Worker) =>
    new Promise<void>((done, fail) => {
      let batch: readonly Job[] = [];
      const send = () => {
        batch = jobs.slice(next, next + batchSize);
        next += batch.length;
        if (batch.length === 0) return done();
        worker.postMessage({ jobs: batch.map(({ path, filePath, text }) => ({ path, filePath, text })) });
      };
      worker.on('error', fail).on('exit', () => fail(new Error('a thread ended early')));
      worker.on('message', (answer: Answer) => {
        if ('failure' in answer) {
          const { failure, isUsage } = answer;
          return fail(isUsage ? new UsageError(failure.message, { cause: failure }) : failure);
        }
        stopwatch?.add(answer.times);
        if (answer.stderr !== '') io.stderr.write(answer.stderr);
        for (const [index, { path, text }] of batch.entries()) {
          const outcome = answer.outcomes[index]!;
          // Sending a text back takes longer than remembering it.
          checked.set(path, 'extracts' in outcome ? { ...outcome, source: withoutMark(text) } : outcome);
        }
        onStep(checked.size);
        send();
      });
      send();
    });
  const workHere = async () => {
    while (next < jobs.length) {
      const batch = jobs.slice(next, next + batchSize);
      next += batch.length;
      for (const { path, filePath, text, config } of batch) checked.set(path, check(text, filePath, config));
      onStep(checked.size);
      // Lets the answers of the other threads in.
      await new Promise((done) => setImmediate(done));
    }
  };
  const workers = Array.from({ length: threads - 1 }, () => new Worker(program, { workerData }));
  try {
    await Promise.all([...workers.map(work), workHere()]);
  } finally {
    next = jobs.length;
    for (const worker of workers) worker.removeAllListeners();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return checked;
}

/** As readings have it. */
const withoutMark = (text: string) => (text.startsWith('\ufeff') ? text.slice(1) : text);
