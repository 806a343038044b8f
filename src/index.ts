/**
 * supportlint as a library. Everything here is pure and runs wherever JavaScript runs: no files, no process.
 */
import { classes } from '../rules/_shared/classes.js';
import { rules } from '../rules/index.js';
import { createChain } from './config/chain.js';
import { loadInline } from './config/inline.js';
import { resolveConfig } from './config/resolve.js';
import type { ConfigChain } from './config/types.js';
import { fixAll } from './lint/fix.js';
import { createLinter, type Linter } from './lint/linter.js';
import type { LintMessage, LintResult } from './lint/result.js';

export type { Config, Override, ResolvedConfig, RuleSetting, Settings } from './config/types.js';
export { type CompiledRules, compileRules } from './lint/compile.js';
export { experienced } from './lint/experience.js';
export type { Edit, Finding, Level, Severity, Suggestion } from './lint/finding.js';
export { createLinter, type FinishOptions, type Linter, type LintOptions } from './lint/linter.js';
export { pack, unpack } from './lint/packed.js';
export type { LintMessage, LintResult, SuppressedMessage } from './lint/result.js';
export type { Registry, Rule } from './lint/rule.js';
export {
  applySuppressions,
  readSuppressions,
  type Suppressed,
  type SuppressionOptions,
  type Suppressions,
} from './lint/suppressions.js';
export type { WordClasses } from './phrases/notation/pattern.js';
export { classes, rules };

/** What {@link lintTexts} may be told. */
export interface LintTextsOptions {
  /**
   * A config as in `.supportlintrc`: presets by name, plugins and custom rules as objects, no files. Default: the
   * preset `recommended`.
   */
  readonly config?: unknown;
  /** Whether supportlint comments in the text count; default true. */
  readonly inlineConfig?: boolean;
  /** The day that dates in the text are compared with, as `2026-01-31`; without it, none is too old. */
  readonly today?: string;
  /** Applies fixes, all or those of some messages; the result is then that of its `output`. Default false. */
  readonly fix?: boolean | ((message: LintMessage) => boolean);
}

/** What {@link lintText} may be told. */
export interface LintTextOptions extends LintTextsOptions {
  /** POSIX path, for messages and for the globs of `overrides`; default `macro.md`. */
  readonly path?: string;
}

/** The text of one file and its POSIX path. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

let linter: Linter | undefined;
let recommended: ConfigChain | undefined;

/**
 * Lints the text of one file with the built-in rules.
 *
 * @returns findings with 1-based lines and columns in UTF-16 units, ends exclusive.
 * @throws TypeError when the config is not valid; the message lists every fault.
 */
export function lintText(text: string, { path = 'macro.md', ...options }: LintTextOptions = {}): LintResult {
  return lintAll([{ path, text }], options, false)[0]!;
}

/**
 * Lints the texts of several files, and compares their macros with each other.
 *
 * @returns a result for each file, in the same order, as {@link lintText} returns it.
 * @throws TypeError when the config is not valid; the message lists every fault.
 */
export function lintTexts(files: readonly TextFile[], options: LintTextsOptions = {}): LintResult[] {
  return lintAll(files, options, true);
}

function lintAll(files: readonly TextFile[], options: LintTextsOptions, compare: boolean): LintResult[] {
  const { config, inlineConfig = true, today, fix = false } = options;
  linter ??= createLinter(rules, classes);
  recommended ??= createChain([], rules);
  const chain = config === undefined ? recommended : createChain([loadInline(config, rules, classes)], rules);
  const { read, finish } = linter;
  const sources = files.map(({ path, text }) => {
    const lintOptions = {
      ...{ path, filePath: path, config: resolveConfig(chain, `/${path}`, rules), inlineConfig },
      ...(today !== undefined && { today }),
    };
    const reread = (again: string) => read(again, lintOptions);
    return { reading: reread(text), reread };
  });
  const finishAll = (readings: Parameters<typeof finish>[0]) =>
    finish(readings, { compare, ...(chain.added && { added: chain.added }) });
  return fixAll(sources, finishAll, typeof fix === 'function' ? fix : () => fix);
}
