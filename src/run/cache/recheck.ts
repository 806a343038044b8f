import { readMacroFile } from '../../files/read.js';
import type { LintResult } from '../../lint/result.js';
import { build } from '../build.js';
import { finisher } from '../finish.js';
import type { Session } from '../session.js';
import { entryOf, resultOf } from './entry.js';
import { type CacheContent, type CachedFile, writeCache } from './file.js';
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
 * as nothing changed that macros are compared by; otherwise, or where anything is unusual, all have to be finished
 * afresh, and there is no answer.
 *
 * @returns results in the order of `changed`
 */
export async function recheck(
  changed: readonly ChangedFile[],
  content: CacheContent,
  session: Session,
): Promise<readonly LintResult[] | undefined> {
  const { options, io, configFor, check } = session;
  const { finished, rules } = content.header;
  const today = io.now().toISOString().slice(0, 10);
  const finish = finisher(session, finished!.compare);
  const files = new Map<number, CachedFile>();
  const results: LintResult[] = [];
  for (const { index, path } of changed) {
    const before = content.fileAt(index);
    const { messages, suppressedMessages } = before.result.said ?? { messages: [], suppressedMessages: [] };
    const wasCompared = [...messages, ...suppressedMessages].some(({ ruleId }) =>
      rules.comparing.includes(ruleId ?? ''),
    );
    const read = readMacroFile(path);
    if (wasCompared || 'notice' in read) return undefined;
    const reading = check(read.text, path, await configFor(path));
    if (!('extracts' in reading) || reading.messages.some(({ fatal }) => fatal)) return undefined;
    if (JSON.stringify(reading.extracts) !== JSON.stringify(before.extracts)) return undefined;
    const [result] = finish([reading]);
    const entry = entryOf(path, read.text, reading, before.entry.key, today);
    files.set(index, { entry, result: resultOf(entry, result!) });
    results.push(result!);
  }
  await writeCache(cachePath(options.cacheLocation, io.cwd), build, content.with(files));
  return results;
}
