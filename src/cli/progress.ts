import type { Io } from './io.js';

const patience = 1000;
const pace = 100;
const clearLine = '\r\u001b[K';

export interface Progress {
  step(done: number, total: number): void;
  end(): void;
}

/** A counter on standard error, on a terminal only, once a run has taken a second. */
export function createProgress({ stderr, now }: Pick<Io, 'stderr' | 'now'>): Progress {
  let next = now().getTime() + patience;
  let isShown = false;
  return {
    step(done, total) {
      if (!stderr.isTTY || now().getTime() < next) return;
      next = now().getTime() + pace;
      isShown = true;
      stderr.write(`${clearLine}Checking ${done} of ${total} files`);
    },
    end() {
      if (isShown) stderr.write(clearLine);
    },
  };
}
