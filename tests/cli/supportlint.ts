import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli.js';
import { createLinter, type Linter } from '../../src/lint/linter.js';
import type { LintResult } from '../../src/lint/result.js';
import type { WordClasses } from '../../src/phrases/notation/pattern.js';
import { registry } from '../config/registry.js';

/** The word classes that phrases of the tests may name. */
const testClasses: WordClasses = { work: ['work', 'labor'] };

/** A macro with one warning, one without, and the flag that turns the warning into an error. */
export const bad = 'We leverage synergies.\n';
export const good = 'We can help with that.\n';
export const asError = ['--rule', 'no-jargon: error'];

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  /** Columns of the terminal on both streams; a pipe when absent. */
  readonly terminal?: number;
  readonly now?: Io['now'];
  readonly linter?: Linter;
  /** Instead of the word classes of the tests. */
  readonly classes?: WordClasses;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, with the rules of the tests. */
export async function supportlint(cwd: string, argv: readonly string[], world: World = {}): Promise<Outcome> {
  const { stdin = '', env = {}, terminal, now = () => new Date(0), classes = testClasses } = world;
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    write(text: string) {
      written[name] += text;
    },
    ...(terminal !== undefined && { isTTY: true, columns: terminal }),
  });
  const io = {
    argv,
    cwd,
    env,
    now,
    stdin: chunks(stdin),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  };
  const linter = world.linter ?? createLinter(registry, classes);
  const code = await main(io, async () => ({ registry, classes, linter }));
  return { code, ...written };
}

/** The results of a run with `--format json`. */
export async function results(cwd: string, argv: readonly string[], world?: World): Promise<LintResult[]> {
  const { stdout, stderr } = await supportlint(cwd, ['-f', 'json', ...argv], world);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Checked paths from `cwd`, in the order of the report. */
export async function checked(cwd: string, argv: readonly string[]): Promise<string[]> {
  return (await results(cwd, argv)).map(({ filePath }) => filePath.slice(cwd.length + 1));
}

async function* chunks(text: string | Uint8Array) {
  yield text;
}
