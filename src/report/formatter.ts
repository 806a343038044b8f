import type { LintResult } from '../lint/result.js';

/** What a formatter may say about a rule; ESLint's shape. */
export interface RuleMeta {
  readonly docs: { readonly description: string; readonly url?: string };
}

/** What a formatter knows beyond the results; ESLint's shape, and `width`. */
export interface FormatterContext {
  /** Absolute path that reported paths are shown relative to. */
  readonly cwd: string;
  /** Rule id → its documentation. */
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>;
  /** True when ANSI colors are welcome. */
  readonly color?: boolean;
  /** Columns of the terminal; absent when the report goes to a file or a pipe. */
  readonly width?: number;
  /** Present when there were more warnings than `--max-warnings` allows. */
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number };
}

/** Turns results, ordered by path, into the text of a report. Formatters written for ESLint fit. */
export type Formatter = (
  results: readonly LintResult[],
  context: FormatterContext,
) => string | Promise<string>;
