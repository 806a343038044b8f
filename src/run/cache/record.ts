import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { searchPlaces } from '../../config/load/places.js';
import type { IgnoreSource } from '../../config/types.js';
import { sha } from './file.js';

/** How configs were found, so that a later run can see that nothing about them changed. */
export interface ConfigRecord {
  /** Absolute path of everything that configs were read from → hash. */
  readonly files: Readonly<Record<string, string>>;
  /** Folder that holds something that may be a config → what is ignored in it. */
  readonly folders: Readonly<Record<string, readonly IgnoreSource[]>>;
  /** What a config that was named ignores; then no folder is asked. */
  readonly named?: readonly IgnoreSource[];
}

const isCandidate = new Set(searchPlaces);

/** Files of a folder that may be its config. */
export function candidatesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => isCandidate.has(name))
      .map((name) => `${folder.replace(/[\\/]$/, '')}/${name}`);
  } catch {
    return [];
  }
}

export function hashOf(file: string): string | undefined {
  try {
    return sha(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Whether all files are as they were. */
export function holds({ files }: ConfigRecord): boolean {
  return Object.entries(files).every(([file, hash]) => hashOf(file) === hash);
}

/** A folder's ignore patterns as they were recorded; `undefined` for a folder with a config that is new. */
export function recordedIgnores({
  files,
  folders,
  named,
}: ConfigRecord): (folder: string) => readonly IgnoreSource[] | undefined {
  const known = new Map<string, readonly IgnoreSource[] | undefined>();
  const ignoresOf = (folder: string): readonly IgnoreSource[] | undefined => {
    if (known.has(folder)) return known.get(folder);
    const candidates = candidatesIn(folder);
    const parent = dirname(folder);
    const own = candidates.every((file) => Object.hasOwn(files, file)) ? folders[folder] : undefined;
    const found = candidates.length > 0 ? own : parent === folder ? [] : ignoresOf(parent);
    known.set(folder, found);
    return found;
  };
  return named ? () => named : ignoresOf;
}
