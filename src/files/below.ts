import { isAbsolute, relative, sep } from 'node:path';

/** Whether an absolute path is a folder itself, or lies in it. */
export function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  // On Windows, what lies on another drive has no relative path.
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
