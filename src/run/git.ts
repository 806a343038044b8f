import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UsageError } from '../usage-error.js';

/** Git could not do it. */
export class GitError extends Error {
  constructor(
    readonly stderr: string,
    readonly code: string | number | undefined,
  ) {
    super(stderr);
  }
}

/**
 * Runs git and returns what it prints.
 *
 * @param input for its standard input
 * @throws GitError (rejects)
 */
export type Git = (args: readonly string[], input?: string) => Promise<string>;

export function gitIn(cwd: string): Git {
  return async (args, input) => (await gitBytes(args, cwd, input)).toString();
}

/** The same for what may not be text. */
export function gitBytes(args: readonly string[], cwd: string, input = ''): Promise<Buffer> {
  const options = { cwd, maxBuffer: 1024 ** 3, env: environment() };
  return new Promise((done, fail) => {
    const all = ['--no-optional-locks', ...args];
    const child = execFile('git', all, { ...options, encoding: 'buffer' }, (error, stdout, stderr) => {
      if (error) fail(new GitError(stderr.toString() || error.message, error.code ?? undefined));
      else done(stdout);
    });
    // A git that fails at once does not read what it is given.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/**
 * In a hook of a linked work tree, git names its folder and not the work tree, and would take the working folder for the
 * top. Left alone, it finds both.
 */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: folder, ...others } = process.env;
  const named = others.GIT_WORK_TREE === undefined ? {} : { GIT_DIR: folder };
  return { ...others, ...named, LC_ALL: 'C' };
}

/** What makes a diff a list of paths from the top of the work tree, whatever the user has set. */
export const listing = ['--no-renames', '--no-ext-diff', '--no-relative', '-z'];

/** Records of git that end in NUL. */
export const recordsOf = (text: string): string[] => text.split('\0').filter((one) => one !== '');

/** What turns paths as git lists them into absolute ones. */
export async function pathsIn(git: Git, cwd: string): Promise<(name: string) => string> {
  const top = (await git(['rev-parse', '--show-toplevel'])).replace(/\r?\n$/, '');
  // Git shows real paths; the working folder may have been reached by a link.
  const real = realpathSync(cwd);
  return (name) => resolve(cwd, relative(real, resolve(top, name)));
}

/**
 * Says why git failed, for whoever gave a flag that needs it.
 *
 * @throws UsageError always
 */
export function explainGit(flag: string, error: unknown): never {
  if (!(error instanceof GitError)) throw error;
  const { code, stderr } = error;
  const fail = (reason: string): never => {
    throw new UsageError(`${flag}${reason}`, { cause: error });
  };
  if (code === 'ENOENT') return fail(' needs git, which is not installed here.');
  if (/not a git repository/i.test(stderr)) {
    return fail(' needs a git repository, and this folder is not in one.');
  }
  const reason = stderr
    .trim()
    .split('\n', 1)[0]!
    .replace(/^fatal: /, '')
    .replace(/\.?$/, '.');
  return fail(`: git failed: ${reason}`);
}
