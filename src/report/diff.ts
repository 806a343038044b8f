import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { shownPath } from './paths.js';
import { printable } from './printable.js';

/** What fixing changes, as a unified diff that `git apply` and `patch -p1` read. Files without fixes are left out. */
export default function diff(results: readonly LintResult[], { cwd, originals }: FormatterContext): string {
  return results
    .flatMap(({ filePath, output }) => {
      const before = originals?.get(filePath);
      if (output === undefined || before === undefined) return [];
      const path = printable(shownPath(filePath, cwd));
      return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, output, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      });
    })
    .join('');
}
