import type { ResolvedConfig } from '../config/types.js';
import { readFile } from '../macro/read.js';
import type { WordClasses } from '../phrases/pattern.js';
import { withoutAllowed } from './allow.js';
import { runChecks } from './check.js';
import { type CompiledRules, compileRules } from './compile.js';
import { applyDirectives, readDirectives, unknownRules, unusedDirectives } from './directives.js';
import { withoutDoubles } from './doubles.js';
import { type Extensions, extender } from './extensions.js';
import { withFileLevels } from './file-levels.js';
import { findPhrases, type Switches } from './find.js';
import type { Level } from './finding.js';
import { lineTable } from './lines.js';
import { createPlan, type Plan } from './plan.js';
import { type FileMessage, type LintResult, toResult } from './result.js';
import type { Registry } from './rule.js';
import { unmasked } from './unmask.js';

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
}

export interface Linter {
  /** Lints the text of one file. Pure: the same text and options give the same result. */
  lint(text: string, options: LintOptions): LintResult;
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
  return {
    lint(text, options) {
      plan ??= createPlan(registry, compiled ?? compileRules(registry, classes));
      return lintFile(text, plan, extend(options.config.rules), options);
    },
  };
}

function lintFile(
  text: string,
  plan: Plan,
  { extra, ignored }: Extensions,
  options: LintOptions,
): LintResult {
  const { config, inlineConfig = true } = options;
  const { container, profile, syntaxes } = config.settings;
  const file = readFile(text, {
    ...{ path: options.path, defaults: { ...config.meta, ...(profile && { platform: profile }) } },
    ...(container && { container }),
    ...(profile && { profile }),
    ...(syntaxes && { syntaxes }),
  });
  const messages: FileMessage[] = file.problems.map((problem) => ({
    ...problem,
    severity: problem.fatal ? 2 : 1,
  }));
  const switches = inlineConfig ? withFileLevels(file, config.rules, plan.registry, messages) : config.rules;

  const findings = file.macros.flatMap((macro) => {
    const on = macro.audience === 'internal' ? forNotes(switches, plan.registry) : switches;
    const found = [
      ...findPhrases(macro, plan, on),
      ...(extra ? findPhrases(macro, extra, on) : []),
      ...runChecks(macro, plan, on),
    ];
    const meant = withoutDoubles(withoutAllowed(found, macro, on, ignored), plan.registry);
    return meant.map((finding) => unmasked(finding, macro));
  });
  findings.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.ruleId, b.ruleId));

  const lines = lineTable(file.source);
  const directives = inlineConfig ? readDirectives(file.comments) : [];
  const { kept, silenced, unused } = applyDirectives(findings, directives, lines);
  messages.push(...directives.flatMap((one) => unknownRules(one, plan.registry)));
  messages.push(...unusedDirectives(unused, options.reportUnusedDirectives ?? 'off', file.source));
  return toResult({
    filePath: options.filePath,
    source: file.source,
    lines,
    findings: kept,
    silenced,
    messages,
  });
}

/** Colleagues read notes: only what would break a reply is reported there. */
function forNotes(switches: Switches, registry: Registry): Switches {
  return Object.fromEntries(
    Object.entries(switches).filter(([id]) => registry[id]?.category === 'placeholders'),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
