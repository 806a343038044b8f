import type { Reading } from './library.js';
import { lineBreakOf } from './line-break.js';
import type { LintMessage, LintResult } from './result.js';

/** A file that can be read again after it was fixed. */
export interface Fixable {
  readonly reading: Reading;
  /** The reading of another text for the same file; `undefined` where that text cannot be read. */
  reread(text: string): Reading | undefined;
}

/** Which messages are to be fixed, where they have a fix. */
export type Wanted = (message: LintMessage) => boolean;

type Fix = LintMessage & { readonly fix: NonNullable<LintMessage['fix']> };
/** A fix and the place of its text in the fixed source. */
interface Applied {
  readonly message: Fix;
  readonly start: number;
  readonly end: number;
}

/** As many passes as ESLint makes. */
const mostPasses = 10;

/**
 * Applies fixes until none is left, in at most ten passes as in ESLint (`Linter#verifyAndFix`). A file whose text
 * comes out as it was in an earlier pass is left at that: two rules disagree about it.
 *
 * @param finish readings → results in the same order; called again after every pass that changed something
 * @returns results in the same order. Where a text changed, `output` holds it and `source` is gone.
 */
export function fixAll(
  files: readonly Fixable[],
  finish: (readings: readonly Reading[]) => LintResult[],
  wanted: Wanted = () => true,
): LintResult[] {
  const seen = files.map(({ reading }) => new Set([reading.source]));
  let readings = files.map(({ reading }) => reading);
  let results = finish(readings);
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const fixed = readings.map((reading, index) => {
      const fixes = results[index]!.messages.filter(
        (one): one is Fix => one.fix !== undefined && wanted(one),
      );
      const next = fixes.length > 0 ? fixOnce({ ...files[index]!, reading }, fixes) : reading;
      return seen[index]!.has(next.source) ? reading : next;
    });
    if (fixed.every((reading, index) => reading === readings[index])) break;
    for (const [index, { source }] of fixed.entries()) seen[index]!.add(source);
    readings = fixed;
    results = finish(readings);
  }
  return results.map((result, index) => {
    const { source: before } = files[index]!.reading;
    const { source: output } = readings[index]!;
    if (output === before) return result;
    const { source: _, ...rest } = result;
    return { ...rest, output };
  });
}

/**
 * Applies the fixes that do not overlap, the leftmost first. Left out are fixes that would make the file hard to
 * read, and those in whose place the same rule would find something new.
 */
function fixOnce({ reading, reread }: Fixable, fixes: readonly Fix[]): Reading {
  const attempt = (some: readonly Fix[]) => {
    const { output, applied } = applyFixes(reading.source, some);
    const next = reread(output);
    return next && next.messages.length <= reading.messages.length ? { next, applied } : undefined;
  };
  let left = fixes;
  while (left.length > 0) {
    const made = attempt(left);
    if (!made) {
      const harmless = left.length > 1 ? left.filter((one) => attempt([one])) : [];
      left = harmless.length < left.length ? harmless : harmless.slice(0, 1);
      continue;
    }
    const { next, applied } = made;
    const refused = new Set(
      applied.filter((one) => findsAnew(one, reading, next)).map(({ message }) => message),
    );
    if (refused.size === 0) return next;
    left = left.filter((one) => !refused.has(one));
  }
  return reading;
}

/** Whether, in place of the words that a fix replaced, the rule finds more than what the fix took away. */
function findsAnew({ message, start, end }: Applied, before: Reading, after: Reading): boolean {
  const [from, to] = message.fix.range;
  const found = ({ findings }: Reading, first: number, last: number) =>
    findings.filter((one) => one.ruleId === message.ruleId && one.start <= last && one.end >= first).length;
  return found(after, start, end) > Math.max(0, found(before, from, to) - 1);
}

/** ESLint's rule (`SourceCodeFixer`): in order of position, and of two that touch or overlap only the first. */
function applyFixes(source: string, fixes: readonly Fix[]): { output: string; applied: Applied[] } {
  const lineBreak = lineBreakOf(source);
  const applied: Applied[] = [];
  let output = '';
  let last = -1;
  const inOrder = [...fixes].sort(
    (a, b) => a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1],
  );
  for (const message of inOrder) {
    const { range, text } = message.fix;
    if (last >= range[0]) continue;
    output += source.slice(Math.max(0, last), range[0]);
    const start = output.length;
    output += text.replace(/\r\n|\r|\n/g, lineBreak);
    applied.push({ message, start, end: output.length });
    last = range[1];
  }
  return { output: output + source.slice(Math.max(0, last)), applied };
}
