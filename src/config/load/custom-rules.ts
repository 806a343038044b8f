import { dirname, resolve } from 'node:path';
import type { Registry } from '../../lint/rule.js';
import type { WordClasses } from '../../phrases/notation/pattern.js';
import { contentFaults, customRuleFaults } from '../custom-rules.js';
import { ConfigError, type ConfigProblem, keyPathOf } from '../error.js';
import type { ConfigIssue } from '../explain.js';
import type { CustomRuleFile } from '../types.js';
import type { KeyPath, ParsedConfig } from './text.js';

/** How a config's custom rules are found and read. */
export interface CustomRuleReader {
  /** `undefined` where there is no such file. */
  load(file: string): Promise<{ readonly parsed: ParsedConfig } | undefined>;
  /** Path as shown to the user. */
  shown(file: string): string;
}

/**
 * The custom rules of a config: those in the config itself, or those in the file it names.
 *
 * @param raw what stands under `customRules`, not yet checked
 * @param path keys from the top of the config file
 * @throws ConfigError for a file that is missing or does not hold rules
 */
export async function readCustomRules(
  raw: unknown,
  config: { readonly file: string; readonly parsed: ParsedConfig; readonly path: KeyPath },
  problem: (path: KeyPath, reason: string) => ConfigProblem,
  { load, shown }: CustomRuleReader,
): Promise<CustomRuleFile | undefined> {
  if (raw === undefined) return undefined;
  if (typeof raw !== 'string') {
    const { file, parsed, path } = config;
    const rules = raw as CustomRuleFile['rules'];
    return { file, rules, locate: (inside) => parsed.locate([...path, ...inside]) };
  }
  const file = resolve(dirname(config.file), raw);
  const found = await load(file);
  if (!found) throw new ConfigError([problem(['customRules'], `there is no file "${raw}" with rules.`)]);
  const { value, locate } = found.parsed;
  // A file without a rule is a file that is yet to be written.
  const rules = (value ?? {}) as CustomRuleFile['rules'];
  const issues = customRuleFaults(rules);
  if (issues.length > 0) throw faultsAt(issues, shown(file), locate);
  return { file, rules, locate };
}

/** @throws ConfigError for names and phrases that cannot be used; the rules have the right shape. */
export function checkCustomRules(
  { file, rules, locate }: CustomRuleFile,
  builtIn: Registry,
  classes: WordClasses,
  shown: (file: string) => string,
): void {
  const issues = contentFaults(rules, builtIn, classes);
  if (issues.length > 0) throw faultsAt(issues, shown(file), locate);
}

function faultsAt(
  issues: readonly ConfigIssue[],
  file: string,
  locate: CustomRuleFile['locate'],
): ConfigError {
  const [first, ...others] = issues
    .map(
      ({ path, message }): ConfigProblem => ({
        ...{ file, ...locate(path), keyPath: keyPathOf(path), reason: message },
      }),
    )
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return new ConfigError([first!, ...others]);
}
