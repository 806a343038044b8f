import { dirname, sep } from 'node:path';
import { type Engine, installedEngine, type LoadEngine } from '../cli/engine.js';
import { stackOf } from '../cli/failure.js';
import type { Io } from '../cli/io.js';
import type { CliOptions } from '../cli/options.js';
import { parseRuleFlags } from '../cli/rule-flag.js';
import { type ConfigLoader, createConfigLoader } from '../config/load/index.js';
import { resolveConfig } from '../config/resolve.js';
import type { ResolvedConfig } from '../config/types.js';
import { fatalNotice, noticeResult } from '../files/notice.js';
import type { Reading } from '../lint/library.js';
import type { FinishOptions } from '../lint/linter.js';
import type { LintResult } from '../lint/result.js';
import type { Rule } from '../lint/rule.js';
import { shownPath } from '../report/paths.js';
import { UsageError } from '../usage-error.js';
import { unusedLevel } from './flags.js';
import { createStopwatch, type Stopwatch } from './stats.js';

/** What all stages of a run share. */
export interface Session extends Engine {
  readonly options: CliOptions;
  readonly io: Io;
  readonly configs: ConfigLoader;
  /** Whether the rules are those that supportlint comes with, and not a caller's. */
  readonly isInstalled: boolean;
  /** Folders whose configs were asked for so far. */
  readonly foldersAsked: ReadonlySet<string>;
  /** Rules that the configurations of the files seen so far add to the registry. */
  readonly added: Record<string, Rule>;
  /** What applies to a file, by absolute path; its added rules are noted in {@link added}. */
  configFor(path: string): Promise<ResolvedConfig>;
  /**
   * Reads one text. A crash becomes a result of its own, so that the other files are still checked.
   *
   * @param filePath as shown in results
   * @param compare whether it will be compared with other macros
   * @throws UsageError for a phrase in the configuration that cannot be read
   */
  check(text: string, filePath: string, config: ResolvedConfig, compare?: boolean): Reading | LintResult;
  readonly onRuleError?: NonNullable<FinishOptions['onRuleError']>;
  /** With `--stats`. */
  readonly stopwatch?: Stopwatch;
}

/** Loads the rules and makes ready to find configs. */
export async function openSession(
  options: CliOptions,
  io: Io,
  loadEngine: LoadEngine = installedEngine,
): Promise<Session> {
  const [engine, overrideRules] = await Promise.all([loadEngine(), parseRuleFlags(options.rule)]);
  const { registry, classes, linter } = engine;
  const loader = await createConfigLoader({
    cwd: io.cwd,
    registry,
    classes,
    configFile: options.config,
    lookup: options.configLookup,
    overrideRules,
  });
  const foldersAsked = new Set<string>();
  const configs: ConfigLoader = {
    forFile(path) {
      foldersAsked.add(dirname(path));
      return loader.forFile(path);
    },
  };
  const added: Record<string, Rule> = {};
  const configFor = async (path: string) => {
    const config = resolveConfig(await configs.forFile(path), path.replaceAll(sep, '/'), registry);
    Object.assign(added, config.added);
    return config;
  };

  const debugging = onRuleError(options, io);
  const stopwatch = options.stats ? createStopwatch() : undefined;
  const shared = {
    inlineConfig: options.inlineConfig,
    reportUnusedDirectives: unusedLevel(options),
    today: io.now().toISOString().slice(0, 10),
    ...debugging,
  };
  return {
    ...engine,
    ...{ options, io, configs, isInstalled: loadEngine === installedEngine, foldersAsked, added, configFor },
    ...debugging,
    ...(stopwatch && { stopwatch }),
    check(text, filePath, config, compare = true) {
      try {
        const path = shownPath(filePath, io.cwd);
        const read = (onParsed?: () => void) =>
          linter.read(text, { path, filePath, config, compare, ...shared, ...(onParsed && { onParsed }) });
        return stopwatch ? stopwatch.time(filePath, read) : read();
      } catch (error) {
        return crashed(error, filePath, options, io);
      }
    },
  };
}

/** Shows where a plugin's rule failed; the result says that it did. */
function onRuleError({ debug }: CliOptions, { stderr }: Io): Pick<FinishOptions, 'onRuleError'> {
  if (!debug) return {};
  return {
    onRuleError: (ruleId, error) =>
      stderr.write(`${ruleId}: ${stackOf(error instanceof Error ? error : new Error(String(error)))}\n`),
  };
}

function crashed(error: unknown, filePath: string, { debug }: CliOptions, { stderr }: Io): LintResult {
  const failure = error instanceof Error ? error : new Error(String(error));
  // A phrase in the configuration that cannot be read: no file can be checked with it.
  if (failure.name === 'PatternError') throw new UsageError(failure.message);
  if (debug) stderr.write(`${stackOf(failure)}\n`);
  const fault = `supportlint failed on this file (${failure.message}), which is a fault of its own`;
  return noticeResult(filePath, fatalNotice(`${fault}; --debug shows where it happened.`));
}
