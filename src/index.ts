/**
 * supportlint as a library. Everything here is pure and runs wherever JavaScript runs: no files, no process.
 */
import { classes } from '../rules/_shared/classes.js';
import { rules } from '../rules/index.js';
import { createChain } from './config/chain.js';
import { resolveConfig } from './config/resolve.js';
import { validateConfig } from './config/schema.js';
import type { ConfigChain } from './config/types.js';
import { createLinter, type Linter } from './lint/linter.js';
import type { LintResult } from './lint/result.js';

export type { Config, Override, ResolvedConfig, RuleSetting, Settings } from './config/types.js';
export { type CompiledRules, compileRules } from './lint/compile.js';
export type { Edit, Finding, Level, Severity, Suggestion } from './lint/finding.js';
export { createLinter, type Linter, type LintOptions } from './lint/linter.js';
export type { LintMessage, LintResult, SuppressedMessage } from './lint/result.js';
export {
  type CheckContext,
  type CheckRule,
  type CompareReport,
  type CompareRule,
  type Condition,
  defineRule,
  type Extract,
  type FindRule,
  type PhraseGroup,
  type Registry,
  type Rule,
  type Vocabulary,
  vocabulary,
} from './lint/rule.js';
export type { Block, Macro, Meta, Placeholder, Sentence, Span, Word } from './macro/types.js';
export type { WordClasses } from './phrases/pattern.js';
export { classes, rules };

/** What {@link lintText} may be told. */
export interface LintTextOptions {
  /** POSIX path, for messages and for the globs of `overrides`; default `macro.md`. */
  readonly path?: string;
  /** A config as in `.supportlintrc`; presets by name, no files. Default: the preset `recommended`. */
  readonly config?: unknown;
  /** Whether supportlint comments in the text count; default true. */
  readonly inlineConfig?: boolean;
  /** The day that dates in the text are compared with, as `2026-01-31`; without it, none is too old. */
  readonly today?: string;
}

let linter: Linter | undefined;
let recommended: ConfigChain | undefined;

/**
 * Lints the text of one file with the built-in rules.
 *
 * @returns findings with 1-based lines and columns in UTF-16 units, ends exclusive.
 * @throws TypeError when the config is not valid; the message lists every fault.
 */
export function lintText(text: string, options: LintTextOptions = {}): LintResult {
  const { path = 'macro.md', config, inlineConfig = true, today } = options;
  linter ??= createLinter(rules, classes);
  recommended ??= createChain([], rules);
  const chain = config === undefined ? recommended : chainOf(config);
  const resolved = resolveConfig(chain, `/${path}`, rules);
  return linter.lint(text, {
    ...{ path, filePath: path, config: resolved, inlineConfig },
    ...(today !== undefined && { today }),
  });
}

function chainOf(config: unknown): ConfigChain {
  const checked = validateConfig(config, rules);
  if (!checked.ok) {
    throw new TypeError(
      checked.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  return createChain([{ name: 'config', dir: '/', config: checked.config, extended: new Map() }], rules);
}
