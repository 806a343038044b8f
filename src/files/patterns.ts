import { type Dirent, readdir, readdirSync } from 'node:fs';
import { basename, extname, relative, resolve, sep } from 'node:path';

/** Pages about a repository, not replies. They are checked when they are named, and skipped in folders. */
const documentation = /^(?:readme|changelog|contributing|code_of_conduct)(?:\.[\w-]+)?\.\w+$/i;
/** In capitals only: `license.md` may well be a reply about license keys. */
const license = /^LICENSE\.\w+$/;

export interface Listing {
  /** Absolute paths, unsorted. */
  readonly files: readonly string[];
  /** Absolute paths of files left out as documentation. */
  readonly documentation: readonly string[];
  /** Folders that could not be listed. */
  readonly closed: readonly { readonly folder: string; readonly error: Error }[];
}

/** Macro files in a folder and the folders below it, but not in hidden ones or behind symbolic links. */
export function listFolder(folder: string, extensions: readonly string[]): Listing {
  const files: string[] = [];
  const closed: { folder: string; error: Error }[] = [];
  const walk = (within: string) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(within, { withFileTypes: true });
    } catch (error) {
      closed.push({ folder: within, error: error as Error });
      return;
    }
    for (const entry of entries) {
      if (isPassedOver(entry.name)) continue;
      // Both parts are normal already, and `join` would take longer than to read the folder.
      const path = `${within}${within.endsWith(sep) ? '' : sep}${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
    }
  };
  walk(folder);
  return sift({ files, closed }, (path) => extensions.includes(extname(path).toLowerCase()));
}

/** Hidden, or not the user's own. */
const isPassedOver = (name: string) => name === 'node_modules' || name.startsWith('.');

/** Whether {@link listFolder} would list a path, links aside. */
export function isListed(path: string, folder: string, extensions: readonly string[]): boolean {
  const steps = relative(folder, path).split(sep);
  const isHidden = steps.some((step) => step !== '..' && isPassedOver(step));
  return !isHidden && !isDocumentation(path) && extensions.includes(extname(path).toLowerCase());
}

/**
 * Files a glob matches, seen from `cwd`. Unless the glob says which extension it wants, only files with one
 * of `extensions` count; documentation counts where the glob names it.
 */
export async function listGlob(glob: string, cwd: string, extensions: readonly string[]): Promise<Listing> {
  const pattern = withSlashes(glob);
  const last = basename(pattern);
  const accepts = (path: string) => last.includes('.') || extensions.includes(extname(path).toLowerCase());
  const { isDynamicPattern } = await import('tinyglobby');
  const found = await matching(pattern, cwd);
  if (isDynamicPattern(last)) return sift(found, accepts);
  return { ...found, documentation: [] };
}

/** Whether a pattern that names no existing file can be read as a glob. */
export async function isGlob(pattern: string): Promise<boolean> {
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(withSlashes(pattern));
}

/** Windows users write `macros\*.md`; in a glob a backslash would escape. */
export function withSlashes(pattern: string, separator: string = sep): string {
  return separator === '\\' ? pattern.replaceAll('\\', '/') : pattern;
}

async function matching(pattern: string, cwd: string): Promise<Omit<Listing, 'documentation'>> {
  const { glob } = await import('tinyglobby');
  const closed: { folder: string; error: Error }[] = [];
  const observed = ((folder: string, options: { withFileTypes: true }, done: ReaddirCallback) =>
    readdir(folder, options, (error, entries) => {
      // A glob may begin with a folder that does not exist: it matches nothing.
      if (error && error.code !== 'ENOENT') closed.push({ folder: resolve(folder), error });
      done(error, entries);
    })) as typeof readdir;
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    fs: { readdir: observed },
  });
  return { files: files.map((file) => resolve(file)), closed };
}

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

function sift(
  { files, closed }: Omit<Listing, 'documentation'>,
  accepts: (path: string) => boolean,
): Listing {
  const macros: string[] = [];
  const pages: string[] = [];
  for (const path of files) if (accepts(path)) (isDocumentation(path) ? pages : macros).push(path);
  return { files: macros, documentation: pages, closed };
}

function isDocumentation(path: string): boolean {
  const name = basename(path);
  return documentation.test(name) || license.test(name);
}
