import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { repository as newRepository } from '../hooks/repository.js';
import { fixingConfig, plain, wordy } from './fixing.js';
import { run } from './library-rules.js';

const bad = 'We leverage it.\n';
const rc = { '.supportlintrc': '{"root": true, "extends": "recommended"}' };

const repository = (files: Readonly<Record<string, string>>) => newRepository({ ...rc, ...files });

/** Paths that are reported on. */
async function reported(cwd: string, argv: readonly string[] = ['--changed']): Promise<string[]> {
  const { stdout, stderr } = await run(cwd, ['-f', 'json', ...argv]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath.slice(cwd.length + 1));
}

test('staged, unstaged, untracked and committed on the branch; not what is as it was, ignored or gone', async () => {
  const { cwd, git, write } = repository({
    'a.md': bad,
    'b.md': bad,
    'c.md': bad,
    'd.md': bad,
    'e.md': bad,
    '.gitignore': 'x.md',
  });
  git('checkout', '-q', '-b', 'topic');
  write('d.md', `${bad}d\n`);
  git('commit', '-q', '-a', '-m', 'second');
  write('a.md', `${bad}a\n`);
  git('add', 'a.md');
  write('b.md', `${bad}b\n`);
  write('new.md', bad);
  write('x.md', bad);
  rmSync(join(cwd, 'e.md'));
  expect(await reported(cwd)).toEqual(['a.md', 'b.md', 'd.md', 'new.md']);
  expect(await reported(cwd, ['--changed=HEAD'])).toEqual(['a.md', 'b.md', 'new.md']);
  expect(await reported(cwd, ['--changed', 'HEAD~1', '--cache'])).toEqual(['a.md', 'b.md', 'd.md', 'new.md']);
});

test('names of every kind, and renames', async () => {
  const names = ['a b.md', 'ünï.md', '"q\'.md', '-n.md', '日本.md', 'tab\t.md', 'line\nbreak.md'];
  const { cwd, git, write } = repository({ 'old.md': bad, 'sub/x.md': bad });
  for (const name of names) write(name, bad);
  git('add', '-A', '--', './-n.md', 'a b.md');
  renameSync(join(cwd, 'old.md'), join(cwd, 'moved.md'));
  git('add', '-A', '--', 'moved.md', 'old.md');
  expect(await reported(cwd)).toEqual([...names, 'moved.md'].sort((a, b) => (a < b ? -1 : 1)));
});

test('macros are compared with those that did not change', async () => {
  const { cwd, write } = repository({ 'a.md': 'The same.\n', 'b.md': 'Other.\n' });
  write('b.md', 'The same.\n');
  const { stdout } = await run(cwd, ['-f', 'unix', '--changed']);
  expect(stdout).toContain('b.md:1:1: Twin of a.md:1.');
  expect(stdout).not.toContain('a.md:1:1');
});

test('from a folder below, and by a link', async () => {
  const { cwd, write } = repository({ 'sub/a.md': bad, 'sub/b.md': bad, 'c.md': bad });
  write('sub/a.md', `${bad}a\n`);
  write('c.md', `${bad}c\n`);
  expect(await reported(join(cwd, 'sub'))).toEqual(['a.md']);
  symlinkSync(cwd, join(folderWith({}), 'link'));
  const link = join(folderWith({}), 'link');
  symlinkSync(cwd, link);
  expect(await reported(link)).toEqual(['c.md', 'sub/a.md']);
});

test('before the first commit, everything', async () => {
  const cwd = folderWith({ ...rc, 'a.md': bad, 'b.md': bad });
  execFileSync('git', ['init', '-q'], { cwd });
  execFileSync('git', ['add', 'a.md'], { cwd });
  expect(await reported(cwd)).toEqual(['a.md', 'b.md']);
});

test('without a change there is nothing to say', async () => {
  const { cwd } = repository({ 'a.md': bad });
  expect(await run(cwd, ['--changed'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('only what changed is fixed', async () => {
  const { cwd, write } = repository({ '.supportlintrc': fixingConfig, 'a.md': 'Hi.\n', 'b.md': wordy });
  write('a.md', wordy);
  await run(cwd, ['--changed', '--fix']);
  expect(['a.md', 'b.md'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual([plain, wordy]);
});

describe('says plainly', () => {
  test('that there is no repository', async () => {
    const { code, stderr } = await run(folderWith({ 'a.md': bad }), ['--changed']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '--changed needs a git repository, and this folder is not in one.\n',
    });
  });

  test.each(['nothing', '--output=x', '-h'])('that git does not know %s', async (ref) => {
    const { cwd } = repository({ 'a.md': bad });
    const { code, stderr } = await run(cwd, [`--changed=${ref}`]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `--changed: git does not know “${ref}”.\n` });
  });

  test('that a clone is shallow', async () => {
    const { cwd, git } = repository({ 'a.md': bad });
    git('commit', '-q', '--allow-empty', '-m', 'second');
    const copy = join(folderWith({}), 'copy');
    mkdirSync(copy);
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${cwd}`, copy], { stdio: 'pipe' });
    const { code, stderr } = await run(copy, ['--changed=HEAD~1']);
    expect(code).toBe(2);
    expect(stderr).toContain('This is a shallow clone');
  });
});
