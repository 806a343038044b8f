import type { Level } from '../lint/finding.js';
import type { LintResult } from '../lint/result.js';

/** What a formatter may say about a rule; ESLint's shape, and what supportlint knows beyond it. */
export interface RuleMeta {
  readonly docs: {
    readonly description: string;
    readonly category?: string;
    /** Level in the preset `recommended`. */
    readonly recommended?: Level;
    /** True when good replies break the rule too. */
    readonly advisory?: boolean;
    readonly url?: string;
  };
  /** `messageId` → what the rule says, with `{match}` for the quoted words. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** What a formatter knows beyond the results; ESLint's shape, and the keys that are optional. */
export interface FormatterContext {
  /** Absolute path that reported paths are shown relative to. */
  readonly cwd: string;
  /** Absolute path that reports for a build server show paths relative to: the checkout; default `cwd`. */
  readonly root?: string;
  /** Rule id → its documentation. */
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>;
  /** True when ANSI colors are welcome. */
  readonly color?: boolean;
  /** Columns of the terminal; absent when the report goes to a file or a pipe. */
  readonly width?: number;
  /** Address of a rule's page; absent where the terminal cannot open links. */
  readonly pageOf?: (ruleId: string) => string | undefined;
  /** True when the reader wants to see the lines that findings stand on. */
  readonly verbose?: boolean;
  /** `filePath` → its text before it was fixed. */
  readonly originals?: ReadonlyMap<string, string>;
  /**
   * The lines of a file that the change under review wrote, as pairs of a first and a last one, 1-based; nothing for a
   * file that is new. Absent where there is nothing to compare with.
   */
  readonly changedLinesOf?: (
    filePath: string,
  ) => Promise<readonly (readonly [first: number, last: number])[] | undefined>;
  /** Present where the results are one part of a run: what it takes to put the parts together, as plain data. */
  readonly part?: object;
  /** Present when there were more warnings than `--max-warnings` allows. */
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number };
}

/** Turns results, ordered by path, into the text of a report. Formatters written for ESLint fit. */
export type Formatter = (
  results: readonly LintResult[],
  context: FormatterContext,
) => string | Promise<string>;
