import { existsSync } from 'node:fs';
import { UsageError } from '../usage-error.js';
import { explainGit, type Git, gitIn, listing, pathsIn, recordsOf } from './git.js';

/** Branches that others usually start from. */
const usual = ['origin/main', 'origin/master', 'main', 'master'];

/** What differs from a git ref: committed, staged, unstaged and untracked. */
export interface Changes {
  /** Absolute paths. Deleted files are left out. */
  readonly files: ReadonlySet<string>;
  /** The lines of a file that are not in the ref, as pairs of a first and a last one, 1-based; absent for a new file. */
  linesOf(path: string): Promise<readonly (readonly [number, number])[] | undefined>;
}

/**
 * Compares the work tree with a git ref.
 *
 * @param ref as git knows it; true for where the branch left the default branch, or else the last commit
 * @throws UsageError (rejects) without git, outside a repository, and for a ref that git does not know
 */
export async function findChanges(ref: string | true, cwd: string): Promise<Changes> {
  const git = gitIn(cwd);
  const explain = (error: unknown) => explainGit('--changed', error);
  const here = await pathsIn(git, cwd).catch(explain);
  const base = ref === true ? await defaultBase(git) : await resolveRef(ref, git);
  const all = ['--full-name', '-z', '--', ':/'];
  const [tracked, untracked] = await Promise.all([
    git(base === undefined ? ['ls-files', ...all] : ['diff', '--name-only', ...listing, base, '--']),
    git(['ls-files', '--others', '--exclude-standard', ...all]),
  ]).catch(explain);
  const names = [...recordsOf(tracked), ...recordsOf(untracked)];
  return {
    files: new Set(names.map(here).filter((path) => existsSync(path))),
    async linesOf(path) {
      if (base === undefined) return undefined;
      const flags = ['-U0', '--no-renames', '--no-ext-diff', '--no-color', base, '--', path];
      const patch = await git(['--literal-pathspecs', 'diff', ...flags]).catch(explain);
      return patch === '' || /^new file mode/m.test(patch) ? undefined : addedLines(patch);
    },
  };
}

/** The places in the new text that a patch without context names: `@@ -12,2 +14 @@`. */
function addedLines(patch: string): [number, number][] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, first, amount = '1']) =>
    amount === '0' ? [] : [[Number(first), Number(first) + Number(amount) - 1]],
  );
}

/** Where this branch left the default branch; without one, the last commit; `undefined` where there is none yet. */
async function defaultBase(git: Git): Promise<string | undefined> {
  const hash = (ref: string) =>
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).then(
      (text) => text.trim(),
      () => undefined,
    );
  const head = await hash('HEAD');
  if (head === undefined) return undefined;
  const remote = await git(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']).catch(
    () => '',
  );
  for (const branch of [remote.trim(), ...usual].filter(Boolean)) {
    if ((await hash(branch)) === undefined) continue;
    const base = await git(['merge-base', branch, 'HEAD']).catch(() => '');
    return base.trim() || head;
  }
  return head;
}

async function resolveRef(ref: string, git: Git): Promise<string> {
  try {
    return (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
  } catch {
    const isShallow = (await git(['rev-parse', '--is-shallow-repository']).catch(() => '')).trim() === 'true';
    const hint = isShallow
      ? ' This is a shallow clone: fetch more of the history first (in GitHub Actions, fetch-depth: 0).'
      : existsSync(ref)
        ? ` If it is a path, write --changed -- ${ref}.`
        : '';
    throw new UsageError(`--changed: git does not know “${ref}”.${hint}`);
  }
}
