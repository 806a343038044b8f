import { resolve } from 'node:path';
import { writeReport } from '../files/write.js';
import type { LintResult } from '../lint/result.js';
import type { Registry } from '../lint/rule.js';
import type { Formatter, FormatterContext } from '../report/formatter.js';
import { UsageError } from '../usage-error.js';
import { wantsColor } from './color.js';
import type { Io } from './io.js';
import type { CliOptions } from './options.js';
import { countWarnings, errorsOnly, exceeds } from './outcome.js';

/** Formats the results, and prints the report or writes it to `--output-file`. */
export async function report(
  results: readonly LintResult[],
  format: Formatter,
  registry: Registry,
  options: CliOptions,
  io: Io,
): Promise<void> {
  const { maxWarnings, outputFile } = options;
  const foundWarnings = countWarnings(results);
  const isExceeded = exceeds(foundWarnings, maxWarnings);
  const context: FormatterContext = {
    cwd: io.cwd,
    rulesMeta: Object.fromEntries(
      Object.entries(registry).map(([id, { summary }]) => [id, { docs: { description: summary } }]),
    ),
    color: wantsColor(options.color, outputFile !== undefined, io),
    ...(outputFile === undefined && io.stdout.isTTY ? { width: io.stdout.columns ?? 80 } : {}),
    ...(isExceeded ? { maxWarningsExceeded: { maxWarnings, foundWarnings } } : {}),
  };
  const text = await formatted(
    options.quiet ? errorsOnly(results) : results,
    format,
    context,
    options.format,
  );

  if (outputFile !== undefined) await writeReport(resolve(io.cwd, outputFile), text);
  else if (text !== '') io.stdout.write(text);
  if (isExceeded && !results.some(({ errorCount }) => errorCount > 0)) {
    io.stderr.write(`supportlint found too many warnings (maximum: ${maxWarnings}).\n`);
  }
}

/** The report, ending in a line break unless it is empty. */
async function formatted(
  results: readonly LintResult[],
  format: Formatter,
  context: FormatterContext,
  name: string,
): Promise<string> {
  try {
    const text: unknown = await format(results, context);
    if (typeof text !== 'string') throw new Error(`it returned ${typeof text} instead of a string`);
    return text.replace(/[^\n]$/, '$&\n');
  } catch (cause) {
    throw new UsageError(`The formatter “${name}” failed: ${(cause as Error).message}.`, { cause });
  }
}
