import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UsageError } from '../usage-error.js';

/** Git could not do it. */
class GitError extends Error {
  constructor(
    readonly stderr: string,
    readonly code: string | number | undefined,
  ) {
    super(stderr);
  }
}

/** Branches that others usually start from. */
const usual = ['origin/main', 'origin/master', 'main', 'master'];

/**
 * Files that differ from a git ref: committed, staged, unstaged and untracked. Deleted ones are left out.
 *
 * @param ref as git knows it; true for where the branch left the default branch, or else the last commit
 * @returns absolute paths
 * @throws UsageError (rejects) without git, outside a repository, and for a ref that git does not know
 */
export async function changedFiles(ref: string | true, cwd: string): Promise<ReadonlySet<string>> {
  const git = (...args: readonly string[]) => run(['--no-optional-locks', ...args], cwd);
  const root = (await git('rev-parse', '--show-toplevel').catch(explain)).replace(/\r?\n$/, '');
  const base = ref === true ? await defaultBase(git) : await resolveRef(ref, git);
  const flags = ['--name-only', '--no-renames', '--no-ext-diff', '--no-relative', '-z'];
  const lists = await Promise.all([
    base === undefined ? git('ls-files', '--full-name', '-z', '--', ':/') : git('diff', ...flags, base, '--'),
    git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/'),
  ]).catch(explain);
  // Git shows real paths; the working folder may have been reached by a link.
  const real = realpathSync(cwd);
  const here = (name: string) => resolve(cwd, relative(real, resolve(root, name)));
  const names = lists.flatMap((list) => list.split('\0')).filter((name) => name !== '');
  return new Set(names.map(here).filter((path) => existsSync(path)));
}

type Git = (...args: readonly string[]) => Promise<string>;

/** Where this branch left the default branch; without one, the last commit; `undefined` where there is none yet. */
async function defaultBase(git: Git): Promise<string | undefined> {
  const hash = (ref: string) =>
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).then(
      (text) => text.trim(),
      () => undefined,
    );
  const head = await hash('HEAD');
  if (head === undefined) return undefined;
  const remote = await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD').catch(() => '');
  for (const branch of [remote.trim(), ...usual].filter(Boolean)) {
    if ((await hash(branch)) === undefined) continue;
    const base = await git('merge-base', branch, 'HEAD').catch(() => '');
    return base.trim() || head;
  }
  return head;
}

async function resolveRef(ref: string, git: Git): Promise<string> {
  try {
    return (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)).trim();
  } catch {
    const isShallow = (await git('rev-parse', '--is-shallow-repository').catch(() => '')).trim() === 'true';
    const hint = isShallow
      ? ' This is a shallow clone: fetch more of the history first (in GitHub Actions, fetch-depth: 0).'
      : existsSync(ref)
        ? ` If it is a path, write --changed -- ${ref}.`
        : '';
    throw new UsageError(`--changed: git does not know “${ref}”.${hint}`);
  }
}

function explain(error: unknown): never {
  if (!(error instanceof GitError)) throw error;
  const { code, stderr } = error;
  if (code === 'ENOENT')
    throw new UsageError('--changed needs git, which is not installed here.', { cause: error });
  if (/not a git repository/i.test(stderr)) {
    throw new UsageError('--changed needs a git repository, and this folder is not in one.', {
      cause: error,
    });
  }
  const reason = stderr
    .trim()
    .split('\n', 1)[0]!
    .replace(/^fatal: /, '')
    .replace(/\.?$/, '.');
  throw new UsageError(`--changed: git failed: ${reason}`, { cause: error });
}

function run(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    const options = { cwd, maxBuffer: 1024 * 1024 * 1024, env: { ...process.env, LC_ALL: 'C' } };
    execFile('git', args, options, (error, stdout, stderr) => {
      if (error) fail(new GitError(stderr || error.message, error.code ?? undefined));
      else done(stdout);
    });
  });
}
