import { isAbsolute, resolve } from 'node:path';
import { isBelow } from '../files/below.js';
import { writeWhole } from '../files/write.js';
import type { LintResult } from '../lint/result.js';
import type { Formatter, FormatterContext } from '../report/formatter.js';
import type { KnownRules } from '../run/rules.js';
import { UsageError } from '../usage-error.js';
import { wantsColor } from './color.js';
import { loadFormatter } from './formatter.js';
import { rulePageUrl } from './installed.js';
import type { Io } from './io.js';
import { countWarnings, errorsOnly, exceeds } from './outcome.js';
import type { ReportStyle, ReportTarget } from './report-options.js';

/** One report, ready to be written. */
export interface Output extends ReportTarget {
  readonly formatter: Formatter;
}

/** What a command line says about the reports. */
export interface ReportOptions extends ReportStyle {
  readonly quiet: boolean;
  readonly maxWarnings: number;
  readonly originals?: FormatterContext['originals'];
  readonly part?: FormatterContext['part'];
  readonly changedLinesOf?: FormatterContext['changedLinesOf'];
}

/** @throws UsageError when there is no such formatter. */
export function loadOutputs(targets: readonly ReportTarget[], cwd: string): Promise<Output[]> {
  return Promise.all(
    targets.map(async (target) => ({ ...target, formatter: await loadFormatter(target.format, cwd) })),
  );
}

/** Formats the results in every way that is asked for, then prints the reports or writes them to their files. */
export async function report(
  results: readonly LintResult[],
  outputs: readonly Output[],
  rules: Pick<KnownRules, 'meta'>,
  options: ReportOptions,
  io: Io,
): Promise<void> {
  const { maxWarnings, quiet } = options;
  const foundWarnings = countWarnings(results);
  const isExceeded = exceeds(foundWarnings, maxWarnings);
  const common = {
    cwd: io.cwd,
    root: checkout(io),
    verbose: options.verbose,
    ...(options.originals && { originals: options.originals }),
    ...(options.part && { part: options.part }),
    ...(options.changedLinesOf && { changedLinesOf: options.changedLinesOf }),
    ...(isExceeded ? { maxWarningsExceeded: { maxWarnings, foundWarnings } } : {}),
  };
  const pages = await rulePages(io);
  const shown = quiet ? errorsOnly(results) : results;
  const texts: string[] = [];
  for (const output of outputs) {
    const toFile = output.outputFile !== undefined;
    const context: FormatterContext = {
      ...common,
      get rulesMeta() {
        return rules.meta;
      },
      color: wantsColor(options.color, toFile, io),
      ...(!toFile && io.stdout.isTTY ? { width: io.stdout.columns ?? 80, ...pages } : {}),
    };
    texts.push(await formatted(shown, output, context));
  }
  for (const [index, { outputFile }] of outputs.entries()) {
    const text = texts[index]!;
    if (outputFile !== undefined) await writeWhole(resolve(io.cwd, outputFile), text, 'the report');
    else if (text !== '') io.stdout.write(text);
  }
  if (isExceeded && !results.some(({ errorCount }) => errorCount > 0)) {
    io.stderr.write(`supportlint found too many warnings (maximum: ${maxWarnings}).\n`);
  }
}

/** Where the terminal opens links: the pages of the rules. */
async function rulePages({ stdout }: Io): Promise<Pick<FormatterContext, 'pageOf'>> {
  if (!stdout.isTTY) return {};
  const { createSupportsHyperlinks } = await import('supports-hyperlinks');
  return createSupportsHyperlinks({ isTTY: true }) ? { pageOf: rulePageUrl } : {};
}

/** The folder that a build server checked out, where the run is inside one: it knows paths from there. */
function checkout({ cwd, env }: Io): string {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  return root !== undefined && isAbsolute(root) && isBelow(cwd, root) ? root : cwd;
}

/** The report, ending in a line break unless it is empty. */
async function formatted(
  results: readonly LintResult[],
  { format, formatter }: Output,
  context: FormatterContext,
): Promise<string> {
  try {
    const text: unknown = await formatter(results, context);
    if (typeof text !== 'string') throw new Error(`it returned ${typeof text} instead of a string`);
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  } catch (cause) {
    throw new UsageError(`The formatter “${format}” failed: ${(cause as Error).message}.`, { cause });
  }
}
