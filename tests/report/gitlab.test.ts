import { expect, test } from 'vitest';
import type { LintResult } from '../../src/lint/result.js';
import gitlab from '../../src/report/gitlab.js';
import { context, hostilePaths, hostileResults, hostileTexts, resultOf, resultWith } from './findings.js';

const issues = async (...results: LintResult[]) => JSON.parse(await gitlab(results, context));
const prints = async (result: LintResult) =>
  (await issues(result)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);

test('has the keys that GitLab asks for', async () => {
  const warning = resultWith('Hi,\n\nyou failed to pay.', ['you failed to']);
  const fatal = resultOf([{ ruleId: null, severity: 2, fatal: true, message: 'Not UTF-8.' }]);
  expect(await issues(warning, resultOf([]), fatal)).toEqual([
    {
      description: '“you failed to” blames the reader.',
      check_name: 'no-blame',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'minor',
      location: { path: 'macros/refund.md', lines: { begin: 3 } },
    },
    {
      description: 'Not UTF-8.',
      check_name: 'supportlint',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'critical',
      location: { path: 'macros/refund.md', lines: { begin: 1 } },
    },
  ]);
  expect(await issues(resultOf([]))).toEqual([]);
});

test('errors weigh more than warnings', async () => {
  expect(await issues(resultWith('a b', ['a'], { severity: 2 }))).toMatchObject([{ severity: 'major' }]);
});

test('no two findings have the same fingerprint', async () => {
  const all = await issues(...hostileResults, resultWith('a', ['a', 'a', 'a']));
  expect(all).toHaveLength(hostilePaths.length * hostileTexts.length + 3);
  expect(new Set(all.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(all.length);
});

test('a fingerprint stays when lines or other findings move, and not when words or rules change', async () => {
  const source = 'Hi,\n\nyou failed to pay, and you ignored us.';
  const [failed] = await prints(resultWith(source, ['you failed to']));
  expect(await prints(resultWith(`New line.\n${source}`, ['you failed to']))).toEqual([failed]);
  expect(await prints(resultWith(`So ${source}`, ['you ignored', 'you failed to']))).toContain(failed);
  expect(await prints(resultWith(source, ['you failed to'], { message: 'Said otherwise.' }))).toEqual([
    failed,
  ]);
  expect(await prints(resultWith(source, ['you failed']))).not.toContain(failed);
  expect(await prints(resultWith(source, ['you failed to'], { ruleId: 'no-x' }))).not.toContain(failed);
  expect(await prints(resultWith(source, ['you failed to'], { filePath: '/repo/b.md' }))).not.toContain(
    failed,
  );
});

test('texts come back, but for what UTF-8 cannot hold', async () => {
  const texts = (await issues(hostileResults[0]!)).map(
    ({ description }: { description: string }) => description,
  );
  expect(texts).toEqual(hostileTexts.map((text) => text.replace(/\p{Surrogate}/gu, '\ufffd')));
});
