import type { LintResult } from '../lint/result.js';

const unsafe = /[\u007f-\u009f\u2028\u2029]/g;
const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** ESLint's JSON: the array of results. Control characters are escaped, so that the text is safe to print. */
export default function json(results: readonly LintResult[]): string {
  return JSON.stringify(results).replace(unsafe, escaped);
}
