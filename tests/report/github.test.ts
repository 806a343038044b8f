import { describe, expect, test } from 'vitest';
import github from '../../src/report/github.js';
import { context, hostileResults, resultOf, resultWith } from './findings.js';

/** Reads a line of a log as the runner of GitHub Actions does. */
function decode(line: string) {
  const [, name = '', written = '', data = ''] = /^\s*::(\S+?)(?: (.*?))?::(.*)$/s.exec(line) ?? [];
  const decoded = (text: string, ...codes: [string, string][]) =>
    [...codes, ['%0D', '\r'], ['%0A', '\n'], ['%25', '%']].reduce(
      (all, [code, char]) => all.replaceAll(code!, char!),
      text,
    );
  const properties = written
    .split(',')
    .filter((one) => one !== '')
    .map((one) => [
      one.slice(0, one.indexOf('=')),
      decoded(one.slice(one.indexOf('=') + 1), ['%3A', ':'], ['%2C', ',']),
    ]);
  return { name, ...Object.fromEntries(properties), message: decoded(data) };
}

const commands = (text: string) => text.trimEnd().split('\n').map(decode);
const many = (amount: number, severity: 1 | 2) =>
  resultOf(
    Array.from({ length: amount }, () => ({ ruleId: 'r', severity, message: 'm', line: 1, column: 1 })),
  );

test('is a command that puts the message beside the words', () => {
  const result = resultWith('Hi,\n\nyou failed to pay.', ['you failed to']);
  expect(github([result], context)).toBe(
    '::warning file=macros/refund.md,line=3,endLine=3,col=1,endColumn=14,title=no-blame::“you failed to” blames the reader.\n',
  );
});

test('leaves columns out where GitHub would refuse them, and the position of a whole file', () => {
  const across = resultWith('you\nfailed to pay.', ['you\nfailed']);
  expect(commands(github([across], context))).toEqual([
    {
      name: 'warning',
      file: 'macros/refund.md',
      line: '1',
      endLine: '2',
      title: 'no-blame',
      message: '“you\nfailed” blames the reader.',
    },
  ]);
  const notice = resultOf([{ ruleId: null, severity: 2, fatal: true, message: 'Not UTF-8.' }]);
  expect(github([notice], context)).toBe('::error file=macros/refund.md::Not UTF-8.\n');
});

test('gives the runner every message and path as it was', () => {
  const read = commands(github(hostileResults, context)).slice(0, -1);
  const flat = hostileResults.flatMap(({ filePath, messages }) =>
    messages.map(({ message, severity }) => ({ file: filePath.replace('/repo/', ''), message, severity })),
  );
  const sorted = [
    ...flat.filter(({ severity }) => severity === 2),
    ...flat.filter(({ severity }) => severity === 1),
  ];
  expect(read.map(({ file, message }) => ({ file, message }))).toEqual(
    sorted.map(({ file, message }) => ({ file, message })),
  );
});

describe('the number that GitHub shows', () => {
  test('goes to errors first', () => {
    const names = commands(github([many(2, 1), many(2, 2)], context)).map(({ name }) => name);
    expect(names).toEqual(['error', 'error', 'warning', 'warning']);
  });

  test('is exceeded: how many are hidden is a notice', () => {
    expect(github([many(10, 1), many(10, 2)], context)).not.toContain('::notice');
    const last = commands(github([many(31, 1), many(11, 2)], context)).at(-1);
    expect(last).toMatchObject({
      name: 'notice',
      message: expect.stringContaining('1 error and 21 warnings more'),
    });
  });
});

test('knows paths from the checkout', () => {
  const result = resultWith('you failed to', ['you failed to'], { filePath: '/repo/support/macros/a.md' });
  const inside = { ...context, cwd: '/repo/support', root: '/repo' };
  expect(commands(github([result], inside))[0]).toMatchObject({ file: 'support/macros/a.md' });
  const windows = resultWith('you failed to', ['you failed to'], { filePath: 'C:\\repo\\a b\\ü.md' });
  expect(commands(github([windows], { ...context, cwd: 'C:\\repo' }))[0]).toMatchObject({ file: 'a b/ü.md' });
});

test('is silent about clean files', () => {
  expect(github([resultOf([])], context)).toBe('');
});
