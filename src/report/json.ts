import type { LintResult } from '../lint/result.js';
import { jsonText } from './json-text.js';

/** ESLint's JSON: the array of results. */
export default function json(results: readonly LintResult[]): string {
  return jsonText(results);
}
