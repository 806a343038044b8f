import { expect, test } from 'vitest';
import type { LintResult } from '../../src/lint/result.js';
import json from '../../src/report/json.js';

const result: LintResult = {
  filePath: '/repo/a.md',
  messages: [{ ruleId: 'no-blame', severity: 1, message: '“a\u001b\u009b\u2028”', line: 1, column: 1 }],
  suppressedMessages: [],
  errorCount: 0,
  fatalErrorCount: 0,
  warningCount: 1,
  fixableErrorCount: 0,
  fixableWarningCount: 0,
  source: 'a',
  usedDeprecatedRules: [],
};

test('is the array of results', () => {
  expect(JSON.parse(json([result]))).toEqual([result]);
  expect(json([])).toBe('[]');
});

test('has no raw control characters', () => {
  expect(json([result])).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028]/);
});
