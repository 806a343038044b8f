/** The path a reader knows: relative to `cwd`, with slashes. A path outside `cwd` stays absolute. */
export function shownPath(filePath: string, cwd: string): string {
  const slashes = (path: string) => (cwd.includes('\\') ? path.replaceAll('\\', '/') : path);
  const path = slashes(filePath);
  const base = slashes(cwd).replace(/\/?$/, '/');
  return path.startsWith(base) ? path.slice(base.length) : path;
}
