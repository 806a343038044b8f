import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/lint/linter.js';
import { folderWith } from '../config/files.js';
import { registry } from '../config/registry.js';
import { fixingConfig, plain, wordy } from './fixing.js';
import { results, supportlint } from './supportlint.js';

const folderOf = (files: Readonly<Record<string, string>>) =>
  folderWith({ '.supportlintrc': fixingConfig, ...files });
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('--fix', () => {
  test('writes what it fixed, and reports the rest', async () => {
    const folder = folderOf({ 'a.md': `${wordy}Do not hurry.\n`, 'b.md': plain });
    const [a, b] = await results(folder, ['--fix']);
    expect(a).toMatchObject({ messages: [{ ruleId: 'calm', line: 2 }], output: `${plain}Do not hurry.\n` });
    expect(a).not.toHaveProperty('source');
    expect(b).not.toHaveProperty('output');
    expect(read(folder, 'a.md')).toBe(`${plain}Do not hurry.\n`);
    expect(readdirSync(folder).sort()).toEqual(['.supportlintrc', 'a.md', 'b.md']);
  });

  test('keeps byte order mark, line breaks and mode', async () => {
    const folder = folderOf({ 'a.md': `\ufeffHi,\r\n\r\n${wordy}` });
    chmodSync(join(folder, 'a.md'), 0o640);
    await supportlint(folder, ['--fix']);
    expect(read(folder, 'a.md')).toBe(`\ufeffHi,\r\n\r\n${plain}`);
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
  });

  test('writes through a link', async () => {
    const folder = folderOf({ 'real/a.txt': wordy });
    symlinkSync('real/a.txt', join(folder, 'link.md'));
    symlinkSync('real/a.txt', join(folder, 'other.md'));
    expect(await supportlint(folder, ['--fix', 'link.md', 'other.md'])).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(read(folder, 'real/a.txt')).toBe(plain);
  });

  test('does not touch a file without fixes', async () => {
    const folder = folderOf({ 'a.md': plain });
    utimesSync(join(folder, 'a.md'), 1, 1);
    await supportlint(folder, ['--fix']);
    expect(statSync(join(folder, 'a.md')).mtimeMs).toBe(1000);
  });

  test('does not overwrite what somebody changed during the run, and says so', async () => {
    const folder = folderOf({ 'a.md': wordy, 'b.md': wordy });
    const working = createLinter(registry, {});
    const linter: typeof working = {
      ...working,
      finish(readings, options) {
        writeFileSync(join(folder, 'a.md'), 'Changed by hand.\n');
        return working.finish(readings, options);
      },
    };
    const { code, stdout } = await supportlint(folder, ['--fix'], { linter });
    expect(code).toBe(1);
    expect(stdout).toMatch(/a\.md\n.*error +Not fixed: the file changed while it was checked/);
    expect([read(folder, 'a.md'), read(folder, 'b.md')]).toEqual(['Changed by hand.\n', plain]);
  });

  test.skipIf(process.getuid?.() === 0)('leaves a file alone that may not be written', async () => {
    const folder = folderOf({ 'a.md': wordy });
    chmodSync(join(folder, 'a.md'), 0o444);
    const { code, stdout } = await supportlint(folder, ['--fix']);
    expect({ code, text: read(folder, 'a.md') }).toEqual({ code: 1, text: wordy });
    expect(stdout).toContain('Not fixed: it cannot be written');
  });

  test('removes what a killed run left behind, but not what another run is using', async () => {
    const folder = folderOf({ 'a.md': wordy, '.old.supportlint-tmp': 'x', '.new.supportlint-tmp': 'x' });
    utimesSync(join(folder, '.old.supportlint-tmp'), 1, 1);
    await supportlint(folder, ['--fix']);
    expect(readdirSync(folder).sort()).toEqual(['.new.supportlint-tmp', '.supportlintrc', 'a.md']);
  });

  test('with --quiet fixes errors only', async () => {
    const folder = folderOf({ 'a.md': wordy });
    await supportlint(folder, ['--fix', '--quiet']);
    expect(read(folder, 'a.md')).toBe(wordy);
    await supportlint(folder, ['--fix', '--quiet', '--rule', 'plain: error']);
    expect(read(folder, 'a.md')).toBe(plain);
  });

  test('fixes accepted errors, too', async () => {
    const suppressions = '{"a.md": {"plain": {"count": 1}}}';
    const folder = folderOf({ 'a.md': wordy, 'supportlint-suppressions.json': suppressions });
    const argv = ['--fix', '--rule', 'plain: error', '--prune-suppressions'];
    expect(await supportlint(folder, argv)).toMatchObject({ code: 0 });
    expect(read(folder, 'a.md')).toBe(plain);
    expect(read(folder, 'supportlint-suppressions.json')).toBe('{\n}');
  });
});

describe('--fix-type', () => {
  const text = `${wordy}<!-- supportlint-disable calm -->\n`;
  const outputs = async (...argv: string[]) => {
    const [result] = await results(folderOf({ 'a.md': text }), ['--fix-dry-run', ...argv]);
    return result!.output;
  };

  test('chooses between the fixes of rules and of comments', async () => {
    expect(await outputs('--fix-type', 'directive')).toBe(wordy);
    expect(await outputs('--fix-type', 'suggestion')).toBe(text.replace(wordy, plain));
    expect(await outputs('--fix-type', 'problem,layout')).toBeUndefined();
    expect(await outputs('--fix-type', 'directive', '--fix-type', 'suggestion')).toBe(plain);
  });
});

describe('--fix-dry-run', () => {
  test('changes no file', async () => {
    const folder = folderOf({ 'a.md': wordy });
    expect(await results(folder, ['--fix-dry-run'])).toMatchObject([{ messages: [], output: plain }]);
    expect(read(folder, 'a.md')).toBe(wordy);
  });

  test('--format diff shows what would change, also with --quiet', async () => {
    const folder = folderOf({ 'macros/a.md': wordy, 'macros/b.md': plain });
    const argv = ['--fix-dry-run', '--format', 'diff'];
    const diff =
      '--- a/macros/a.md\n+++ b/macros/a.md\n@@ -1,1 +1,1 @@\n-You can utilize it.\n+You can use it.\n';
    expect(await supportlint(folder, argv)).toEqual({ code: 0, stdout: diff, stderr: '' });
    expect((await supportlint(folder, [...argv, '--quiet', '--rule', 'plain: error'])).stdout).toBe(diff);
  });

  test('works on standard input', async () => {
    const argv = ['--fix-dry-run', '--stdin', '--stdin-filename', 'a.md', '-f', 'diff'];
    const { stdout } = await supportlint(folderOf({}), argv, { stdin: wordy });
    expect(stdout).toContain('--- a/a.md\n+++ b/a.md\n');
  });
});

test.each([
  [['--fix', '--fix-dry-run'], 'Use --fix to change files or --fix-dry-run to leave them, not both.\n'],
  [['--fix', '--stdin'], '--fix cannot change text on standard input; use --fix-dry-run instead.\n'],
  [['--fix-type', 'layout'], '--fix-type needs --fix or --fix-dry-run.\n'],
  [['--fix', '--fix-type', 'layuot'], /Did you mean “layout”\?/],
])('%j is refused', async (argv, stderr) => {
  const outcome = await supportlint(folderOf({ 'a.md': wordy }), argv);
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toMatch(stderr);
});
