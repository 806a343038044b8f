import type { LoadEngine } from '../cli/engine.js';
import type { Io } from '../cli/io.js';
import type { CliOptions } from '../cli/options.js';
import type { Target } from '../files/find.js';
import type { LintResult } from '../lint/result.js';
import type { Changes } from './changed.js';
import { finishAll, finisher, isRead, readingsOf } from './finish.js';
import { type Entry, readAll } from './read.js';
import { type KnownRules, knownRules } from './rules.js';
import type { Session } from './session.js';
import type { Staged } from './staged.js';
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
  /** With `--changed`. */
  readonly changes?: Changes;
}

/** The stages before the report: config → files → read → fix → compare. */
export async function checkMacros(options: CliOptions, io: Io, loadEngine?: LoadEngine): Promise<Checked> {
  const { changed, shard } = options;
  const changes = changed ? await (await import('./changed.js')).findChanges(changed, io.cwd) : undefined;
  const wanted = changes?.files;
  const open = async () => (await import('./session.js')).openSession(options, io, loadEngine);
  if (options.cache && !shard && !options.stats && !options.staged) {
    const { replay } = await import('./cache/replay.js');
    const replayed = await replay(options, io, open);
    if (replayed) {
      const { results, compare, rules } = replayed;
      const originals = new Map(results.map(({ filePath, source = '' }) => [filePath, source]));
      const isWhole = compare && coversAll({ options, io });
      return narrowed({ results, rules, isWhole, originals }, changes);
    }
  }
  const session = await open();
  if (options.staged) return checkStaged(session);
  const targets = await findTargets(session);
  if (shard) return (await import('./shard/check.js')).checkShard(targets, shard, session);
  // Macros are compared where a whole folder is checked: a few of them say little about the rest.
  const compare = targets.some(({ listed }) => listed);
  const needed = compare ? targets : targets.filter(({ path }) => wanted?.has(path) ?? true);
  return narrowed(await checkTargets(needed, compare, session, wanted), changes);
}

/** What the next commit will hold, compared with all that it leaves as it is. */
async function checkStaged(session: Session): Promise<Checked> {
  const staged = await (await import('./staged.js')).readStaged(session);
  // A commit that is not about macros may come from a branch without any.
  const targets = staged.files.size > 0 ? await staged.among(await findTargets(session)) : [];
  const compare = targets.some(({ listed }) => listed);
  const needed = compare ? targets : targets.filter(({ path }) => staged.files.has(path));
  const checked = await checkTargets(needed, compare, session, staged.fixable, staged);
  if (session.options.fix) await staged.restage(checked.results);
  return narrowed(checked, staged);
}

async function checkTargets(
  targets: readonly Target[],
  compare: boolean,
  session: Session,
  /** The only files to fix, by absolute path. */
  fixable: ReadonlySet<string> | undefined,
  staged?: Staged,
): Promise<Checked> {
  const { options } = session;
  const cache =
    options.cache && !options.stdin ? (await import('./cache/index.js')).openCache(session) : undefined;
  const entries = await readAll(targets, session, { compare, cache, staged });
  const fixes = options.fix || options.fixDryRun;
  const results = fixes
    ? await (await import('./fix.js')).fixEntries(entries, session, compare, fixable)
    : compareAll(entries, compare, session);
  if (!compare) sayNotCompared(entries, session);
  const finished = fixes ? undefined : results.filter((_, index) => isRead(entries[index]!));
  await cache?.save(
    readingsOf(entries).map(({ outcome }) => outcome),
    compare,
    finished,
  );
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
): LintResult[] {
  const finish = finisher(session, compare);
  return finishAll(entries, (read) => finish(read.map(({ outcome }) => outcome)));
}

/** Only what is said about some files. */
function narrowed(checked: Checked, wanted: Changes | Staged | undefined): Checked {
  if (!wanted) return checked;
  const results = checked.results.filter(({ filePath }) => wanted.files.has(filePath));
  return { ...checked, results, ...('linesOf' in wanted && { changes: wanted }) };
}
