import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { hint } from '../config/explain.js';
import { isFolder } from '../files/find.js';
import { writeWhole } from '../files/write.js';
import type { LintResult } from '../lint/result.js';
import {
  applySuppressions,
  pruneSuppressions,
  readSuppressions,
  type Suppressed,
  type SuppressionOptions,
  type Suppressions,
  stringifySuppressions,
  suppressErrors,
} from '../lint/suppressions.js';
import { UsageError } from '../usage-error.js';
import type { KnownRules } from './rules.js';
import type { Session } from './session.js';

export const suppressionsFile = 'supportlint-suppressions.json';

/**
 * The stage of the suppressions file: changes it where a flag asks for that, then hides what it accepts.
 *
 * @param isWhole whether all macros of the working folder were compared with each other; without that, nobody knows
 * whether what rules compare is gone
 * @throws UsageError (rejects) for a suppressions file that is missing or cannot be read or written
 */
export async function suppress(
  results: readonly LintResult[],
  { options, io }: Pick<Session, 'options' | 'io'>,
  rules: KnownRules,
  isWhole: boolean,
): Promise<Suppressed> {
  const { cwd } = io;
  if (options.stdin) return { results: [...results], unused: {} };
  const path = locate(options.suppressionsLocation, cwd);
  const { suppressAll, suppressRule, pruneSuppressions: prunes } = options;
  const exists = existsSync(path);
  if (!exists && options.suppressionsLocation !== undefined && !suppressAll && !suppressRule) {
    const shown = relative(cwd, path);
    throw new UsageError(
      `There is no suppressions file “${shown}”; make it with --suppress-all or --suppress-rule.`,
    );
  }

  const before = exists ? read(path, cwd) : {};
  const judging: SuppressionOptions = { cwd, ...(!isWhole && { unjudged: new Set(rules.comparing) }) };
  let after = before;
  if (suppressAll || suppressRule) {
    for (const id of suppressRule ?? []) checkRule(id, rules.ids);
    after = suppressErrors(results, before, judging, suppressRule);
  } else if (prunes) {
    const { unused } = applySuppressions(results, before, judging);
    after = pruneSuppressions(before, unused, (file) => existsSync(resolve(cwd, file)));
  }
  if (suppressAll || suppressRule || prunes) {
    await writeWhole(path, stringifySuppressions(after), 'the suppressions');
  }
  return applySuppressions(results, after, judging);
}

/** What standard error says about accepted errors that are gone. */
export function leftovers(unused: Suppressions): string {
  const files = Object.keys(unused);
  const places =
    files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
  return `Some accepted errors are gone (${places}): run with --prune-suppressions to forget them, or pass with --pass-on-unpruned-suppressions.\n`;
}

/** A folder stands for the file of the usual name in it. */
function locate(location: string | undefined, cwd: string): string {
  const path = resolve(cwd, location ?? suppressionsFile);
  return location !== undefined && (/[\\/]$/.test(location) || isFolder(path))
    ? join(path, suppressionsFile)
    : path;
}

function read(path: string, cwd: string): Suppressions {
  try {
    return readSuppressions(readFileSync(path, 'utf8'));
  } catch (error) {
    const shown = relative(cwd, path);
    throw new UsageError(`The suppressions file “${shown}” cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function checkRule(id: string, known: readonly string[]): void {
  if (!known.includes(id))
    throw new UsageError(`--suppress-rule: there is no rule “${id}”.${hint(id, known)}`);
}
