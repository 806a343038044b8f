/** The program of a thread: checks the texts that it is sent with the same flags and configs as the main thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { UsageError } from '../../usage-error.js';
import { openSession } from '../session.js';
import type { Answer, Batch, ThreadData } from './messages.js';

const { options, cwd, now } = workerData as ThreadData;
let stderr = '';
const io = {
  ...{ argv: [], cwd, env: {}, now: () => new Date(now) },
  stdin: (async function* () {})(),
  stdout: { write() {} },
  stderr: {
    write(text: string) {
      stderr += text;
    },
  },
};
const session = openSession(options, io);

parentPort!.on('message', async ({ jobs }: Batch) => {
  parentPort!.postMessage(await answer(jobs));
});

async function answer(jobs: Batch['jobs']): Promise<Answer> {
  stderr = '';
  try {
    const { check, configFor, stopwatch } = await session;
    const outcomes = [];
    for (const { path, filePath, text } of jobs) {
      const outcome = check(text, filePath, await configFor(path));
      outcomes.push('extracts' in outcome ? { ...outcome, source: '' } : outcome);
    }
    return { outcomes, stderr, times: stopwatch?.take() ?? [] };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { failure, isUsage: failure instanceof UsageError };
  }
}
