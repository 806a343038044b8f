import { expect, test } from 'vitest';
import { applySuppressions, lintText, readSuppressions } from '../../src/index.js';

const config = { rules: { 'no-shouting': 'error' } };
const result = lintText('PLEASE READ THIS NOW!!!\n', { path: 'macros/a.md', config });
const errors = result.errorCount;
const accepted = (path: string, count: number) =>
  readSuppressions(JSON.stringify({ [path]: { 'no-shouting': { count } } }));

test('an editor sees what the command line sees', () => {
  expect(errors).toBeGreaterThan(0);
  const { results, unused } = applySuppressions([result], accepted('macros/a.md', errors));
  expect(results).toMatchObject([{ messages: [], errorCount: 0, fixableErrorCount: 0 }]);
  expect(results[0]!.suppressedMessages).toHaveLength(errors);
  expect(unused).toEqual({});
});

test.each([
  ['/repo', '/repo/macros/a.md', 'macros/a.md'],
  ['/repo/', '/repo/macros/a.md', 'macros/a.md'],
  ['/', '/macros/a.md', 'macros/a.md'],
  ['/repo/tools', '/repo/macros/a.md', '../macros/a.md'],
  ['C:\\repo', 'C:\\repo\\macros\\a.md', 'macros/a.md'],
])('from %s, %s is %s', (cwd, filePath, path) => {
  const { results } = applySuppressions([{ ...result, filePath }], accepted(path, errors), { cwd });
  expect(results).toMatchObject([{ errorCount: 0 }]);
});

test('more errors than accepted are reported, all of them', () => {
  const { results, unused } = applySuppressions([result], accepted('macros/a.md', errors - 1));
  expect({ results, unused }).toEqual({ results: [result], unused: {} });
});

test('says what is left over, except for rules that cannot tell', () => {
  const more = accepted('macros/a.md', errors + 2);
  expect(applySuppressions([result], more).unused).toEqual({
    'macros/a.md': { 'no-shouting': { count: 2 } },
  });
  const unjudged = new Set(['no-shouting']);
  expect(applySuppressions([result], more, { unjudged })).toMatchObject({
    results: [{ errorCount: 0 }],
    unused: {},
  });
});

test('names that every object has are names like others', () => {
  expect(applySuppressions([{ ...result, filePath: 'constructor' }], {}).results[0]!.errorCount).toBe(errors);
});

test('lintText fixes on demand', () => {
  const text = 'Kindly send the file.\n';
  expect(lintText(text, { fix: true })).toMatchObject({ output: 'Please send the file.\n', messages: [] });
  expect(lintText(text, { fix: ({ severity }) => severity === 2 })).toMatchObject({ source: text });
  expect(lintText(text)).toMatchObject({ source: text });
});
