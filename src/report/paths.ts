import type { FormatterContext } from './formatter.js';
import { wellFormed } from './printable.js';

/** The path a reader knows: relative to `cwd`, with slashes. A path outside `cwd` stays absolute. */
export function shownPath(filePath: string, cwd: string): string {
  const path = slashes(filePath, cwd);
  const base = slashes(cwd, cwd).replace(/\/?$/, '/');
  return path.startsWith(base) ? path.slice(base.length) : path;
}

/** The path a build server knows: relative to the checkout. */
export function repositoryPath(filePath: string, { root, cwd }: FormatterContext): string {
  return shownPath(filePath, root ?? cwd);
}

/** A path as a URI: percent-encoded; relative paths stay relative, absolute ones begin with `file://`. */
export function uriOf(path: string): string {
  const encoded = wellFormed(path)
    .split('/')
    .map((part) => (/^[a-z]:$/i.test(part) ? part : encodeURIComponent(part)))
    .join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]:/i.test(encoded) ? `file:///${encoded}` : encoded;
}

/** The folder, with slashes and one at its end. */
export function folderUri(folder: string): string {
  return uriOf(slashes(folder, folder).replace(/\/?$/, '/'));
}

const slashes = (path: string, like: string) => (like.includes('\\') ? path.replaceAll('\\', '/') : path);
