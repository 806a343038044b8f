import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from '../../files/write.js';
import type { Extracted } from '../../lint/check.js';
import type { Compared, Reading } from '../../lint/library.js';
import type { KnownRules } from '../rules.js';
import type { ConfigRecord } from './record.js';

/** What is remembered of one file: its reading without what is known anyway. */
export interface CacheEntry {
  /** POSIX, as shown to the user. */
  readonly path: string;
  /** Of its bytes. */
  readonly hash: string;
  /** Of all that it was checked with. */
  readonly key: string;
  /** Milliseconds and bytes. */
  readonly mtime: number;
  readonly size: number;
  /** The day for which this holds, where that matters. */
  readonly today?: string;
  readonly findings?: Reading['findings'];
  readonly messages?: Reading['messages'];
  readonly directives?: Reading['directives'];
}

/** What the run before knew. */
export interface CacheHeader {
  /** Flags that decide what a file is checked with. */
  readonly flags: string;
  /** How its configs were found; absent where a config is code, so that it has to be asked again. */
  readonly configs?: ConfigRecord;
  /** What comparing exactly these files found: place in the list → findings. Absent if they were not compared. */
  readonly rules: Pick<KnownRules, 'ids' | 'comparing'>;
  readonly compared?: readonly (readonly [number, Compared])[];
}

export interface CacheContent {
  readonly header: CacheHeader;
  readonly entries: readonly CacheEntry[];
  /** In the order of the entries; long, and read only when macros are compared. */
  extracts(): readonly (readonly Extracted[])[];
  /** For formatters that ask. */
  meta(): KnownRules['meta'];
}

export const sha = (content: string | Uint8Array): string => hash('sha1', content, 'base64url');

/** A line for each part, below a line with the name of the build and the hash of the rest. */
const titleOf = (build: string, body: string | Uint8Array) => `supportlint-cache ${build} ${sha(body)}\n`;

/** `undefined` for a file that is missing, damaged, foreign or from another build. */
export function readCache(path: string, build: string): CacheContent | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf(10) + 1;
    const body = bytes.subarray(end);
    if (bytes.toString('utf8', 0, end) !== titleOf(build, body)) return undefined;
    const second = body.indexOf(10) + 1;
    const third = body.indexOf(10, second) + 1;
    const last = body.indexOf(10, third) + 1;
    return {
      header: JSON.parse(body.toString('utf8', 0, second)),
      entries: JSON.parse(body.toString('utf8', second, third)),
      extracts: () => JSON.parse(body.toString('utf8', third, last)),
      meta: () => JSON.parse(body.toString('utf8', last)),
    };
  } catch {
    return undefined;
  }
}

/** Never fails: without a cache, everything is only slower. */
export async function writeCache(
  path: string,
  build: string,
  parts: readonly [CacheHeader, readonly CacheEntry[], readonly (readonly Extracted[])[], KnownRules['meta']],
): Promise<void> {
  const body = parts.map((part) => JSON.stringify(part)).join('\n');
  await writeWhole(path, titleOf(build, body) + body, 'the cache').catch(() => {});
}
