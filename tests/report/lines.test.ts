import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import compact from '../../src/report/compact.js';
import type { Formatter } from '../../src/report/formatter.js';
import unix from '../../src/report/unix.js';
import { context, hostileResults, resultOf, resultWith } from './findings.js';

const found = resultWith('Hi,\n\nyou failed to pay.', ['you failed to'], { severity: 2 });
const notice = resultOf([{ ruleId: null, severity: 1, message: 'Not checked.' }], '/repo/a b.md');

test('compact', () => {
  expect(compact([found, notice, resultOf([])], context)).toBe(
    [
      'macros/refund.md: line 3, col 1, Error - “you failed to” blames the reader. (no-blame)',
      'a b.md: line 0, col 0, Warning - Not checked.',
      '',
      '2 problems',
      '',
    ].join('\n'),
  );
});

test('unix', () => {
  expect(unix([found, notice, resultOf([])], context)).toBe(
    [
      'macros/refund.md:3:1: “you failed to” blames the reader. [Error/no-blame]',
      'a b.md:0:0: Not checked. [Warning]',
      '',
      '2 problems',
      '',
    ].join('\n'),
  );
});

const formats: [string, Formatter][] = [
  ['compact', compact],
  ['unix', unix],
];
describe.each(formats)('%s', (_, format) => {
  test('says nothing when there is nothing to say', async () => {
    expect(await format([resultOf([])], context)).toBe('');
  });

  test('has one line a finding, and none that a terminal or a build log obeys', async () => {
    const lines = (await format(hostileResults, context)).split('\n');
    expect(lines).toHaveLength(hostileResults.flatMap(({ messages }) => messages).length + 3);
    expect(
      lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });

  test('whatever the text', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        async (message, path) => {
          const text = await format(
            [resultOf([{ ruleId: 'r', severity: 1, message }], `/repo/${path}`)],
            context,
          );
          expect(text.split('\n')).toHaveLength(4);
        },
      ),
    ));
});
