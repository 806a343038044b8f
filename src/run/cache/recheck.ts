import { readMacroFile } from '../../files/read.js';
import { isPluginRule } from '../../lint/failure.js';
import type { LintResult } from '../../lint/result.js';
import { build } from '../build.js';
import { finisher } from '../finish.js';
import type { Session } from '../session.js';
import { entryOf, resultOf } from './entry.js';
import { type CacheContent, type CachedFile, type CachedResult, writeCache } from './file.js';
import { cachePath } from './location.js';

/** A file of the cache that is no longer what it was. */
export interface ChangedFile {
  /** Its place in the cache. */
  readonly index: number;
  /** Absolute path. */
  readonly path: string;
}

/**
 * Checks the few files of a library that changed, and keeps what the cache knows of the others. That holds as long
 * as nothing changed that macros are compared by, and no comparison spoke of these files; otherwise, or where
 * anything is unusual, all have to be finished afresh, and there is no answer.
 *
 * @param results of all files, from the same cache
 * @returns results in the order of `changed`
 */
export async function recheck(
  changed: readonly ChangedFile[],
  content: CacheContent,
  results: readonly CachedResult[],
  session: Session,
): Promise<readonly LintResult[] | undefined> {
  const { options, io, configFor, check } = session;
  const { compare } = content.header.finished!;
  const today = io.now().toISOString().slice(0, 10);
  const finish = finisher(session, compare);
  if (speaksOf(changed, results, content.header.rules.comparing)) return undefined;
  const files = new Map<number, CachedFile>();
  const rechecked: LintResult[] = [];
  for (const { index, path } of changed) {
    const { entry: before, extracts } = content.fileAt(index);
    const read = readMacroFile(path);
    if ('notice' in read) return undefined;
    const reading = check(read.text, path, await configFor(path));
    if (!('extracts' in reading) || reading.messages.some(({ fatal }) => fatal)) return undefined;
    if (JSON.stringify(reading.extracts) !== JSON.stringify(extracts)) return undefined;
    // The comparison found nothing here; with this file alone it might.
    const [result] = finish([compare ? { ...reading, extracts: [] } : reading]);
    const entry = entryOf(path, read.text, reading, before.key, today);
    files.set(index, { entry, result: resultOf(entry, result!) });
    rechecked.push(result!);
  }
  await writeCache(cachePath(options.cacheLocation, io.cwd), build, content.with(files));
  return rechecked;
}

/** Whether macros were compared and something was found in these files, or elsewhere with a line of theirs. */
function speaksOf(
  changed: readonly ChangedFile[],
  results: readonly CachedResult[],
  comparing: readonly string[],
): boolean {
  const own = new Set(changed.map(({ index }) => results[index]));
  return results.some((result) => {
    const { messages = [], suppressedMessages = [] } = result.said ?? {};
    return [...messages, ...suppressedMessages].some(
      ({ ruleId, message }) =>
        ruleId !== null &&
        comparing.includes(ruleId) &&
        // How rules of plugins name a file, nobody knows.
        (own.has(result) || isPluginRule(ruleId) || [...own].some((one) => message.includes(one!.path))),
    );
  });
}
