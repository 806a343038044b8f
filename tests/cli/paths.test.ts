import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withSlashes } from '../../src/files/patterns.js';
import { folderWith } from '../config/files.js';
import { bad, checked, good, results, supportlint } from './supportlint.js';

describe('which files are checked', () => {
  const tree = {
    'b.md': good,
    'a.markdown': good,
    'c.txt': good,
    'A.MD': good,
    'deep/er/d.md': good,
    'README.md': good,
    'deep/readme.de.md': good,
    'LICENSE.md': good,
    'license.md': good,
    '.hidden/e.md': good,
    'node_modules/x/f.md': good,
    'deep/node_modules/x/g.md': good,
    '[a].md': good,
    'x (1).md': good,
  };

  test.each([
    [
      'no path: the folder and those below it',
      [],
      'A.MD [a].md a.markdown b.md deep/er/d.md license.md x_(1).md',
    ],
    ['a folder', ['deep'], 'deep/er/d.md'],
    ['a hidden folder that is named', ['.hidden'], '.hidden/e.md'],
    ['a file, whatever its extension', ['c.txt'], 'c.txt'],
    ['documentation that is named', ['README.md', 'LICENSE.md'], 'LICENSE.md README.md'],
    ['a glob', ['deep/**/*.md'], 'deep/er/d.md'],
    ['a glob that names an extension', ['*.{txt,markdown}'], 'a.markdown c.txt'],
    ['a glob that names none', ['[bc]*'], 'b.md'],
    ['a glob that names documentation', ['**/README.md'], 'README.md'],
    ['a file whose name looks like a glob', ['[a].md'], '[a].md'],
    ['another such file', ['x (1).md'], 'x_(1).md'],
    [
      'each file once',
      ['b.md', '.', '*.md', './b.md'],
      'A.MD [a].md a.markdown b.md deep/er/d.md license.md x_(1).md',
    ],
    ['other extensions', ['--ext', 'txt,.Markdown'], 'a.markdown c.txt'],
  ])('%s', async (_, argv, expected) => {
    const found = await checked(folderWith(tree), argv);
    expect(found.map((path) => path.replaceAll(' ', '_')).join(' ')).toBe(expected);
  });

  test('an absolute path, an absolute glob, and a path outside the working folder', async () => {
    const folder = folderWith({ 'in/a.md': good, 'out/b.md': good });
    const cwd = join(folder, 'in');
    for (const argv of [
      [join(folder, 'out')],
      [join(folder, 'out/b.md')],
      [join(folder, 'out/*.md')],
      ['../out'],
    ]) {
      expect(await results(cwd, argv)).toMatchObject([{ filePath: join(folder, 'out/b.md') }]);
    }
  });

  test('links to folders are not followed, so that a circle of links ends', async () => {
    const folder = folderWith({ 'a/b.md': good });
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('loop', join(folder, 'loop'));
    expect(await checked(folder, [])).toEqual(['a/b.md']);
  });

  test('a link that is named is followed', async () => {
    const folder = folderWith({ 'a/b.md': good });
    symlinkSync('a', join(folder, 'link'));
    symlinkSync('a/b.md', join(folder, 'other.md'));
    expect(await checked(folder, ['link', 'other.md'])).toEqual(['link/b.md', 'other.md']);
  });
});

test('backslashes separate folders in globs on Windows only', () => {
  expect(withSlashes('macros\\*.md', '\\')).toBe('macros/*.md');
  expect(withSlashes('macros\\*.md', '/')).toBe('macros\\*.md');
});

describe('a pattern without files is explained', () => {
  test.each([
    [
      'macros/refnd.md',
      'No files matching the pattern “macros/refnd.md” were found. Did you mean “macros/refund.md”?',
    ],
    ['macro/refund.md', 'No files matching the pattern “macro/refund.md” were found. Did you mean “macros”?'],
    ['elsewhere', 'No files matching the pattern “elsewhere” were found.'],
    ['*.txt', 'No files matching the pattern “*.txt” were found.'],
    ['images', '0 macros found under “images”: it has no .md or .markdown files.'],
    [
      'about',
      '0 macros found under “about”: only documentation (about/README.md), which is checked when it is named.',
    ],
    ['old', '0 macros found under “old”: all files there are ignored (1).'],
    ['old/*.md', 'No files matching the pattern “old/*.md” were found: all files there are ignored (1).'],
    ['!macros', '“!macros” cannot be excluded like this; use --ignore-pattern "macros".'],
    ['', 'One of the paths is empty; name a file, a folder or a glob.'],
  ])('%s', async (pattern, message) => {
    const folder = folderWith({
      'macros/refund.md': good,
      'images/a.png': '',
      'about/README.md': good,
      'old/a.md': good,
      '.supportlintignore': 'old/\n',
    });
    const outcome = await supportlint(folder, [pattern, 'macros']);
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `${message}\n` });
  });

  test('and every such pattern is named', async () => {
    const { stderr } = await supportlint(folderWith({}), ['x.md', 'y.md']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  test('unless --no-error-on-unmatched-pattern accepts it', async () => {
    const folder = folderWith({ 'a.md': good });
    const argv = ['--no-error-on-unmatched-pattern', 'x.md', '*.txt', 'a.md'];
    expect(await checked(folder, argv)).toEqual(['a.md']);
  });
});

describe('a file that cannot be checked is one fatal message, and the others are checked', () => {
  test.each([
    ['binary', Buffer.from('\x89PNG\0\0'), 'binary'],
    ['not UTF-8', Buffer.from([0x48, 0xe9, 0x0a]), 'not valid UTF-8'],
    ['UTF-16', Buffer.from('\ufeffHello', 'utf16le'), 'UTF-16'],
  ])('%s', async (_, bytes, words) => {
    const folder = folderWith({ 'z.md': bad });
    writeFileSync(join(folder, 'a.md'), bytes);
    const [first, second] = await results(folder, []);
    expect(first).toMatchObject({ errorCount: 1, fatalErrorCount: 1, warningCount: 0 });
    expect(first?.messages).toMatchObject([{ ruleId: null, fatal: true, severity: 2 }]);
    expect(first?.messages[0]?.message).toContain(words);
    expect(second?.messages).toMatchObject([{ ruleId: 'no-jargon' }]);
  });

  test('too large', async () => {
    const folder = folderWith({ 'a.md': '' });
    truncateSync(join(folder, 'a.md'), 11 * 1024 * 1024);
    const [result] = await results(folder, []);
    expect(result?.messages[0]?.message).toContain('larger than 10 MB (11 MB)');
  });

  test('a link that leads nowhere or to itself', async () => {
    const folder = folderWith({});
    symlinkSync('gone.md', join(folder, 'a.md'));
    symlinkSync('b.md', join(folder, 'b.md'));
    expect(await results(folder, ['a.md', 'b.md'])).toMatchObject([
      { fatalErrorCount: 1 },
      { fatalErrorCount: 1 },
    ]);
  });

  test('an empty file is fine', async () => {
    expect(await results(folderWith({ 'a.md': '' }), [])).toMatchObject([{ messages: [] }]);
  });

  test('a folder with the name of a macro is a folder', async () => {
    const folder = folderWith({ 'a.md': good });
    mkdirSync(join(folder, 'b.md'));
    expect(await checked(folder, [])).toEqual(['a.md']);
  });
});
