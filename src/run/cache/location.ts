import { join, resolve } from 'node:path';
import { isFolder } from '../../files/find.js';
import { sha } from './file.js';

const fileName = '.supportlintcache';

/** As in ESLint: a folder, or a path that ends like one, gets a file for each working directory. */
export function cachePath(location: string | undefined, cwd: string): string {
  const path = resolve(cwd, location ?? fileName);
  const isInside = location !== undefined && (/[\\/]$/.test(location) || isFolder(path));
  return isInside ? join(path, `.cache_${sha(cwd).replace(/[^\w]/g, '').slice(0, 12)}`) : path;
}
