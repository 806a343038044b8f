import type { Reading } from '../lint/library.js';
import type { LintResult } from '../lint/result.js';
import type { Entry } from './read.js';
import type { Session } from './session.js';

/** An entry that holds a reading. */
export type ReadEntry = Entry & { readonly outcome: Reading };

/** What turns readings into results; `compare` tells whether macros are compared with each other. */
export function finisher(
  { linter, added, onRuleError }: Pick<Session, 'linter' | 'added' | 'onRuleError'>,
  compare: boolean,
) {
  return (readings: readonly Reading[]): LintResult[] =>
    linter.finish(readings, {
      ...{ compare, added },
      ...(onRuleError && { onRuleError }),
    });
}

export const isRead = (entry: Entry): entry is ReadEntry => 'extracts' in entry.outcome;

export const readingsOf = (entries: readonly Entry[]): ReadEntry[] => entries.filter(isRead);

/** Entries → results in the same order: those that hold a reading become what `finish` makes of them all. */
export function finishAll(
  entries: readonly Entry[],
  finish: (entries: readonly ReadEntry[]) => readonly LintResult[],
): LintResult[] {
  const read = readingsOf(entries);
  const results = finish(read);
  const finished = new Map<Entry, LintResult>(read.map((entry, index) => [entry, results[index]!]));
  return entries.map((entry) => finished.get(entry) ?? (entry.outcome as LintResult));
}
