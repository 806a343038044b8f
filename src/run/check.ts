import type { LoadEngine } from '../cli/engine.js';
import type { Io } from '../cli/io.js';
import type { CliOptions } from '../cli/options.js';
import type { Target } from '../files/find.js';
import type { LintResult } from '../lint/result.js';
import { finishAll, finisher, readingsOf } from './finish.js';
import { type Entry, readAll } from './read.js';
import { type KnownRules, knownRules } from './rules.js';
import type { Session } from './session.js';
import { withStats } from './stats.js';
import { coversAll, findTargets } from './targets.js';

/** What the macros show, before accepted errors are hidden. */
export interface Checked {
  readonly results: readonly LintResult[];
  readonly rules: KnownRules;
  /** Whether all macros of the working folder were compared with each other. */
  readonly isWhole: boolean;
  /** `filePath` → its text before it was fixed. */
  readonly originals: ReadonlyMap<string, string>;
  /** What it takes to put the parts of a run together. */
  readonly part?: object;
}

/** The stages before the report: config → files → read → fix → compare. */
export async function checkMacros(options: CliOptions, io: Io, loadEngine?: LoadEngine): Promise<Checked> {
  const { changed, shard } = options;
  const wanted = changed ? await (await import('./changed.js')).changedFiles(changed, io.cwd) : undefined;
  if (options.cache && !shard && !options.stats) {
    const replayed = await (await import('./cache/replay.js')).replay(options, io);
    if (replayed) {
      const { results, compare, rules } = replayed;
      const originals = new Map(results.map(({ filePath, source = '' }) => [filePath, source]));
      return narrowed({ results, rules, isWhole: compare && coversAll({ options, io }), originals }, wanted);
    }
  }
  const { openSession } = await import('./session.js');
  const session = await openSession(options, io, loadEngine);
  const targets = await findTargets(session);
  if (shard) return (await import('./shard/check.js')).checkShard(targets, shard, session);
  // Macros are compared where a whole folder is checked: a few of them say little about the rest.
  const compare = targets.some(({ listed }) => listed);
  const needed = compare ? targets : targets.filter(({ path }) => wanted?.has(path) ?? true);
  return narrowed(await checkTargets(needed, compare, session, wanted), wanted);
}

async function checkTargets(
  targets: readonly Target[],
  compare: boolean,
  session: Session,
  wanted: ReadonlySet<string> | undefined,
): Promise<Checked> {
  const { options } = session;
  const cache =
    options.cache && !options.stdin ? (await import('./cache/index.js')).openCache(session) : undefined;
  const entries = await readAll(targets, session, cache);
  const fixes = options.fix || options.fixDryRun;
  const results = fixes
    ? await (await import('./fix.js')).fixEntries(entries, session, compare, wanted)
    : compareAll(entries, compare, session, cache?.noteCompared);
  if (!compare) sayNotCompared(entries, session);
  await cache?.save(readingsOf(entries).map(({ outcome }) => outcome));
  return {
    results: session.stopwatch ? withStats(results, session.stopwatch) : results,
    rules: knownRules(session.registry, session.added),
    isWhole: compare && coversAll(session),
    originals: new Map(entries.map(({ filePath, outcome }) => [filePath, outcome.source ?? ''])),
  };
}

/** Tells who sits at a terminal why rules that compare macros were silent. */
function sayNotCompared(
  entries: readonly Entry[],
  { options: { stdin, quiet }, io: { stderr } }: Session,
): void {
  const skipped = readingsOf(entries).flatMap(({ outcome }) => outcome.extracts.map(({ ruleId }) => ruleId));
  if (stdin || quiet || !stderr.isTTY || skipped.length === 0) return;
  const rules = [...new Set(skipped)].sort().join(', ');
  stderr.write(
    `Not run for single files: ${rules}. Name the folder to compare its macros with each other.\n`,
  );
}

/** Entries → results, without fixing. */
export function compareAll(
  entries: readonly Entry[],
  compare: boolean,
  session: Pick<Session, 'linter' | 'added' | 'onRuleError'>,
  onCompared?: Parameters<typeof finisher>[2],
): LintResult[] {
  const finish = finisher(session, compare, onCompared);
  return finishAll(entries, (read) => finish(read.map(({ outcome }) => outcome)));
}

/** Only what is said about some files. */
function narrowed(checked: Checked, wanted: ReadonlySet<string> | undefined): Checked {
  if (!wanted) return checked;
  return { ...checked, results: checked.results.filter(({ filePath }) => wanted.has(filePath)) };
}
