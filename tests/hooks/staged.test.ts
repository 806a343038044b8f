import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixingConfig, plain, wordy } from '../cli/fixing.js';
import { run } from '../cli/library-rules.js';
import { supportlint } from '../cli/supportlint.js';
import { folderWith } from '../config/files.js';
import { gitIn, repository } from './repository.js';

const bad = 'We leverage it.\n';
const good = 'We use it.\n';
const rc = { '.supportlintrc': '{"root": true, "extends": "recommended"}' };
const fixing = { '.supportlintrc': fixingConfig };

/** `path:line` of what is reported. */
async function found(cwd: string, argv: readonly string[] = []): Promise<string[]> {
  const { stdout, stderr } = await run(cwd, ['--staged', '-f', 'json', ...argv]);
  if (stdout === '') throw new Error(stderr);
  const results: { filePath: string; messages: { line: number }[] }[] = JSON.parse(stdout);
  const places = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line }) => `${filePath.slice(cwd.length + 1)}:${line}`),
  );
  // Two macros that say the same are reported for that, too.
  return [...new Set(places)];
}

describe('--staged reports on', () => {
  test('what the commit changes, and neither the rest nor what is not staged', async () => {
    const { cwd, stage, write } = repository({ ...rc, 'old.md': bad, 'late.md': good });
    stage('new.md', bad);
    write('late.md', bad);
    write('draft.md', bad);
    expect(await found(cwd)).toEqual(['new.md:1']);
  });

  test('the text that is staged, where the file has gone on', async () => {
    const { cwd, stage, write } = repository({ ...rc, 'a.md': good, 'b.md': good });
    stage('a.md', `${good}\n${bad}`);
    write('a.md', good);
    stage('b.md', `More.\n\n${good}`);
    write('b.md', bad);
    expect(await found(cwd)).toEqual(['a.md:3']);
  });

  test('what is staged and then deleted, in the folders and globs that are asked for', async () => {
    const { cwd, stage } = repository({ ...rc, 'sub/x.md': good, 'sub/.supportlintignore': 'c.md\n' });
    for (const name of ['sub/a.md', 'sub/c.md', 'b.md']) {
      stage(name, bad);
      rmSync(join(cwd, name));
    }
    expect(await found(cwd, ['sub'])).toEqual(['sub/a.md:1']);
    expect(await found(cwd, ['sub/*.md'])).toEqual(['sub/a.md:1']);
  });

  test('a macro under its new name, and none that is gone', async () => {
    const { cwd, git } = repository({ ...rc, 'old.md': bad, 'gone.md': bad, 'kept.md': bad });
    renameSync(join(cwd, 'old.md'), join(cwd, 'moved.md'));
    rmSync(join(cwd, 'gone.md'));
    git('add', '-A');
    expect(await found(cwd)).toEqual(['moved.md:1']);
  });

  test('names of every kind', async () => {
    const names = [
      ...['a b.md', '-n.md', '--fix.md', '"q\'.md', '$(x).md', '*.md', '[a].md'],
      ...['ünï.md', '日本.md', '👍🏽.md', 'tab\t.md', 'line\nbreak.md', ':(top)x.md', '#1.md'],
    ].sort((a, b) => (a < b ? -1 : 1));
    const { cwd, git, write } = repository(rc);
    for (const name of names) write(name, bad);
    git('add', '-A');
    expect(await found(cwd)).toEqual(names.map((name) => `${name}:1`));
    for (const name of names) write(name, good);
    expect(await found(cwd)).toEqual(names.map((name) => `${name}:1`));
  });

  test('the first commit of all', async () => {
    const cwd = folderWith({ ...rc, 'a.md': bad, 'b.md': bad });
    gitIn(cwd)('init', '-q');
    gitIn(cwd)('add', 'a.md');
    expect(await found(cwd)).toEqual(['a.md:1']);
  });

  test('a folder below the top, reached by a link', async () => {
    const { cwd, stage } = repository({ ...rc, 'sub/a.md': good, 'b.md': good });
    stage('sub/a.md', bad);
    stage('b.md', bad);
    const link = join(folderWith({}), 'link');
    symlinkSync(cwd, link);
    expect(await found(join(link, 'sub'))).toEqual(['a.md:1']);
  });

  test('nothing, where no macro is staged: then the paths need not be there either', async () => {
    const { cwd, stage } = repository({ ...rc, 'a.md': bad });
    stage('program.js', 'x');
    const { code, stdout, stderr } = await run(cwd, ['--staged', 'macros']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

test('staged macros are compared with what the commit leaves in the library, as the commit leaves it', async () => {
  const { cwd, stage, write } = repository({ ...rc, 'a.md': 'One.\n', 'b.md': 'Two.\n' });
  write('a.md', 'Three.\n');
  write('draft.md', 'Four.\n');
  stage('c.md', 'One.\n');
  stage('d.md', 'Three.\n');
  stage('e.md', 'Four.\n');
  const { stdout } = await run(cwd, ['--staged', '-f', 'unix']);
  expect(stdout).toContain('c.md:1:1: Twin of a.md:1.');
  expect(stdout).not.toMatch(/^[de]\.md/m);
});

test('a cache never mixes up a file and what is staged of it', async () => {
  const { cwd, stage, write } = repository({ ...rc, 'a.md': good });
  const cached = ['--cache', '--cache-strategy', 'metadata'];
  stage('a.md', bad);
  write('a.md', good);
  expect(await found(cwd, cached)).toEqual(['a.md:1']);
  expect((await run(cwd, [...cached])).stdout).toBe('');
  expect(await found(cwd, cached)).toEqual(['a.md:1']);
});

describe('--staged --fix', () => {
  test('stages what it fixed, and nothing else', async () => {
    const { cwd, git, read, stage, staged, write } = repository({
      ...fixing,
      'old.md': wordy,
      'late.md': plain,
    });
    for (const name of ['new.md', '-a "b" 👍.md']) stage(name, wordy);
    write('late.md', wordy);
    write('draft.md', wordy);
    expect(await supportlint(cwd, ['--staged', '--fix'])).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const name of ['new.md', '-a "b" 👍.md']) {
      expect([read(name), staged(name)]).toEqual([plain, plain]);
    }
    expect(git('status', '--porcelain', '-z').split('\0').sort()).toEqual(
      ['', ' M late.md', '?? draft.md', 'A  -a "b" 👍.md', 'A  new.md'].sort(),
    );
    expect([read('old.md'), read('late.md'), read('draft.md')]).toEqual([wordy, wordy, wordy]);
  });

  test('leaves a file alone that is staged in part, and says so', async () => {
    const { cwd, read, stage, staged, write } = repository({ ...fixing, 'a.md': 'Hello.\n' });
    stage('a.md', `Hello.\n\n${wordy}`);
    write('a.md', `Hello.\n\n${wordy}\nNot yet.\n`);
    const { stdout, stderr } = await supportlint(cwd, ['--staged', '--fix', '-f', 'unix']);
    expect(stdout).toContain('a.md:3:');
    expect(stderr).toBe('Not fixed, because only a part of it is staged: a.md\n');
    expect(staged('a.md')).toBe(`Hello.\n\n${wordy}`);
    expect(read('a.md')).toBe(`Hello.\n\n${wordy}\nNot yet.\n`);
  });

  test('fixes nothing in a commit that names its files: the commit after it would undo that', async () => {
    const { cwd, read, stage } = repository(fixing);
    stage('a.md', wordy);
    const env = { GIT_INDEX_FILE: '.git/next-index-12.lock' };
    const { stderr } = await supportlint(cwd, ['--staged', '--fix'], { env });
    expect(stderr).toBe('Not fixed, because the commit names its files: a.md\n');
    expect(read('a.md')).toBe(wordy);
  });

  test('keeps line ends that git converts', async () => {
    const { cwd, git, read, stage, staged } = repository({
      ...fixing,
      '.gitattributes': '*.md text eol=crlf\n',
    });
    stage('a.md', `Hello.\r\n\r\n${wordy.replace('\n', '\r\n')}`);
    await supportlint(cwd, ['--staged', '--fix']);
    expect(read('a.md')).toBe(`Hello.\r\n\r\n${plain.replace('\n', '\r\n')}`);
    expect(staged('a.md')).toBe(`Hello.\n\n${plain}`);
    expect(git('status', '--porcelain')).toBe('A  a.md\n');
  });
});

describe('says plainly', () => {
  test('that there is no repository', async () => {
    const { code, stderr } = await run(folderWith({ 'a.md': bad }), ['--staged']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '--staged needs a git repository, and this folder is not in one.\n',
    });
  });

  test.each(['--stdin', '--changed', '--shard=1/2', '--watch'])(
    'that it does not go with %s',
    async (flag) => {
      const { code, stderr } = await run(folderWith({}), ['--staged', flag]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `--staged and ${flag.replace(/=.*/, '')} cannot be used together.\n`,
      });
    },
  );
});
