import type { LintMessage, LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { repositoryPath } from './paths.js';
import { severityName } from './totals.js';
import { element, text, type Xml, xmlDocument } from './xml.js';

/** JUnit's XML in ESLint's dialect: a file is a suite, a finding a failed test; a clean file is one test that passes. */
export default function junit(results: readonly LintResult[], context: FormatterContext): string {
  const suites = results.map((result) => suite(result, repositoryPath(result.filePath, context)));
  return xmlDocument(element('testsuites', { name: 'supportlint' }, ...suites));
}

function suite({ messages, fatalErrorCount }: LintResult, path: string): Xml {
  const classname = path.replace(/\.[^./]+$/, '');
  const test = (name: string, message?: LintMessage, ...children: readonly Xml[]) =>
    element('testcase', { name, classname, file: path, line: message?.line, time: 0 }, ...children);
  const cases = messages.map((message) =>
    test(
      message.ruleId === null ? 'org.supportlint' : `org.supportlint.${message.ruleId}`,
      message,
      failure(message),
    ),
  );
  return element(
    'testsuite',
    {
      ...{ package: 'org.supportlint', name: path, time: 0 },
      ...{
        tests: messages.length || 1,
        errors: fatalErrorCount,
        failures: messages.length - fatalErrorCount,
      },
    },
    ...(cases.length > 0 ? cases : [test(path)]),
  );
}

function failure(message: LintMessage): Xml {
  const { line = 0, column = 0, ruleId, fatal } = message;
  const level = severityName(message) === 'error' ? 'Error' : 'Warning';
  const rule = ruleId === null ? '' : ` (${ruleId})`;
  const body = `line ${line}, col ${column}, ${level} - ${message.message}${rule}`;
  return element(fatal ? 'error' : 'failure', { message: message.message }, text(body));
}
