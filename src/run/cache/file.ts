import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from '../../files/write.js';
import type { Extracted } from '../../lint/check.js';
import type { Reading } from '../../lint/library.js';
import type { LintResult } from '../../lint/result.js';
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
  readonly rules: Pick<KnownRules, 'ids' | 'comparing'>;
  /** How exactly these files were finished, where the results are kept. */
  readonly finished?: Finished;
}

/** What results depend on, besides the files. */
export interface Finished {
  readonly compare: boolean;
  readonly reportUnusedDirectives: Reading['reportUnusedDirectives'];
}

/** A file as a run without changes finds it again: path, hash, time and size as in its entry, and its result. */
export interface CachedResult extends Pick<CacheEntry, 'path' | 'hash' | 'mtime' | 'size' | 'today'> {
  /** Absent where there was nothing to say. */
  readonly said?: Pick<LintResult, 'messages' | 'suppressedMessages'>;
}

export interface CacheContent {
  readonly header: CacheHeader;
  /** Empty where the run before did not finish exactly the files of the cache. */
  results(): readonly CachedResult[];
  entries(): readonly CacheEntry[];
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
    const ends = [0];
    while (ends.length < 5) ends.push(body.indexOf(10, ends.at(-1)) + 1);
    const part = (index: number) => JSON.parse(body.toString('utf8', ends[index], ends[index + 1]));
    return {
      header: part(0),
      results: () => part(1),
      entries: () => part(2),
      extracts: () => part(3),
      meta: () => part(4),
    };
  } catch {
    return undefined;
  }
}

/** Never fails: without a cache, everything is only slower. */
export async function writeCache(
  path: string,
  build: string,
  parts: readonly [
    CacheHeader,
    readonly CachedResult[],
    readonly CacheEntry[],
    readonly (readonly Extracted[])[],
    KnownRules['meta'],
  ],
): Promise<void> {
  const body = parts.map((part) => JSON.stringify(part)).join('\n');
  await writeWhole(path, titleOf(build, body) + body, 'the cache').catch(() => {});
}
