import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatters } from '../../src/report/index.js';
import { folderWith } from '../config/files.js';
import { bad, good, supportlint } from './supportlint.js';

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const isJson = (text: string) => text.startsWith('[{');
const isStylish = (text: string) => text.includes('✖ 1 problem');

describe('several reports in one run', () => {
  test.each([
    ['NAME=PATH', ['-f', 'stylish', '-f', 'json=out/a.json']],
    ['each -o with the -f before it', ['-f', 'stylish', '-f', 'json', '-o', 'out/a.json']],
    ['in another order', ['-f', 'json', '-o', 'out/a.json', '-f', 'stylish']],
    ['with long names', ['--format=json=out/a.json', '--format=stylish']],
  ])('%s', async (_, argv) => {
    const folder = folderWith({ 'a.md': bad });
    const { code, stdout, stderr } = await supportlint(folder, argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(isStylish(stdout)).toBe(true);
    expect(isJson(read(folder, 'out/a.json'))).toBe(true);
  });

  test('two files, and nothing printed', async () => {
    const folder = folderWith({ 'a.md': bad });
    const argv = ['-f', 'stylish', '-o', 'a.txt', '-f', 'json', '-o', 'a.json'];
    expect(await supportlint(folder, argv)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(isStylish(read(folder, 'a.txt'))).toBe(true);
    expect(isJson(read(folder, 'a.json'))).toBe(true);
  });

  test('two on standard output, in the order asked for', async () => {
    const { stdout } = await supportlint(folderWith({ 'a.md': bad }), ['-f', 'github', '-f', 'stylish']);
    expect(stdout).toMatch(/^::warning .*\n.*a\.md\n/);
  });

  test('color and width follow where each goes', async () => {
    const folder = folderWith({ 'a.md': bad });
    const { stdout } = await supportlint(folder, ['-f', 'stylish=a.txt', '-f', 'stylish'], { terminal: 80 });
    const esc = String.fromCharCode(27);
    expect([stdout.includes(esc), read(folder, 'a.txt').includes(esc)]).toEqual([true, false]);
  });
});

describe('one pair behaves as in ESLint', () => {
  test.each([
    ['-f before -o', ['-f', 'json', '-o', 'out.txt'], isJson],
    ['-o before -f', ['-o', 'out.txt', '-f', 'json'], isJson],
    ['-o alone', ['-o', 'out.txt'], isStylish],
  ])('%s', async (_, argv, isExpected) => {
    const folder = folderWith({ 'a.md': bad });
    expect(await supportlint(folder, argv)).toMatchObject({ stdout: '', stderr: '' });
    expect(isExpected(read(folder, 'out.txt'))).toBe(true);
  });
});

describe('what cannot be meant is explained, and nothing is written', () => {
  test.each([
    [['-f', 'json', '-o', 'a', '-o', 'b'], /Each --output-file needs a --format of its own before it/],
    [['-f', 'json=a', '-o', 'b'], /Each --output-file needs a --format of its own before it/],
    [['-o', 'a', '-f', 'json=b'], /There is an --output-file for it already/],
    [['-f', 'json=a', '-f', 'unix=a'], /Another report goes there already/],
    [['-f', 'json='], /It names no file/],
    [['-f', 'json=a', '-f', 'jsn'], /Did you mean “json”/],
  ])('%j', async (argv, message) => {
    const folder = folderWith({ 'm.md': good });
    const { code, stdout, stderr } = await supportlint(folder, argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });
});

test('--verbose draws the line', async () => {
  const { stdout } = await supportlint(folderWith({ 'a.md': bad }), ['--verbose']);
  expect(stdout).toMatch(/│ We leverage synergies\.\n +│ {4}\^{8}\n/);
});

// A diff is of what --fix would do, and there is nothing to fix here.
test.each(Object.keys(formatters).filter((name) => name !== 'diff'))('%s can be asked for', async (name) => {
  const folder = folderWith({ 'a.md': bad, 'b.md': good });
  const { code, stdout, stderr } = await supportlint(folder, ['-f', name]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('no-jargon');
  expect(await supportlint(folder, ['-f', name, 'b.md'])).toMatchObject({ code: 0, stderr: '' });
});

test.each(['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'])('paths start at %s', async (variable) => {
  const folder = folderWith({ 'support/a.md': bad });
  const path = async (root: string) => {
    const argv = ['-f', 'gitlab'];
    const { stdout } = await supportlint(join(folder, 'support'), argv, { env: { [variable]: root } });
    return JSON.parse(stdout)[0].location.path;
  };
  expect(await path(folder)).toBe('support/a.md');
  expect(await path(join(folder, 'support'))).toBe('a.md');
  expect(await path(join(folder, 'elsewhere'))).toBe('a.md');
});
