import type { LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { repositoryPath } from './paths.js';
import { severityName } from './totals.js';
import { element, xmlDocument } from './xml.js';

/** Checkstyle's XML, version 4.3, which most build servers read. */
export default function checkstyle(results: readonly LintResult[], context: FormatterContext): string {
  const files = results.map(({ filePath, messages }) =>
    element(
      'file',
      { name: repositoryPath(filePath, context) },
      ...messages.map((message) =>
        element('error', {
          line: message.line,
          column: message.column,
          severity: severityName(message),
          message: message.message,
          source: message.ruleId === null ? 'supportlint' : `supportlint.rules.${message.ruleId}`,
        }),
      ),
    ),
  );
  return xmlDocument(element('checkstyle', { version: '4.3' }, ...files));
}
