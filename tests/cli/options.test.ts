import { describe, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { bad, results, supportlint } from './supportlint.js';

const levels = async (files: Record<string, string>, argv: readonly string[]) =>
  (await results(folderWith(files), argv)).flatMap(({ messages }) =>
    messages.map(({ severity }) => severity),
  );

test.each([['-v'], ['--version']])('%s', async (flag) => {
  expect(await supportlint('/', [flag])).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^v\d+\.\d+\.\d+\n$/),
    stderr: '',
  });
});

test.each([['-h'], ['--help']])('%s shows groups of flags, and examples', async (flag) => {
  const { code, stdout, stderr } = await supportlint('/', [flag], { terminal: 200 });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const heading of ['Configuration:', 'Files:', 'Report:', 'Exit code:', 'Other:', 'Examples:']) {
    expect(stdout).toContain(`\n${heading}\n`);
  }
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

describe('what cannot be read is explained', () => {
  test.each([
    [['--formt', 'json'], /^Unknown option '--formt' \(Did you mean --format\?\)\n$/],
    [['-c'], /'-c, --config <path>' argument missing/],
    [['--max-warnings', 'none'], /'none' is invalid\. It must be a whole number\./],
    [['--max-warnings', '-2'], /'-2' is invalid/],
    [['--ext', '.md,'], /'\.md,' is invalid\. Write it like --ext \.md,\.txt\./],
    [['--report-unused-disable-directives-severity', 'loud'], /Allowed choices are off, warn, error/],
    [
      ['--rule', 'no jargon'],
      /^--rule cannot read “no jargon”; write it like --rule 'no-jargon: error'\.\n$/,
    ],
    [['--rule', 'no-jargon: loud'], /--rule no-jargon/],
    [['--rule', 'no-jragon: off'], /--rule no-jragon.*no-jargon/],
    [['-c', 'gone.json'], /gone\.json/],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await supportlint(folderWith({ 'a.md': bad }), argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n +at /);
  });
});

describe('--rule', () => {
  test.each([
    ['no-jargon: error', [2]],
    ['no-jargon:error', [2]],
    ['no-jargon: 2', [2]],
    ['no-jargon: off', []],
    ['no-jargon: [error, { allow: [leverage] }]', []],
    ['{"no-jargon": ["error", {"allow": ["leverage"]}]}', []],
    ['no-erasing-but: off, no-jargon: error', [2]],
  ])('%s', async (setting, expected) => {
    expect(await levels({ 'a.md': bad }, ['--rule', setting])).toEqual(expected);
  });

  test('wins over a config; the last of several wins', async () => {
    const files = { 'a.md': bad, '.supportlintrc': '{ "rules": { "no-jargon": "off" } }' };
    expect(await levels(files, ['--rule', 'no-jargon: warn', '--rule', 'no-jargon: error'])).toEqual([2]);
  });
});

describe('config files', () => {
  const files = {
    'a.md': bad,
    '.supportlintrc': '{ "rules": { "no-jargon": "off" } }',
    'other.json': '{ "rules": { "no-jargon": "error" } }',
  };

  test.each([
    ['are looked for', [], []],
    ['are not, under --no-config-lookup', ['--no-config-lookup'], [1]],
    ['give way to --config', ['--config', 'other.json'], [2]],
  ])('%s', async (_, argv, expected) => {
    expect(await levels(files, argv)).toEqual(expected);
  });
});

describe('disable comments', () => {
  const silenced = { 'a.md': `<!-- supportlint-disable-next-line no-jargon -->\n${bad}` };
  const idle = { 'a.md': '<!-- supportlint-disable-next-line no-jargon -->\nAll good.\n' };

  test.each([
    ['count', silenced, [], []],
    ['do not, under --no-inline-config', silenced, ['--no-inline-config'], [1]],
    ['that silence nothing are a warning', idle, [], [1]],
    ['an error where that is asked for', idle, ['--report-unused-disable-directives'], [2]],
    ['or what is asked for', idle, ['--report-unused-disable-directives-severity', 'error'], [2]],
    ['by number', idle, ['--report-unused-disable-directives-severity', '2'], [2]],
    ['or nothing', idle, ['--report-unused-disable-directives-severity', 'off'], []],
  ])('%s', async (_, files, argv, expected) => {
    expect(await levels(files, argv)).toEqual(expected);
  });
});
