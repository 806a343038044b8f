import type { Entry, Job } from './read.js';
import type { Session } from './session.js';

/**
 * Checks texts, with threads where they pay.
 *
 * @returns absolute path → outcome
 */
export async function checkAll(
  jobs: readonly Job[],
  session: Session,
  onStep: (done: number) => void,
): Promise<ReadonlyMap<string, Entry['outcome']>> {
  const checked = new Map<string, Entry['outcome']>();
  for (const { path, filePath, text, config } of jobs) {
    checked.set(path, session.check(text, filePath, config));
    onStep(checked.size);
  }
  return checked;
}
