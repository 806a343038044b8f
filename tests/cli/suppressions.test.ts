import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { fixingConfig, wordy } from './fixing.js';
import { results, supportlint } from './supportlint.js';

const file = 'supportlint-suppressions.json';
const config = fixingConfig.replace('"root":true', '"root":true,"rules":{"plain":"error","calm":"error"}');
const folderOf = (files: Readonly<Record<string, string>>) =>
  folderWith({ '.supportlintrc': config, ...files });
const accepted = (folder: string, name = file) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const hurried = 'Please hurry.\n';

describe('--suppress-all', () => {
  test('accepts the errors there are, sorted, and reports new ones', async () => {
    const folder = folderOf({ 'b.md': wordy + hurried + hurried, 'a/c.md': hurried });
    expect(await supportlint(folder, ['--suppress-all'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, file), 'utf8')).toBe(`{
  "a/c.md": {
    "calm": {
      "count": 1
    }
  },
  "b.md": {
    "calm": {
      "count": 2
    },
    "plain": {
      "count": 1
    }
  }
}`);
    writeFileSync(join(folder, 'a/c.md'), hurried + hurried);
    const [first, second] = await results(folder, []);
    expect(first).toMatchObject({ errorCount: 2, suppressedMessages: [] });
    expect(second).toMatchObject({
      ...{ errorCount: 0, messages: [] },
      suppressedMessages: [
        { ruleId: 'plain', suppressions: [{ kind: 'file', justification: '' }] },
        { ruleId: 'calm' },
        { ruleId: 'calm' },
      ],
    });
  });

  test('keeps what is accepted elsewhere', async () => {
    const folder = folderOf({ 'a.md': hurried, 'b.md': hurried });
    await supportlint(folder, ['--suppress-all', 'a.md']);
    await supportlint(folder, ['--suppress-rule', 'calm', 'b.md']);
    expect(Object.keys(accepted(folder))).toEqual(['a.md', 'b.md']);
  });

  test('accepts no warnings', async () => {
    const folder = folderOf({ 'a.md': hurried });
    await supportlint(folder, ['--suppress-all', '--rule', 'calm: warn']);
    expect(accepted(folder)).toEqual({});
  });
});

test('--suppress-rule accepts errors of these rules only', async () => {
  const folder = folderOf({ 'a.md': wordy + hurried });
  expect(await supportlint(folder, ['--suppress-rule', 'plain'])).toMatchObject({ code: 1 });
  expect(accepted(folder)).toEqual({ 'a.md': { plain: { count: 1 } } });
  const { code, stderr } = await supportlint(folder, ['--suppress-rule', 'palin']);
  expect({ code, stderr }).toEqual({
    ...{ code: 2, stderr: '--suppress-rule: there is no rule “palin”. Did you mean "plain"?\n' },
  });
});

describe('what is accepted and gone', () => {
  const suppressions = JSON.stringify({
    'a.md': { calm: { count: 2 }, plain: { count: 1 } },
    'b.md': { calm: { count: 3 } },
    'gone.md': { calm: { count: 1 } },
  });
  const folderWithLeftovers = () =>
    folderOf({ 'a.md': hurried, 'b.md': hurried.repeat(3), [file]: suppressions });

  test('ends the run with 2, unless that is allowed', async () => {
    const folder = folderWithLeftovers();
    const { code, stdout, stderr } = await supportlint(folder, []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Some accepted errors are gone \(a\.md\): run with --prune-suppressions/);
    expect(await supportlint(folder, ['--pass-on-unpruned-suppressions'])).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test('is forgotten with --prune-suppressions', async () => {
    const folder = folderWithLeftovers();
    expect(await supportlint(folder, ['--prune-suppressions'])).toMatchObject({ code: 0, stderr: '' });
    expect(accepted(folder)).toEqual({ 'a.md': { calm: { count: 1 } }, 'b.md': { calm: { count: 3 } } });
  });

  test('does not concern a run over other files', async () => {
    const folder = folderWithLeftovers();
    expect(await supportlint(folder, ['b.md'])).toMatchObject({ code: 0 });
    expect(await supportlint(folder, ['b.md', '--prune-suppressions'])).toMatchObject({ code: 0 });
    expect(Object.keys(accepted(folder))).toEqual(['a.md', 'b.md']);
  });

  test('is not known of a file that cannot be read', async () => {
    const folder = folderOf({ 'b.md': '\u0000', [file]: '{"b.md": {"calm": {"count": 1}}}' });
    expect(await supportlint(folder, ['--prune-suppressions'])).toMatchObject({ code: 1, stderr: '' });
    expect(Object.keys(accepted(folder))).toEqual(['b.md']);
  });
});

describe('--suppressions-location', () => {
  test('names the file, or the folder that holds it', async () => {
    const folder = folderOf({ 'a.md': hurried, 'ci/keep.txt': '' });
    await supportlint(folder, ['--suppress-all', '--suppressions-location', 'ci/accepted.json']);
    expect(accepted(folder, 'ci/accepted.json')).toEqual({ 'a.md': { calm: { count: 1 } } });
    await supportlint(folder, ['--suppress-all', '--suppressions-location', 'ci']);
    expect(accepted(folder, `ci/${file}`)).toEqual({ 'a.md': { calm: { count: 1 } } });
    expect(await supportlint(folder, ['--suppressions-location', 'ci'])).toMatchObject({ code: 0 });
  });

  test('has to exist', async () => {
    const { code, stderr } = await supportlint(folderOf({ 'a.md': hurried }), [
      ...['--suppressions-location', 'gone.json'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^There is no suppressions file “gone\.json”/);
  });
});

test.each([
  ['{', /“supportlint-suppressions\.json” cannot be read: it is not JSON/],
  ['{"a.md": {"calm": 1}}', /it should look like/],
  ['{\n<<<<<<< ours\n}', /merge conflict/],
])('%j is no suppressions file', async (text, message) => {
  const { code, stdout, stderr } = await supportlint(folderOf({ 'a.md': hurried, [file]: text }), []);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test.each([
  [['--suppress-all', '--suppress-rule', 'calm']],
  [['--suppress-all', '--prune-suppressions']],
  [['--suppress-rule', 'calm', '--prune-suppressions']],
  [['--suppress-all', '--stdin']],
])('%j is refused', async (argv) => {
  const folder = folderOf({ 'a.md': hurried });
  expect(await supportlint(folder, argv)).toMatchObject({ code: 2, stdout: '' });
  expect(existsSync(join(folder, file))).toBe(false);
});

test('text on standard input is reported in full', async () => {
  const folder = folderOf({ [file]: '{"a.md": {"calm": {"count": 1}}}' });
  const argv = ['--stdin', '--stdin-filename', 'a.md'];
  expect(await supportlint(folder, argv, { stdin: hurried })).toMatchObject({ code: 1, stderr: '' });
});

describe('rules that compare macros', () => {
  const plugin = `export default { name: 'acme', rules: { twin: {
    summary: 'No twins.', category: 'library', presets: { recommended: 'error' },
    extract: ({ source }) => source,
    *compare(all) {
      for (const one of all) if (all.filter(({ data }) => data === one.data).length > 1) yield { about: one, start: 0, end: 1, message: 'It has a twin.' };
    },
  } } };`;
  const setting = '{"root": true, "plugins": ["./acme.mjs"], "rules": {"acme/twin": "error"}}';
  const twins = () =>
    folderWith({ '.supportlintrc': setting, 'acme.mjs': plugin, 'x/a.md': 'Hi.\n', 'y/b.md': 'Hi.\n' });

  test('are accepted like others', async () => {
    const folder = twins();
    expect(await supportlint(folder, [])).toMatchObject({ code: 1 });
    expect(await supportlint(folder, ['--suppress-all'])).toMatchObject({ code: 0 });
    expect(Object.keys(accepted(folder))).toEqual(['x/a.md', 'y/b.md']);
  });

  test('count as gone only where the whole library was compared', async () => {
    const folder = twins();
    await supportlint(folder, ['--suppress-all']);
    for (const path of ['x/a.md', 'x']) {
      expect(await supportlint(folder, [path, '--prune-suppressions'])).toMatchObject({
        code: 0,
        stderr: '',
      });
    }
    expect(Object.keys(accepted(folder))).toEqual(['x/a.md', 'y/b.md']);
    rmSync(join(folder, 'y/b.md'));
    expect(await supportlint(folder, ['.'])).toMatchObject({ code: 2 });
  });
});
