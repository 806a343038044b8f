import * as v from 'valibot';
import { counts, type LintMessage, type LintResult } from './result.js';

/** Path → rule id → how many errors are accepted there: the content of a suppressions file, as in ESLint. */
export type Suppressions = Readonly<Record<string, Readonly<Record<string, { readonly count: number }>>>>;

const count = v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const schema = v.record(v.string(), v.record(v.string(), count));

/** How results and suppressions belong together. */
export interface SuppressionOptions {
  /**
   * Absolute path that the paths of the suppressions count from. Without it they are compared with `filePath` as it
   * is, which fits results of `lintText`.
   */
  readonly cwd?: string;
  /** Rules about whose leftovers nothing can be said, since they did not see all macros. */
  readonly unjudged?: ReadonlySet<string>;
}

/** What suppressions leave of the results, and what is left of the suppressions. */
export interface Suppressed {
  readonly results: LintResult[];
  /** In files of these results: what is accepted and does not occur any more. */
  readonly unused: Suppressions;
}

/**
 * Hides accepted errors, with the semantics of ESLint's suppressions file: where a rule reports as many errors in a
 * file as are accepted or fewer, they move to `suppressedMessages`; where it reports more, all of them stay. Warnings
 * stay. Only files among the results are judged, and none that could not be checked.
 */
export function applySuppressions(
  results: readonly LintResult[],
  suppressions: Suppressions,
  options: SuppressionOptions = {},
): Suppressed {
  if (Object.keys(suppressions).length === 0) return { results: [...results], unused: {} };
  const unused: [string, [string, { count: number }][]][] = [];
  const applied = results.map((result) => {
    const path = pathIn(result.filePath, options.cwd);
    const accepted = own(suppressions, path);
    if (!accepted) return result;
    const found = countErrors(result.messages);
    const left = Object.entries(accepted)
      .map(([id, { count }]) => [id, { count: Math.max(0, count - (found.get(id) ?? 0)) }] as const)
      .filter(([id, { count }]) => count > 0 && !options.unjudged?.has(id));
    if (left.length > 0 && !isInDoubt(result)) unused.push([path, left.map(([id, rest]) => [id, rest])]);
    return hide(result, (id) => (own(accepted, id)?.count ?? 0) >= found.get(id)!);
  });
  return {
    results: applied,
    unused: Object.fromEntries(unused.map(([path, rules]) => [path, Object.fromEntries(rules)])),
  };
}

/**
 * Suppressions that accept the errors of these results as well. Of rules with errors the count becomes what it is
 * now; all other entries stay.
 *
 * @param rules the only rules to accept; default: all
 */
export function suppressErrors(
  results: readonly LintResult[],
  suppressions: Suppressions,
  { cwd }: SuppressionOptions = {},
  rules?: readonly string[],
): Suppressions {
  const changed: Record<string, Suppressions[string]> = { ...suppressions };
  for (const { filePath, messages } of results) {
    const path = pathIn(filePath, cwd);
    const found = [...countErrors(messages)].filter(([id]) => !rules || rules.includes(id));
    if (found.length === 0) continue;
    changed[path] = {
      ...own(changed, path),
      ...Object.fromEntries(found.map(([id, count]) => [id, { count }])),
    };
  }
  return changed;
}

/** Suppressions without what {@link applySuppressions} found unused, and without files for which `exists` is false. */
export function pruneSuppressions(
  suppressions: Suppressions,
  unused: Suppressions,
  exists: (path: string) => boolean,
): Suppressions {
  const kept = Object.entries(suppressions).map(([path, rules]) => {
    const left = Object.entries(rules)
      .map(
        ([id, { count }]) => [id, { count: count - (own(own(unused, path) ?? {}, id)?.count ?? 0) }] as const,
      )
      .filter(([, { count }]) => count > 0);
    return [path, Object.fromEntries(left)] as const;
  });
  return Object.fromEntries(kept.filter(([path, rules]) => Object.keys(rules).length > 0 && exists(path)));
}

/**
 * The content of a suppressions file.
 *
 * @throws TypeError that says what is wrong with it, in a sentence
 */
export function readSuppressions(text: string): Suppressions {
  if (/^[<>=]{7}/m.test(text)) {
    throw new TypeError('it holds the marks of a merge conflict; keep the higher counts of both sides.');
  }
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new TypeError(`it is not JSON (${(error as Error).message}).`, { cause: error });
  }
  if (!v.is(schema, content)) {
    throw new TypeError('it should look like {"macros/a.md": {"no-blame": {"count": 1}}}.');
  }
  return content;
}

/** The text of a suppressions file: sorted, two spaces, no line break at the end. As ESLint writes it. */
export function stringifySuppressions(suppressions: Suppressions): string {
  const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = sorted(suppressions).map(
    ([path, rules]) => [path, Object.fromEntries(sorted(rules))] as const,
  );
  // ESLint breaks the line of an empty file, too.
  return files.length > 0 ? JSON.stringify(Object.fromEntries(files), null, 2) : '{\n}';
}

function hide(result: LintResult, isAccepted: (ruleId: string) => boolean): LintResult {
  const isHidden = ({ severity, ruleId }: LintMessage) =>
    severity === 2 && ruleId !== null && isAccepted(ruleId);
  const hidden = result.messages.filter(isHidden);
  if (hidden.length === 0) return result;
  const messages = result.messages.filter((message) => !isHidden(message));
  const suppressions = [{ kind: 'file' as const, justification: '' }];
  return {
    ...result,
    messages,
    suppressedMessages: [
      ...result.suppressedMessages,
      ...hidden.map((message) => ({ ...message, suppressions })),
    ],
    ...counts(messages),
  };
}

/** Rule id → errors. */
function countErrors(messages: readonly LintMessage[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { ruleId, severity } of messages) {
    if (severity === 2 && ruleId !== null) found.set(ruleId, (found.get(ruleId) ?? 0) + 1);
  }
  return found;
}

/** A file that is ignored or cannot be read, or on which a rule failed: what it holds, nobody knows. */
const isInDoubt = ({ messages }: LintResult) => messages.some(({ fatal }) => fatal !== undefined);

/** POSIX path from `cwd`, with `..` where it leads out. */
function pathIn(filePath: string, cwd: string | undefined): string {
  if (cwd === undefined) return filePath;
  const slashed = (path: string) => (cwd.includes('\\') ? path.replaceAll('\\', '/') : path);
  const from = slashed(cwd).split('/').filter(Boolean);
  const to = slashed(filePath).split('/').filter(Boolean);
  const shared = from.findIndex((part, index) => part !== to[index]);
  const common = shared === -1 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** Files and rules may be called like what every object has. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
