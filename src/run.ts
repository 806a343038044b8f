import { resolve, sep } from 'node:path';
import { installedEngine } from './cli/engine.js';
import { stackOf } from './cli/failure.js';
import { loadFormatter } from './cli/formatter.js';
import type { Io } from './cli/io.js';
import type { CliOptions } from './cli/options.js';
import { exitCode } from './cli/outcome.js';
import { createProgress } from './cli/progress.js';
import { report } from './cli/report.js';
import { parseRuleFlags } from './cli/rule-flag.js';
import { type ConfigLoader, createConfigLoader } from './config/load/index.js';
import { resolveConfig } from './config/resolve.js';
import type { ResolvedConfig } from './config/types.js';
import { findFiles, type Target } from './files/find.js';
import { createIgnoreTest, type IgnoreTest } from './files/ignore.js';
import { fatalNotice, ignoredNotice, noticeResult } from './files/notice.js';
import { readMacroFile, readStream } from './files/read.js';
import type { Reading } from './lint/library.js';
import type { Linter } from './lint/linter.js';
import type { LintResult } from './lint/result.js';
import { shownPath } from './report/paths.js';
import { UsageError } from './usage-error.js';

/** ESLint's name for text that has none. */
const nameless = '<text>';
/** Where text without a name is taken to stand, for config files and overrides. */
const placeholder = '__text__.md';

/** Config → files → read → lint → report → exit code. */
export async function run(options: CliOptions, io: Io, loadEngine = installedEngine): Promise<number> {
  if (options.passOnNoPatterns && options.patterns.length === 0 && !options.stdin) return 0;
  const [{ registry, linter }, format, overrideRules] = await Promise.all([
    loadEngine(),
    loadFormatter(options.format, io.cwd),
    parseRuleFlags(options.rule),
  ]);
  const configs = createConfigLoader({
    cwd: io.cwd,
    registry,
    configFile: options.config,
    lookup: options.configLookup,
    overrideRules,
  });
  const targets = await findTargets(options, io.cwd, configs);

  const check = createCheck(linter, options, io);
  const progress = createProgress(io);
  const readings: (Reading | LintResult)[] = [];
  for (const { path, notice } of targets) {
    const filePath = options.stdin && options.stdinFilename === undefined ? nameless : path;
    const reading = notice ? { notice } : options.stdin ? await readStream(io.stdin) : readMacroFile(path);
    if ('notice' in reading) readings.push(noticeResult(filePath, reading.notice));
    else {
      const config = resolveConfig(await configs.forFile(path), path.replaceAll(sep, '/'), registry);
      readings.push(check(reading.text, filePath, config));
    }
    progress.step(readings.length, targets.length);
  }
  progress.end();

  const results = finishAll(readings, linter, targets);
  await report(results, format, registry, options, io);
  return exitCode(results, options);
}

async function findTargets(options: CliOptions, cwd: string, configs: ConfigLoader): Promise<Target[]> {
  const isIgnored: IgnoreTest = options.ignore
    ? createIgnoreTest({
        cwd,
        patterns: options.ignorePattern,
        configured: async (path) => (await configs.forFile(path)).ignores,
      })
    : async () => undefined;
  if (options.stdin) {
    const path = resolve(cwd, options.stdinFilename ?? placeholder);
    const reason = await isIgnored(path);
    if (reason === undefined) return [{ path }];
    return options.warnIgnored ? [{ path, notice: ignoredNotice(reason) }] : [];
  }
  return findFiles(options.patterns.length > 0 ? options.patterns : ['.'], {
    cwd,
    extensions: options.ext,
    isIgnored,
    errorOnUnmatched: options.errorOnUnmatchedPattern,
    warnIgnored: options.warnIgnored,
  });
}

/** Macros are compared with each other where a whole folder is checked: a few of them say little about the rest. */
function finishAll(
  outcomes: readonly (Reading | LintResult)[],
  linter: Linter,
  targets: readonly Target[],
): LintResult[] {
  const readings = outcomes.filter((one) => 'extracts' in one);
  const results = linter.finish(readings, { compare: targets.some(({ listed }) => listed) });
  const finished = new Map(readings.map((reading, index) => [reading, results[index]!]));
  return outcomes.map((one) => ('extracts' in one ? finished.get(one)! : one));
}

/** Reads one text. A crash is reported in place of findings, so that the other files are still checked. */
function createCheck(linter: Linter, options: CliOptions, { cwd, stderr, now }: Io) {
  const today = now().toISOString().slice(0, 10);
  const unused = options.reportUnusedDisableDirectives ? 'error' : 'warn';
  const reportUnusedDirectives = options.reportUnusedDisableDirectivesSeverity ?? unused;
  const { inlineConfig } = options;
  return (text: string, filePath: string, config: ResolvedConfig): Reading | LintResult => {
    const path = shownPath(filePath, cwd);
    try {
      return linter.read(text, { path, filePath, config, inlineConfig, reportUnusedDirectives, today });
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      // A phrase in the configuration that cannot be read: no file can be checked with it.
      if (failure.name === 'PatternError') throw new UsageError(failure.message);
      if (options.debug) stderr.write(`${stackOf(failure)}\n`);
      const fault = `supportlint failed on this file (${failure.message}), which is a fault of its own`;
      return noticeResult(filePath, fatalNotice(`${fault}; --debug shows where it happened.`));
    }
  };
}
