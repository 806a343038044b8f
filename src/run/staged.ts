import { existsSync } from 'node:fs';
import { extname, relative, resolve } from 'node:path';
import picomatch from 'picomatch/posix.js';
import { isBelow } from '../files/below.js';
import type { Target } from '../files/find.js';
import { withSlashes } from '../files/patterns.js';
import type { LintResult } from '../lint/result.js';
import { shownPath } from '../report/paths.js';
import { printablePath } from '../report/printable.js';
import { explainGit, gitBytes, gitIn, listing, pathsIn, recordsOf } from './git.js';
import { createIgnores } from './ignores.js';
import type { Session } from './session.js';

/** What the next commit will hold: git's index, which may differ from the files in the folder. */
export interface Staged {
  /** Absolute paths of the macros that the commit adds or changes. */
  readonly files: ReadonlySet<string>;
  /** Those of them that are staged as a whole, so that fixing the file and staging it again adds nothing else. */
  readonly fixable: ReadonlySet<string>;
  /** Of the macros that were found, those that the commit will hold, and those that are in the index alone. */
  among(targets: readonly Target[]): Promise<Target[]>;
  /** The staged bytes of a file; `undefined` where the file in the folder holds the same. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Stages fixed files again, and tells which could not be fixed because only a part of them is staged. */
  restage(results: readonly LintResult[]): Promise<void>;
}

/** The index that `git commit PATH` makes for itself: what is staged there, the next commit undoes. */
const temporaryIndex = /next-index-\d+\.lock$/;

/**
 * Reads what is staged.
 *
 * @throws UsageError (rejects) without git and outside a repository
 */
export async function readStaged(session: Session): Promise<Staged> {
  const {
    options,
    io: { cwd, env, stderr },
  } = session;
  const git = gitIn(cwd);
  const explain = (error: unknown) => explainGit('--staged', error);
  const here = await pathsIn(git, cwd).catch(explain);
  const [staged, unstaged, tracked] = await Promise.all([
    git(['diff', '--cached', '--name-only', '--diff-filter=d', ...listing]),
    git(['diff', '--raw', '--no-abbrev', ...listing]),
    git(['ls-files', '--full-name', '-z', '--', ':/']),
  ]).catch(explain);
  const isMacro = (path: string) => options.ext.includes(extname(path).toLowerCase());
  const files = new Set(recordsOf(staged).map(here).filter(isMacro));
  const differing = new Map(differences(unstaged).map(([name, blob]) => [here(name), blob]));
  const held = new Set(recordsOf(tracked).map(here));
  const isPartial = temporaryIndex.test(env.GIT_INDEX_FILE ?? '');
  const isWhole = (path: string) => !isPartial && !differing.has(path);
  return {
    files,
    fixable: new Set([...files].filter(isWhole)),
    async among(targets) {
      const isIgnored = createIgnores(session);
      const gone = [...files].filter((path) => !existsSync(path) && isAsked(path, options.patterns, cwd));
      const reasons = await Promise.all(gone.map(isIgnored));
      const kept = gone.filter((_, index) => reasons[index] === undefined);
      const added = kept.map((path): Target => ({ path, listed: true }));
      return [...targets.filter(({ path }) => held.has(path)), ...added].sort((a, b) =>
        a.path < b.path ? -1 : 1,
      );
    },
    async read(path) {
      const blob = differing.get(path);
      // As git would check it out: with the line ends and filters that the repository asks for.
      return blob === undefined
        ? undefined
        : gitBytes(['cat-file', '--filters', `--path=${relative(here('.'), path)}`, blob], cwd).catch(
            explain,
          );
    },
    async restage(results) {
      const fixed = results.filter(({ output }) => output !== undefined).map(({ filePath }) => filePath);
      const names = fixed.map((path) => `${relative(cwd, path)}\0`).join('');
      if (names !== '') await git(['update-index', '-z', '--stdin'], names).catch(explain);
      const left = results.filter(
        ({ filePath, messages }) =>
          files.has(filePath) && !isWhole(filePath) && messages.some(({ fix }) => fix !== undefined),
      );
      const why = isPartial ? 'because the commit names its files' : 'because only a part of it is staged';
      for (const { filePath } of left)
        stderr.write(`Not fixed, ${why}: ${printablePath(shownPath(filePath, cwd))}\n`);
    },
  };
}

/** `git diff --raw -z` → files and the blobs that the index has for them. A new file has none, a link is none. */
function differences(text: string): [name: string, blob: string][] {
  const records = recordsOf(text);
  return records.flatMap((record, index) => {
    const [, blob] = /^:100\d{3} \d{6} (\w+) /.exec(record) ?? [];
    return blob === undefined || index % 2 === 1 ? [] : [[records[index + 1]!, blob]];
  });
}

/** Whether a path that is gone is one of those, in one of those folders, or matched by one of those globs. */
function isAsked(path: string, patterns: readonly string[], cwd: string): boolean {
  const inside = (folder: string) => isBelow(path, resolve(cwd, folder));
  const matches = (glob: string) => picomatch(withSlashes(glob))(withSlashes(relative(cwd, path)));
  return patterns.length === 0 ? inside('.') : patterns.some((one) => inside(one) || matches(one));
}
