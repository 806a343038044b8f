import type { LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { jsonText } from './json-text.js';

/** ESLint's JSON with the rules' documentation beside the results. */
export default function jsonWithMetadata(
  results: readonly LintResult[],
  { cwd, rulesMeta, maxWarningsExceeded, part }: FormatterContext,
): string {
  return jsonText({ results, metadata: { cwd, maxWarningsExceeded, rulesMeta, part } });
}
