import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Io } from '../../cli/io.js';
import type { CliOptions } from '../../cli/options.js';
import type { Target } from '../../files/find.js';
import { noticeResult } from '../../files/notice.js';
import { decode, sizeLimit } from '../../files/read.js';
import { finish } from '../../lint/finish.js';
import { nothingCompared } from '../../lint/library.js';
import type { LintResult } from '../../lint/result.js';
import { shownPath } from '../../report/paths.js';
import { build } from '../build.js';
import { unusedLevel } from '../flags.js';
import type { KnownRules } from '../rules.js';
import { findTargets } from '../targets.js';
import { type CacheEntry, readCache, sha } from './file.js';
import { flagsOf, revive, statOf } from './index.js';
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
  const { configs, flags, compared } = content?.header ?? {};
  if (!content || !configs || flags !== flagsOf(options, io.cwd) || !holds(configs)) return undefined;

  const ignoresOf = recordedIgnores(configs);
  const forFile = async (path: string) => {
    const ignores = ignoresOf(dirname(path));
    if (!ignores) throw new Outdated();
    return { ignores };
  };
  let targets: readonly Target[];
  try {
    targets = await findTargets({ options, io, configs: { forFile } });
    for (const { path } of targets) await forFile(path);
  } catch (error) {
    if (error instanceof Outdated) return undefined;
    throw error;
  }
  const compare = targets.some(({ listed }) => listed);
  const checked = targets.filter(({ notice }) => !notice);
  if (compare && (!compared || checked.length !== content.entries.length)) return undefined;

  const entries = new Map(content.entries.map((entry, index) => [entry.path, { entry, index }]));
  const found = new Map(compared);
  const today = io.now().toISOString().slice(0, 10);
  const results: LintResult[] = [];
  for (const { path, notice } of targets) {
    if (notice) {
      results.push(noticeResult(path, notice));
      continue;
    }
    const known = entries.get(shownPath(path, io.cwd));
    const source = known && sourceOf(known.entry, path, options);
    if (source === undefined || (known!.entry.today ?? today) !== today) return undefined;
    // Rules that did not compare are told from those that did by what they took from the macro.
    const extracts = compare ? [] : content.extracts()[known!.index]!;
    const reading = revive(known!.entry, { filePath: path, source }, unusedLevel(options), extracts);
    results.push(finish(reading, compare ? (found.get(known!.index) ?? nothingCompared) : undefined));
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

/** The text of a file that did not change; with `metadata`, one that nothing is said about need not be read. */
function sourceOf(entry: CacheEntry, path: string, { cacheStrategy }: CliOptions): string | undefined {
  try {
    if (cacheStrategy === 'metadata') {
      const { mtimeMs, size } = statOf(path)!;
      if (mtimeMs !== entry.mtime || size !== entry.size) return undefined;
      if (!entry.findings && !entry.messages && !entry.directives) return '';
    }
    const bytes = readFileSync(path);
    if (bytes.length > sizeLimit || (cacheStrategy === 'content' && sha(withoutMark(bytes)) !== entry.hash))
      return undefined;
    const read = decode(bytes);
    return 'text' in read ? read.text : undefined;
  } catch {
    return undefined;
  }
}

/** The hash is that of the text, which has no byte order mark. */
const withoutMark = (bytes: Uint8Array) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
