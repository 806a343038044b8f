import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export interface ServerChoice {
  /** The setting `supportlint.path`; empty when it is not set. */
  readonly path: string;
  /** Absolute paths of the workspace's folders, the first one first. */
  readonly folders: readonly string[];
  /** Absolute folder of the package that comes with the extension. */
  readonly bundled: string;
}

/**
 * The script that starts supportlint: the one that was asked for, else the workspace's own (which is what the command
 * line and the build server run), else the bundled one.
 *
 * @returns an absolute path; `undefined` when there is nothing at `path`
 */
export function serverScript({ path, folders, bundled }: ServerChoice): string | undefined {
  if (path !== '') return configured(resolve(folders[0] ?? '', path));
  for (const folder of folders) {
    const own = installedIn(folder);
    if (own !== undefined) return own;
  }
  return scriptOf(bundled);
}

function configured(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? scriptOf(path) : found && path;
}

/** As Node finds it: in the folder, or in one above, where a monorepo keeps its packages. */
function installedIn(folder: string): string | undefined {
  try {
    return scriptOf(dirname(createRequire(join(folder, 'package.json')).resolve('supportlint/package.json')));
  } catch {
    return undefined;
  }
}

function scriptOf(packageFolder: string): string {
  return join(packageFolder, 'bin', 'supportlint.js');
}
