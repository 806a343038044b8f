import { expect, test } from 'vitest';
import summary from '../../src/report/summary.js';
import { context, hostileResults, resultOf, resultWith } from './findings.js';

test('counts by rule and by folder, most first', async () => {
  const results = [
    resultWith('a b', ['a', 'b'], { filePath: '/repo/orders/a.md' }),
    resultWith('a', ['a'], { filePath: '/repo/orders/b.md', severity: 2 }),
    resultWith('a', ['a'], { filePath: '/repo/世界/c.md', ruleId: 'no-x' }),
    resultOf([{ ruleId: null, severity: 1, message: 'm' }], '/repo/d.md'),
    resultOf([], '/repo/e.md'),
  ];
  expect(await summary(results, context)).toBe(
    [
      'Rule       Errors  Warnings  Files',
      'no-blame        1         2      2',
      '(no rule)       0         1      1',
      'no-x            0         1      1',
      '',
      'Folder   Errors  Warnings  Files',
      'orders/       1         2      2',
      './            0         1      1',
      '世界/         0         1      1',
      '',
      '✖ 5 problems (1 error, 4 warnings) in 4 of 5 files',
      '',
    ].join('\n'),
  );
});

test('says that all is well', async () => {
  expect(await summary([resultOf([])], context)).toBe('✔ 1 file checked, no problems\n');
  expect(await summary([], context)).toBe('');
});

test('is safe to print', async () => {
  const lines = (await summary(hostileResults, context)).split('\n');
  expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f]|^\s*::/.test(line))).toEqual([]);
});
