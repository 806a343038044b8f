import type { LintResult, LintStats } from '../lint/result.js';

type Pass = LintStats['times']['passes'][number];

/** Times of `--stats`, by `filePath`. */
export interface Stopwatch {
  /** Times one reading; `onParsed` tells that the rules begin. */
  time<Value>(filePath: string, read: (onParsed: () => void) => Value): Value;
  /** Passes since the last time they were asked for. */
  take(): [filePath: string, passes: readonly Pass[]][];
  /** Takes over what another stopwatch measured. */
  add(measured: readonly [filePath: string, passes: readonly Pass[]][]): void;
}

export function createStopwatch(): Stopwatch {
  const measured = new Map<string, Pass[]>();
  const passesOf = (filePath: string) => {
    const passes = measured.get(filePath) ?? [];
    measured.set(filePath, passes);
    return passes;
  };
  return {
    time(filePath, read) {
      const start = performance.now();
      let parsed = start;
      const value = read(() => {
        parsed = performance.now();
      });
      const total = performance.now() - start;
      passesOf(filePath).push({ parse: { total: parsed - start }, fix: { total: 0 }, total });
      return value;
    },
    take() {
      const all = [...measured];
      measured.clear();
      return all;
    },
    add(others) {
      for (const [filePath, passes] of others) passesOf(filePath).push(...passes);
    },
  };
}

/** Results with their times. A file that was not read anew has no passes. */
export function withStats(results: readonly LintResult[], stopwatch: Stopwatch): LintResult[] {
  const measured = new Map(stopwatch.take());
  return results.map((result) => {
    const passes = [...(measured.get(result.filePath) ?? [])];
    return { ...result, stats: { fixPasses: Math.max(0, passes.length - 1), times: { passes } } };
  });
}
