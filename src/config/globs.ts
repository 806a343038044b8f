import picomatch from 'picomatch/posix.js';
import type { Criterion } from './types.js';

/** Tells which files meet the globs of an override, by POSIX absolute path. */
export function createTest({ dir, files, excludedFiles }: Criterion): (path: string) => boolean {
  const base = dir.endsWith('/') ? dir : `${dir}/`;
  const included = picomatch(files.map(anchored), { dot: true });
  const excluded = picomatch(excludedFiles.map(anchored), { dot: true });
  return (path) => {
    // Outside the folder, a pattern without a slash still finds the name.
    const inside = path.startsWith(base) ? path.slice(base.length) : path.replace(/^(?:[A-Za-z]:)?\//, '');
    return included(inside) && !excluded(inside);
  };
}

/** A pattern without a slash is a file name in any folder; a pattern that ends in one is all of that folder. */
function anchored(pattern: string): string {
  if (pattern.endsWith('/')) return `${pattern}**`;
  return pattern.includes('/') ? pattern : `**/${pattern}`;
}
