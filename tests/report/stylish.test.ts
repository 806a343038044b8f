import { describe, expect, test } from 'vitest';
import type { LintMessage, LintResult } from '../../src/lint/result.js';
import stylish from '../../src/report/stylish.js';

const piped = { cwd: '/repo', rulesMeta: {} };
const blame: LintMessage = {
  ruleId: 'no-blame',
  severity: 1,
  message: '“you failed to” blames the customer; describe the situation instead.',
  line: 9,
  column: 5,
};

function result(messages: LintMessage[], extra: Partial<LintResult> = {}): LintResult {
  const errorCount = messages.filter(({ severity }) => severity === 2).length;
  return {
    filePath: '/repo/macros/refund.md',
    messages,
    suppressedMessages: [],
    errorCount,
    fatalErrorCount: 0,
    warningCount: messages.length - errorCount,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
    ...extra,
  };
}

describe('in a pipe', () => {
  test('shows path, position, severity, message and rule on one line, and counts the problems', async () => {
    expect(await stylish([result([blame])], piped)).toBe(
      [
        'macros/refund.md',
        '  9:5  warning  “you failed to” blames the customer; describe the situation instead  no-blame',
        '',
        '✖ 1 problem (0 errors, 1 warning)',
        '',
      ].join('\n'),
    );
  });

  test('aligns positions and severities', async () => {
    const report = await stylish([result([blame, { ...blame, severity: 2, line: 12, column: 30 }])], piped);
    const lines = report.split('\n');
    expect(lines[1]).toMatch(/^ {3}9:5 {3}warning {2}“you/);
    expect(lines[2]).toMatch(/^ {2}12:30 {2}error {4}“you/);
  });

  test('says nothing when there is nothing to say', async () => {
    expect(await stylish([result([])], piped)).toBe('');
  });

  test('leaves clean files out', async () => {
    const clean = result([], { filePath: '/repo/macros/clean.md' });
    expect(await stylish([clean, result([blame])], piped)).not.toContain('clean.md');
  });

  test('offers the first suggestion below the message', async () => {
    const fix = { range: [1, 2] as [number, number], text: '' };
    const suggestions = [
      { desc: 'Replace with “we still need you to”.', fix },
      { desc: 'Remove these words.', fix },
    ];
    const report = await stylish([result([{ ...blame, suggestions }])], piped);
    expect(report).toContain('\n                try: replace with “we still need you to”\n');
    expect(report).not.toContain('emove these words');
  });

  test('keeps an ellipsis at the end of a message', async () => {
    expect(await stylish([result([{ ...blame, message: 'Finish “and then...”' }])], piped)).toContain(
      'then...”',
    );
    expect(await stylish([result([{ ...blame, message: 'Unfinished: and then...' }])], piped)).toContain(
      'and then...  ',
    );
  });

  test('shows a message about a whole file without a position and without a rule', async () => {
    const notice: LintMessage = { ruleId: null, severity: 1, fatal: false, message: 'Not checked.' };
    expect(await stylish([result([notice])], piped)).toMatch(/\n +warning {2}Not checked\n/);
  });

  test('keeps the absolute path of a file elsewhere, and shows Windows paths with slashes', async () => {
    expect(await stylish([result([blame])], { ...piped, cwd: '/other' })).toContain(
      '/repo/macros/refund.md\n',
    );
    const windows = result([blame], { filePath: 'C:\\repo\\macros\\refund.md' });
    expect(await stylish([windows], { ...piped, cwd: 'C:\\repo' })).toMatch(/^macros\/refund\.md\n/);
  });
});

describe('on a terminal', () => {
  const terminal = { ...piped, width: 60 };

  test('wraps a message under itself, with the rule at its end', async () => {
    const lines = (await stylish([result([blame])], terminal)).split('\n');
    expect(lines.slice(1, 4)).toEqual([
      '  9:5  warning  “you failed to” blames the customer;',
      '                describe the situation instead  no-blame',
      '',
    ]);
  });

  test('moves a rule that does not fit to a line of its own', async () => {
    const message = { ...blame, ruleId: 'no-rule-with-such-a-long-name' };
    const lines = (await stylish([result([message])], terminal)).split('\n');
    expect(lines[3]).toBe('                no-rule-with-such-a-long-name');
  });

  test('says so when all is well', async () => {
    expect(await stylish([result([]), result([])], terminal)).toBe('✔ 2 files checked, no problems\n');
    expect(await stylish([], terminal)).toBe('');
  });
});

test('colors on request only', async () => {
  const esc = String.fromCharCode(27);
  expect(await stylish([result([blame])], { ...piped, color: true })).toContain(
    `${esc}[33mwarning${esc}[39m`,
  );
  expect(await stylish([result([blame])], { ...piped, color: false })).not.toContain(esc);
});

test('linted text cannot control the terminal or forge a line', async () => {
  const hostile = 'x\u001b[2J\u009b31m\u0007\r\n  1:1  error  forged\u202e.';
  const fix = { range: [0, 0] as [number, number], text: '' };
  const message = { ...blame, message: hostile, suggestions: [{ desc: hostile, fix }] };
  const report = await stylish([result([message], { filePath: `/repo/${hostile}` })], {
    ...piped,
    color: false,
  });
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(report).not.toMatch(/^ *1:1/m);
  expect(report).toContain('␛[2J');
});
