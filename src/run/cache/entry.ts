import { statSync } from 'node:fs';
import type { Reading } from '../../lint/library.js';
import type { LintResult } from '../../lint/result.js';
import { type CachedResult, type CacheEntry, sha } from './file.js';

/** A reading from its entry. */
export function revive(
  entry: CacheEntry,
  { filePath, source }: Pick<Reading, 'filePath' | 'source'>,
  reportUnusedDirectives: Reading['reportUnusedDirectives'],
  extracts: Reading['extracts'],
): Reading {
  const { path, findings = [], messages = [], directives = [], today } = entry;
  return {
    ...{ path, filePath, source, findings, messages, directives, extracts, reportUnusedDirectives },
    ...(today !== undefined && { dated: true }),
  };
}

/** What the cache keeps of a reading. */
export function entryOf(
  path: string,
  text: string,
  reading: Reading,
  key: string,
  today: string,
): CacheEntry {
  const { path: shown, findings, messages, directives, dated } = reading;
  const { mtimeMs = 0, size = 0 } = statOf(path) ?? {};
  return {
    ...{ path: shown, hash: sha(text), key, mtime: mtimeMs, size },
    ...(dated && { today }),
    ...(findings.length > 0 && { findings }),
    ...(messages.length > 0 && { messages }),
    ...(directives.length > 0 && { directives }),
  };
}

/** What the cache keeps of a result. */
export function resultOf({ path, hash, mtime, size, today }: CacheEntry, result: LintResult): CachedResult {
  const { messages, suppressedMessages } = result;
  return {
    ...{ path, hash, mtime, size },
    ...(today !== undefined && { today }),
    ...(messages.length + suppressedMessages.length > 0 && { said: { messages, suppressedMessages } }),
  };
}

/** `undefined` where there is no such file. */
export function statOf(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}
