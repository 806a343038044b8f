import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearest } from '../config/nearest.js';
import type { LintMessage } from '../lint/result.js';
import { UsageError } from '../usage-error.js';
import type { IgnoreTest } from './ignore.js';
import { fatalNotice, ignoredNotice } from './notice.js';
import { isGlob, type Listing, listFolder, listGlob } from './patterns.js';
import { unreadable } from './read.js';

/** One absolute path to report on: a file to check or, with a notice, something that cannot be checked. */
export interface Target {
  readonly path: string;
  /** Found in a folder or by a glob, and so along with its neighbors. */
  readonly listed?: true;
  readonly notice?: LintMessage;
}

export interface FindOptions {
  readonly cwd: string;
  /** Extensions looked for in folders, lower case with a leading dot. */
  readonly extensions: readonly string[];
  readonly isIgnored: IgnoreTest;
  /** Whether a pattern without files is an error. */
  readonly errorOnUnmatched: boolean;
  /** Whether a file that is named and ignored gets a notice. */
  readonly warnIgnored: boolean;
}

/**
 * Files, folders and globs → targets without duplicates, ordered by path. An existing file is taken
 * whatever its name is, so `[a].md` is that file first and a glob second.
 *
 * @throws UsageError that lists every pattern without files.
 */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<Target[]> {
  const { cwd, extensions, isIgnored } = options;
  const targets = new Map<string, Target>();
  const failures: string[] = [];

  for (const pattern of patterns) {
    if (pattern === '') throw new UsageError('One of the paths is empty; name a file, a folder or a glob.');
    if (/^!(?!\()/.test(pattern)) {
      throw new UsageError(
        `“${pattern}” cannot be excluded like this; use --ignore-pattern "${pattern.slice(1)}".`,
      );
    }
    const path = resolve(cwd, pattern);
    const kind = kindOf(path);
    if (kind === 'file') {
      const reason = await isIgnored(path);
      if (reason === undefined) targets.set(path, { path });
      else if (options.warnIgnored) targets.set(path, { path, notice: ignoredNotice(reason) });
      continue;
    }
    if (kind === undefined && !(await isGlob(pattern))) {
      failures.push(`No files matching the pattern “${pattern}” were found.${nearestPath(path, cwd)}`);
      continue;
    }
    const listing = await (kind ? listFolder(path, extensions) : listGlob(pattern, cwd, extensions));
    const reasons = await Promise.all(listing.files.map(isIgnored));
    const kept = listing.files.filter((_, index) => reasons[index] === undefined);
    for (const file of kept) targets.set(file, { path: file, listed: true });
    for (const { folder, error } of listing.closed) {
      targets.set(folder, { path: folder, notice: fatalNotice(unreadable(error)) });
    }
    if (kept.length + listing.closed.length === 0) failures.push(emptiness(pattern, kind, listing, options));
  }

  if (failures.length > 0 && options.errorOnUnmatched) throw new UsageError(failures.join('\n'));
  return [...targets.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Why a folder or glob came to nothing. */
function emptiness(
  pattern: string,
  kind: 'folder' | undefined,
  listing: Listing,
  { cwd, extensions }: FindOptions,
) {
  const { files, documentation } = listing;
  const outcome = kind
    ? `0 macros found under “${pattern}”`
    : `No files matching the pattern “${pattern}” were found`;
  if (files.length > 0) return `${outcome}: all files there are ignored (${files.length}).`;
  if (documentation.length > 0) {
    const names = documentation.map((path) => relative(cwd, path)).join(', ');
    return `${outcome}: only documentation (${names}), which is checked when it is named.`;
  }
  return kind ? `${outcome}: it has no ${extensions.join(' or ')} files.` : `${outcome}.`;
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const isClosed = (error as NodeJS.ErrnoException).code === 'EACCES';
    return isClosed || isLink(path) ? 'file' : undefined;
  }
}

export const isFolder = (path: string): boolean => kindOf(path) === 'folder';

/** True for a link that leads nowhere, too. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Points at the path that was probably meant: the first missing segment is compared with its neighbors. */
export function nearestPath(path: string, cwd: string): string {
  const folder = dirname(path);
  if (folder === path) return '';
  try {
    const match = nearest(basename(path), readdirSync(folder));
    return match === undefined ? '' : ` Did you mean “${relative(cwd, join(folder, match))}”?`;
  } catch {
    return nearestPath(folder, cwd);
  }
}
