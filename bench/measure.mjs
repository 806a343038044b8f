import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';

const wrapper = fileURLToPath(new URL('measure.py', import.meta.url));

/**
 * One run of a command as a whole process.
 *
 * @typedef {{ wall: number, cpu: number, peak: number, code: number }} Run seconds, seconds, megabytes
 * @param {readonly string[]} command
 * @param {{ cwd: string, log?: string, counts?: boolean }} options `log` keeps what the command prints;
 * `counts`: its exit code is the number of findings, and tells nothing about failure
 * @returns {Run}
 */
export function measure(command, { cwd, log = devNull, counts = false }) {
  const run = JSON.parse(
    execFileSync('python3', [wrapper, log, ...command], { cwd, encoding: 'utf8', maxBuffer: 2 ** 20 }),
  );
  if (run.code < 0 || (run.code > 1 && !counts)) {
    const said = log === devNull ? '' : `\n${readFileSync(log, 'utf8').slice(-1000)}`;
    throw new Error(`Exit code ${run.code}: ${command.slice(0, 6).join(' ')}${said}`);
  }
  return run;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
