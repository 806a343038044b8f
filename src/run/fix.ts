import { fatalNotice, noticeResult } from '../files/notice.js';
import { replaceMacro, sweep } from '../files/write.js';
import { type Fixable, fixAll, type Wanted } from '../lint/fix.js';
import { fixTypeOf } from '../lint/fix-types.js';
import type { LintResult } from '../lint/result.js';
import { finishAll, finisher, type ReadEntry } from './finish.js';
import type { Entry } from './read.js';
import type { Session } from './session.js';

/** The stage of `--fix` and `--fix-dry-run`: results of the fixed texts, which `--fix` also writes. */
export async function fixEntries(
  entries: readonly Entry[],
  session: Session,
  compare: boolean,
  /** The only files to fix, by absolute path. */
  only?: ReadonlySet<string>,
): Promise<LintResult[]> {
  const read = entries.filter(({ outcome }) => 'extracts' in outcome);
  const configs = new Map(
    await Promise.all(read.map(async ({ path }) => [path, await session.configFor(path)] as const)),
  );
  const fixable = ({ path, filePath, outcome: reading }: ReadEntry): Fixable => ({
    reading,
    reread(text) {
      if (only && !only.has(path)) return undefined;
      const again = session.check(text, filePath, configs.get(path)!, compare);
      return 'extracts' in again ? again : undefined;
    },
  });
  const finish = finisher(session, compare);
  const results = finishAll(entries, (some) => fixAll(some.map(fixable), finish, wanted(session)));
  return session.options.fix ? writeAll(entries, results) : results;
}

/** `--quiet` and `--fix-type` limit what is fixed. */
function wanted({ options: { quiet, fixType }, registry, added }: Session): Wanted {
  const all = { ...registry, ...added };
  return (message) =>
    (!quiet || message.severity === 2) && (!fixType || fixType.includes(fixTypeOf(message, all)));
}

async function writeAll(entries: readonly Entry[], results: readonly LintResult[]): Promise<LintResult[]> {
  const written: LintResult[] = [];
  await sweep(entries.map(({ path }) => path));
  for (const [index, result] of results.entries()) {
    const { path, outcome } = entries[index]!;
    if (result.output === undefined) written.push(result);
    else {
      const fault = await replaceMacro(path, (outcome as ReadEntry['outcome']).source, result.output);
      written.push(fault === undefined ? result : noticeResult(result.filePath, fatalNotice(fault)));
    }
  }
  return written;
}
