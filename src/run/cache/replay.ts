import { dirname } from 'node:path';
import type { Io } from '../../cli/io.js';
import type { CliOptions } from '../../cli/options.js';
import type { Target } from '../../files/find.js';
import { noticeResult } from '../../files/notice.js';
import { readBytes } from '../../files/read.js';
import { counts, type LintResult } from '../../lint/result.js';
import { shownPath } from '../../report/paths.js';
import { build } from '../build.js';
import { flagsOf, unusedLevel } from '../flags.js';
import type { KnownRules } from '../rules.js';
import type { Session } from '../session.js';
import { findTargets } from '../targets.js';
import { statOf } from './entry.js';
import { type CachedResult, readCache, sha } from './file.js';
import { cachePath } from './location.js';
import type { ChangedFile } from './recheck.js';
import { holds, recordedIgnores } from './record.js';

/** The results of a run in which hardly anything changed. */
export interface Replay {
  readonly results: readonly LintResult[];
  readonly compare: boolean;
  readonly rules: KnownRules;
}

/** The configs are not what they were. */
class Outdated extends Error {}

/** More changed files than this make a run like any other. */
const few = 20;

/**
 * The results of a run since whose predecessor no config changed and a few macros at most; `undefined` where more
 * did, or might have. Where nothing did, neither rules nor configs are loaded: that would take most of the time.
 */
export async function replay(
  options: CliOptions,
  io: Io,
  openSession: () => Promise<Session>,
): Promise<Replay | undefined> {
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
  const before = content.results();
  const known = new Map(before.map((result, index) => [result.path, { result, index }]));
  if (compare !== finished.compare || targets.filter(({ notice }) => !notice).length !== known.size)
    return undefined;

  const today = io.now().toISOString().slice(0, 10);
  const results = new Map<string, LintResult>();
  const changed: ChangedFile[] = [];
  for (const { path, notice } of targets) {
    if (notice) {
      results.set(path, noticeResult(path, notice));
      continue;
    }
    const file = known.get(shownPath(path, io.cwd));
    if (!file || changed.length > few) return undefined;
    const { result, index } = file;
    const source = (result.today ?? today) === today ? sourceOf(result, path, options) : undefined;
    if (source === undefined) changed.push({ path, index });
    else results.set(path, revived(path, source, result));
  }
  if (changed.length > 0) {
    const { recheck } = await import('./recheck.js');
    const rechecked = await recheck(changed, content, before, await openSession());
    if (!rechecked) return undefined;
    for (const [at, { path }] of changed.entries()) results.set(path, rechecked[at]!);
  }
  const { comparing, ids } = content.header.rules;
  return {
    results: targets.map(({ path }) => results.get(path)!),
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
    const bytes = readBytes(path);
    if (cacheStrategy === 'content' && sha(withoutMark(bytes)) !== result.hash) return undefined;
    return result.said ? withoutMark(bytes).toString('utf8') : '';
  } catch {
    return undefined;
  }
}

/** The hash is that of the text, which has no byte order mark. */
const withoutMark = (bytes: Buffer) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
