import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Io } from '../../cli/io.js';
import type { CliOptions } from '../../cli/options.js';
import type { Target } from '../../files/find.js';
import { noticeResult } from '../../files/notice.js';
import { counts, type LintResult } from '../../lint/result.js';
import { shownPath } from '../../report/paths.js';
import { build } from '../build.js';
import { unusedLevel } from '../flags.js';
import type { KnownRules } from '../rules.js';
import { findTargets } from '../targets.js';
import { type CachedResult, readCache, sha } from './file.js';
import { flagsOf, statOf } from './index.js';
import { cachePath } from './location.js';
import { holds, recordedIgnores } from './record.js';

/** The results of a run in which nothing changed. */
export interface Replay {
  readonly results: readonly LintResult[];
  readonly compare: boolean;
  readonly rules: KnownRules;
}

/** The configs are not what they were. */
class Outdated extends Error {}

/**
 * The results of a run without a single change since the one before, macros and configs included; `undefined` where
 * anything did, or might have. Neither rules nor configs are loaded: that would take most of the time.
 */
export async function replay(options: CliOptions, io: Io): Promise<Replay | undefined> {
  const { stdin, fix, fixDryRun, suppressAll, suppressRule, pruneSuppressions } = options;
  if (stdin || fix || fixDryRun || suppressAll || suppressRule || pruneSuppressions) return undefined;
  const content = readCache(cachePath(options.cacheLocation, io.cwd), build);
  const { configs, flags, finished } = content?.header ?? {};
  if (!content || !configs || !finished || flags !== flagsOf(options, io.cwd) || !holds(configs))
    return undefined;
  if (finished.reportUnusedDirectives !== unusedLevel(options)) return undefined;

  const ignoresOf = recordedIgnores(configs);
  const forFile = async (path: string) => {
    const ignores = ignoresOf(dirname(path));
    if (!ignores) throw new Outdated();
    return { ignores };
  };
  let targets: readonly Target[];
  try {
    targets = await findTargets({ options, io, configs: { forFile } });
    for (const folder of new Set(targets.map(({ path }) => dirname(path))))
      await forFile(`${folder}/macro.md`);
  } catch (error) {
    if (error instanceof Outdated) return undefined;
    throw error;
  }
  const compare = targets.some(({ listed }) => listed);
  const known = new Map(content.results().map((result) => [result.path, result]));
  if (compare !== finished.compare || targets.filter(({ notice }) => !notice).length !== known.size)
    return undefined;

  const today = io.now().toISOString().slice(0, 10);
  const results: LintResult[] = [];
  for (const { path, notice } of targets) {
    if (notice) {
      results.push(noticeResult(path, notice));
      continue;
    }
    const result = known.get(shownPath(path, io.cwd));
    const source = result && sourceOf(result, path, options);
    if (source === undefined || (result!.today ?? today) !== today) return undefined;
    results.push(revived(path, source, result!));
  }
  const { comparing, ids } = content.header.rules;
  return {
    results,
    compare,
    rules: {
      ids,
      comparing,
      get meta() {
        return content.meta();
      },
    },
  };
}

function revived(filePath: string, source: string, { said }: CachedResult): LintResult {
  const { messages, suppressedMessages } = said ?? { messages: [], suppressedMessages: [] };
  return {
    ...{ filePath, messages, suppressedMessages, ...counts(messages) },
    ...(messages.length > 0 && { source }),
    usedDeprecatedRules: [],
  };
}

/** The text of a file that did not change; one that nothing is said about need not be decoded, or even read. */
function sourceOf(result: CachedResult, path: string, { cacheStrategy }: CliOptions): string | undefined {
  try {
    if (cacheStrategy === 'metadata') {
      const { mtimeMs, size } = statOf(path)!;
      if (mtimeMs !== result.mtime || size !== result.size) return undefined;
      if (!result.said) return '';
    }
    const bytes = readWhole(path);
    if (cacheStrategy === 'content' && sha(withoutMark(bytes)) !== result.hash) return undefined;
    return result.said ? withoutMark(bytes).toString('utf8') : '';
  } catch {
    return undefined;
  }
}

/** Most macros fit; taking memory for each would cost as much as to read them. */
const room = Buffer.allocUnsafe(65_536);

/** The bytes of a file; they hold until the next call. */
function readWhole(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, room, 0, room.length, null);
    return length < room.length ? room.subarray(0, length) : readFileSync(path);
  } finally {
    closeSync(file);
  }
}

/** The hash is that of the text, which has no byte order mark. */
const withoutMark = (bytes: Buffer) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
