import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLinter, type Linter } from '../../src/lint/linter.js';
import { folderWith } from '../config/files.js';
import { asError, bad, good, supportlint } from './supportlint.js';

const binary = '\u0000GIF';

describe('the exit code', () => {
  test.each([
    ['nothing found', { 'a.md': good }, [], 0],
    ['only warnings', { 'a.md': bad }, [], 0],
    ['an error', { 'a.md': bad }, asError, 1],
    ['an error that --quiet shows', { 'a.md': bad }, [...asError, '--quiet'], 1],
    ['as many warnings as allowed', { 'a.md': bad }, ['--max-warnings', '1'], 0],
    ['more warnings than allowed', { 'a.md': bad + bad }, ['--max-warnings', '1'], 1],
    [
      'too many warnings, although --quiet hides them',
      { 'a.md': bad },
      ['--quiet', '--max-warnings', '0'],
      1,
    ],
    ['a file that cannot be checked', { 'a.md': binary }, [], 1],
    ['such a file under --exit-on-fatal-error', { 'a.md': binary }, ['--exit-on-fatal-error'], 2],
    ['an error under --exit-zero', { 'a.md': bad }, [...asError, '--exit-zero'], 0],
    ['too many warnings under --exit-zero', { 'a.md': bad }, ['--exit-zero', '--max-warnings', '0'], 0],
    ['a fatal error under both', { 'a.md': binary }, ['--exit-zero', '--exit-on-fatal-error'], 2],
    ['a bad flag under --exit-zero', { 'a.md': good }, ['--exit-zero', '--nope'], 2],
    ['a missing path under --exit-zero', { 'a.md': good }, ['--exit-zero', 'b.md'], 2],
    ['a faulty config', { 'a.md': good, '.supportlintrc': '{' }, [], 2],
    ['no path under --pass-on-no-patterns', {}, ['--pass-on-no-patterns'], 0],
  ])('%s', async (_, files: Record<string, string>, argv, code) => {
    expect(await supportlint(folderWith(files), argv)).toMatchObject({ code });
  });

  test('does not depend on the formatter or on -o', async () => {
    const folder = folderWith({ 'a.md': bad });
    for (const argv of [
      ['-f', 'json'],
      ['-o', 'out.txt'],
      ['-f', 'json', '-o', 'out.json'],
    ]) {
      expect(await supportlint(folder, [...asError, ...argv])).toMatchObject({ code: 1 });
      expect(await supportlint(folder, argv)).toMatchObject({ code: 0 });
    }
  });
});

test('says on standard error that there were too many warnings', async () => {
  const { stderr } = await supportlint(folderWith({ 'a.md': bad }), ['--max-warnings', '0']);
  expect(stderr).toBe('supportlint found too many warnings (maximum: 0).\n');
});

test('keeps standard error empty otherwise', async () => {
  expect(await supportlint(folderWith({ 'a.md': bad }), asError)).toMatchObject({ stderr: '' });
});

test.skipIf(process.getuid?.() === 0)('reports what may not be read, and checks the rest', async () => {
  const folder = folderWith({ 'a.md': good, 'b.md': bad, 'closed/c.md': good });
  chmodSync(join(folder, 'a.md'), 0);
  chmodSync(join(folder, 'closed'), 0);
  const { code, stdout } = await supportlint(folder, []);
  const named = await supportlint(folder, ['closed/c.md']);
  chmodSync(join(folder, 'closed'), 0o700);
  expect(named.stdout).toContain('permission denied');
  expect(code).toBe(1);
  expect(stdout.match(/permission denied/g)).toHaveLength(2);
  expect(stdout).toContain('no-jargon');
});

test('a failure of the linter on one file leaves the others checked', async () => {
  const folder = folderWith({ 'a.md': good, 'b.md': good });
  const working = createLinter({}, {});
  const linter: Linter = {
    ...working,
    read(text, options) {
      if (options.filePath.endsWith('a.md')) throw new RangeError('too deep');
      return working.read(text, options);
    },
  };
  const { code, stdout, stderr } = await supportlint(folder, ['-f', 'json'], { linter });
  expect(code).toBe(1);
  expect(stderr).toBe('');
  const [first, second] = JSON.parse(stdout);
  expect(first).toMatchObject({ fatalErrorCount: 1, messages: [{ fatal: true, severity: 2 }] });
  expect(first.messages[0].message).toContain('too deep');
  expect(second.messages).toEqual([]);

  const debugged = await supportlint(folder, ['--debug'], { linter });
  expect(debugged.stderr).toMatch(/RangeError: too deep\n +at /);
});

test('--debug shows where a failure comes from', async () => {
  const folder = folderWith({ 'a.md': good });
  writeFileSync(join(folder, 'format.mjs'), 'export default () => { throw new Error("no luck"); };');
  const { code, stderr } = await supportlint(folder, ['-f', './format.mjs', '--debug']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^The formatter “\.\/format\.mjs” failed: no luck\.\n/);
  expect(stderr).toMatch(/Caused by: Error: no luck\n +at /);
});
