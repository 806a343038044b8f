import { describe, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { bad, checked, good, results, supportlint } from './supportlint.js';

const tree = { 'a.md': good, 'old/b.md': good, 'old/keep.md': good };

describe('what is ignored', () => {
  test.each([
    ['--ignore-pattern', tree, ['--ignore-pattern', 'old/'], ['a.md']],
    ['two of them', tree, ['--ignore-pattern', 'b.*', '--ignore-pattern', 'a.md'], ['old/keep.md']],
    [
      'ignorePatterns of a config',
      { ...tree, '.supportlintrc': '{ "ignorePatterns": ["b.md"] }' },
      [],
      ['a.md', 'old/keep.md'],
    ],
    [
      '.supportlintignore',
      { ...tree, '.supportlintignore': '# old\nold/*\r\n!old/keep.md\r\n' },
      [],
      ['a.md', 'old/keep.md'],
    ],
    [
      'one in a folder, from there',
      { ...tree, 'old/.supportlintignore': '/b.md' },
      [],
      ['a.md', 'old/keep.md'],
    ],
    [
      'a nearer one, before a farther one',
      { ...tree, '.supportlintignore': 'b.md\nkeep.md', 'old/.supportlintignore': '!b.md' },
      [],
      ['a.md', 'old/b.md'],
    ],
    [
      'a flag, before a file',
      { ...tree, '.supportlintignore': '*.md' },
      ['--ignore-pattern', '!b.md'],
      ['old/b.md'],
    ],
    [
      'nothing under --no-ignore',
      { ...tree, '.supportlintignore': '*.md' },
      ['--no-ignore'],
      Object.keys(tree),
    ],
  ])('%s', async (_, files, argv, expected) => {
    expect(await checked(folderWith(files), argv)).toEqual(expected);
  });

  test('a .supportlintignore above the working folder counts too', async () => {
    const folder = folderWith({ '.supportlintignore': 'b.md', 'in/a.md': good, 'in/b.md': good });
    expect(await checked(`${folder}/in`, [])).toEqual(['a.md']);
  });

  test('--ignore-pattern reaches outside the working folder', async () => {
    const folder = folderWith({ 'in/a.md': good, 'out/a.md': good, 'out/b.md': good });
    const argv = ['../out', '--ignore-pattern', 'b.md'];
    expect(await results(`${folder}/in`, argv)).toMatchObject([{ filePath: `${folder}/out/a.md` }]);
  });
});

describe('a file that is named although it is ignored', () => {
  const files = { ...tree, '.supportlintignore': 'a.md\n', 'node_modules/c.md': good };

  test('is one warning that says why', async () => {
    const [result] = await results(folderWith(files), ['a.md']);
    expect(result).toMatchObject({ warningCount: 1, errorCount: 0, fatalErrorCount: 0 });
    expect(result?.messages).toEqual([
      {
        ruleId: null,
        fatal: false,
        severity: 1,
        message: expect.stringContaining('“a.md” in .supportlintignore'),
      },
    ]);
  });

  test('under node_modules, too', async () => {
    const [result] = await results(folderWith(files), ['node_modules/c.md']);
    expect(result?.messages[0]?.message).toContain('node_modules');
  });

  test('never fails the run', async () => {
    const outcome = await supportlint(folderWith(files), ['a.md', '--max-warnings', '0']);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
  });

  test('is left out under --no-warn-ignored, and checked under --no-ignore', async () => {
    const folder = folderWith({ ...files, 'a.md': bad });
    expect(await results(folder, ['a.md', '--no-warn-ignored'])).toEqual([]);
    expect(await results(folder, ['a.md', '--no-ignore'])).toMatchObject([
      { messages: [{ ruleId: 'no-jargon' }] },
    ]);
  });
});
