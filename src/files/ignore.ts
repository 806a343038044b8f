import { readFile } from 'node:fs/promises';
import { dirname, join, parse, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import type { IgnoreSource } from '../config/types.js';
import { remember } from '../lint/remember.js';
import { UsageError } from '../usage-error.js';
import { isBelow } from './below.js';

export const ignoreFileName = '.supportlintignore';

export interface IgnoreOptions {
  readonly cwd: string;
  /** From the command line; they outrank every other list. */
  readonly patterns: readonly string[];
  /** The patterns of the config files that apply to a path, the nearest first. */
  readonly configured: (path: string) => Promise<readonly IgnoreSource[]>;
}

/** Says why an absolute path is ignored, or `undefined` when it is not. */
export type IgnoreTest = (path: string) => Promise<string | undefined>;

type Matcher = IgnoreSource & { readonly rules: Ignore };

/**
 * Asks, in this order, `--ignore-pattern`, the config files, and the `.supportlintignore` files from the
 * folder of the path upward. The first list with an opinion decides, so a nearer `!pattern` takes back
 * what a farther list ignores. Whatever lies under `node_modules` is ignored in any case.
 */
export function createIgnoreTest({ cwd, patterns, configured }: IgnoreOptions): IgnoreTest {
  const fromFlags =
    patterns.length > 0 ? compile({ base: cwd, patterns, origin: '--ignore-pattern' }) : undefined;
  const compiled = new Map<string, Promise<Matcher>>();
  const files = new Map<string, Promise<Matcher | undefined>>();

  const once = (list: IgnoreSource) => remember(compiled, list.origin, () => compile(list));
  const inFolder = (folder: string) => remember(files, folder, () => readIgnoreFile(folder, cwd));

  // All files of a folder have the same lists, and most have none.
  const folders = new Map<string, Promise<readonly Matcher[]>>();
  const listsFor = async (path: string) => {
    const lists = [fromFlags, ...(await configured(path)).map(once), ...foldersAbove(path).map(inFolder)];
    return (await Promise.all(lists)).filter((list) => list !== undefined);
  };

  return async (path) => {
    const isForeign =
      path.includes('node_modules') && relative(cwd, path).split(sep).includes('node_modules');
    if (isForeign) return 'it lies under node_modules';
    for (const list of await remember(folders, dirname(path), () => listsFor(path))) {
      const { ignored, unignored, rule } = list.rules.test(within(list.base, path));
      if (ignored) return `the pattern “${rule?.pattern}” in ${list.origin} matches it`;
      if (unignored) return undefined;
    }
    return undefined;
  };
}

async function compile(list: IgnoreSource): Promise<Matcher> {
  const { default: ignore } = await import('ignore');
  return { ...list, rules: ignore().add(list.patterns) };
}

/** The ignore file that a folder itself holds. */
export async function readIgnoreFile(folder: string, cwd: string): Promise<Matcher | undefined> {
  const path = join(folder, ignoreFileName);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // A folder that is closed to us says no more than one without the file.
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(error.code ?? '')) return undefined;
    throw new UsageError(`Cannot read “${path}”: ${error.message}.`, { cause: error });
  });
  if (text === undefined) return undefined;
  const patterns = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return compile({ base: folder, patterns, origin: relative(cwd, path) });
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

/** A path as a list anchored at `base` sees it; outside `base`, patterns without a slash still apply. */
function within(base: string, path: string): string {
  const shown = relative(isBelow(path, base) ? base : parse(path).root, path);
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
