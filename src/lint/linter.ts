import type { ResolvedConfig } from '../config/types.js';
import type { WordClasses } from '../phrases/notation/pattern.js';
import { withoutAllowed } from './allow.js';
import { comparing, extractAll, runChecks } from './check.js';
import { type CompiledRules, compileRules } from './compile.js';
import { readDirectives, unknownRules } from './directives.js';
import { withoutDoubles } from './doubles.js';
import { type Extend, extender } from './extensions.js';
import { failureOf, type OnRuleError } from './failure.js';
import { readFileLevels } from './file-levels.js';
import { findPhrases } from './find.js';
import type { Level } from './finding.js';
import { finish } from './finish.js';
import { compareMacros, nothingCompared, type Reading } from './library.js';
import { readMacros } from './macros.js';
import { createPlan, type Plan } from './plan.js';
import type { FileMessage, LintResult } from './result.js';
import type { Registry } from './rule.js';
import { switchesFor, switchesForNotes, withFileLevels } from './switches.js';
import { unmasked } from './unmask.js';
import { wantedIn } from './wanted.js';

/** How one file is linted. */
export interface LintOptions {
  /** POSIX path, as shown to the user. */
  readonly path: string;
  /** Absolute path, for the result. */
  readonly filePath: string;
  readonly config: ResolvedConfig;
  /** Whether `<!-- supportlint-… -->` comments and the front matter key `supportlint` count; default true. */
  readonly inlineConfig?: boolean;
  /** Level at which a directive that silences nothing is reported; default `off`. */
  readonly reportUnusedDirectives?: Level;
  /** False where macros will not be compared: what that takes is then left out of the reading; default true. */
  readonly compare?: boolean;
  /** The day of the run as `2026-01-31`; without it, no date is too old. */
  readonly today?: string;
  /** Told of the errors of plugins' rules, which the result reports as messages. */
  readonly onRuleError?: OnRuleError;
  /** Told that the text is parsed, before the rules begin. */
  readonly onParsed?: () => void;
}

/** How a run ends. */
export interface FinishOptions {
  /** Whether macros are compared with each other; default true. */
  readonly compare?: boolean;
  /** The rules that configurations of these files add to the built-in ones. */
  readonly added?: Registry;
  /** As in {@link LintOptions}. */
  readonly onRuleError?: OnRuleError;
}

export interface Linter {
  /** Lints the text of one file. Pure: the same text and options give the same result. */
  lint(text: string, options: LintOptions): LintResult;
  /** The first half of a run: everything that one file shows by itself. The reading is plain data. */
  read(text: string, options: LintOptions): Reading;
  /**
   * The second half: compares the macros of all files with each other.
   *
   * @returns a result for each reading, in the same order
   */
  finish(readings: readonly Reading[], options?: FinishOptions): LintResult[];
}

/**
 * A linter for a set of rules.
 *
 * @param classes word classes that the vocabularies name
 * @param compiled the registry as {@link compileRules} leaves it, where a build has done that; otherwise it is
 * compiled on first use
 * @throws PatternError when a vocabulary or the configuration holds a pattern that cannot be read.
 */
export function createLinter(registry: Registry, classes: WordClasses, compiled?: CompiledRules): Linter {
  const extend = extender(registry, classes);
  let plan: Plan | undefined;
  const read: Linter['read'] = (text, options) => {
    plan ??= createPlan(registry, compiled ?? compileRules(registry, classes));
    return readOne(text, plan, extend, options);
  };
  return {
    read,
    lint: (text, options) => finish(read(text, { ...options, compare: false }), undefined),
    finish(readings, { compare = true, added, onRuleError } = {}) {
      const all = { ...registry, ...added };
      const compared = compare ? compareMacros(readings, all, onRuleError) : undefined;
      return readings.map((reading) =>
        finish(reading, compared && (compared.get(reading) ?? nothingCompared)),
      );
    },
  };
}

function readOne(text: string, plan: Plan, extend: Extend, options: LintOptions): Reading {
  const { config, inlineConfig = true, compare = true, today } = options;
  const file = readMacros(text, options.path, config);
  options.onParsed?.();
  const messages: FileMessage[] = file.problems.map((problem) => ({
    ...problem,
    severity: problem.fatal ? 2 : 1,
  }));
  const configured = switchesFor(config, file.meta);
  const { registry, added, extra, ignored } = extend(configured, config.added);
  const switches = inlineConfig
    ? withFileLevels(configured, readFileLevels(file, registry, messages), registry)
    : configured;
  const clock = { asked: false };
  const surroundings = {
    settings: config.settings,
    get today() {
      clock.asked = true;
      return today;
    },
  };

  const extracts: Reading['extracts'][number][] = [];
  const broken = new Set<string>();
  const findings = file.macros.flatMap((macro) => {
    const failed: OnRuleError = (ruleId, error) => {
      if (!broken.has(ruleId)) messages.push(failureOf(ruleId, error, macro.start));
      broken.add(ruleId);
      options.onRuleError?.(ruleId, error);
    };
    const on = macro.audience === 'internal' ? switchesForNotes(switches, registry) : switches;
    const found = [plan, added, extra].flatMap((one) => {
      if (!one) return [];
      one.checks.attend(wantedIn(one, on));
      const taken = compare ? extractAll(macro, one, on, surroundings, failed) : comparing(one, on);
      extracts.push(...taken);
      return [...findPhrases(macro, one, on), ...runChecks(macro, one, on, surroundings, failed)];
    });
    const meant = withoutDoubles(withoutAllowed(found, macro, on, ignored), registry);
    return meant.map((finding) => unmasked(finding, macro));
  });

  const directives = inlineConfig ? readDirectives(file.comments) : [];
  messages.push(...directives.flatMap((one) => unknownRules(one, registry)));
  return {
    ...{ path: options.path, filePath: options.filePath, source: file.source },
    ...{ findings, messages, directives, extracts },
    reportUnusedDirectives: options.reportUnusedDirectives ?? 'off',
    ...(clock.asked && { dated: true }),
  };
}
