import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { snippetsFor } from '../../src/cli/init/snippets.js';
import { version } from '../../src/version.js';
import { program, standIn } from '../ci/action.js';
import { fixingConfig, plain, wordy } from '../cli/fixing.js';
import { gitIn, repository } from './repository.js';

const page = readFileSync('docs/hooks.md', 'utf8');
/** The block of the page that is called so. */
function block(file: string): string {
  const found = page.split(/^```/m).find((part) => part.split('\n', 1)[0]!.endsWith(` ${file}`));
  return found!.slice(found!.indexOf('\n') + 1);
}

/** The environment of somebody who has supportlint: npx takes longer to find it than supportlint to run. */
const installed = () => ({
  ...process.env,
  PATH: standIn('npx', `shift; exec node '${program}' "$@"`).PATH,
});

/** A repository in which supportlint is installed. */
function project(files: Readonly<Record<string, string>> = {}) {
  const made = repository({ '.supportlintrc': fixingConfig, '.gitignore': 'node_modules\n', ...files });
  mkdirSync(join(made.cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(program, join(made.cwd, 'node_modules/.bin/supportlint'));
  return made;
}

test.each(['pre-commit', 'lint-staged', 'lefthook'] as const)(
  'init writes what the page shows: %s',
  (hook) => {
    const place = { root: '/nowhere', workingDirectory: '', macros: 'macros' };
    const [snippet] = snippetsFor({ extras: [hook] }, place);
    const { version: released } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(block(snippet!.file)).toBe(snippet!.text.replace(`@${version}`, `@${released}`));
  },
);

describe('the plain hook', () => {
  function hooked(files?: Readonly<Record<string, string>>) {
    const made = project({ 'macros/a.md': plain, ...files });
    writeFileSync(join(made.cwd, '.git/hooks/pre-commit'), block('pre-commit'), { mode: 0o755 });
    const env = installed();
    const commit = (...args: readonly string[]) => {
      const { status, stderr, stdout } = spawnSync('git', ['commit', '-q', '-m', 'x', ...args], {
        ...{ cwd: made.cwd, env },
        encoding: 'utf8',
      });
      return { status, report: stdout + stderr };
    };
    return { ...made, env, commit, committed: (path: string) => made.git('show', `HEAD:${path}`) };
  }

  test('mends what is committed', () => {
    const { commit, committed, git, stage } = hooked();
    stage('macros/b c.md', wordy);
    expect(commit().status).toBe(0);
    expect(committed('macros/b c.md')).toBe(plain);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('commits the staged part of a file as it is, and keeps the rest', () => {
    const { commit, committed, read, stage, write } = hooked();
    stage('macros/a.md', `${plain}\nYes.\n`);
    write('macros/a.md', `${plain}\nYes.\n\n${wordy}`);
    expect(commit().status).toBe(0);
    expect(committed('macros/a.md')).toBe(`${plain}\nYes.\n`);
    expect(read('macros/a.md')).toBe(`${plain}\nYes.\n\n${wordy}`);
  });

  test('stops a commit with errors', () => {
    const strict = fixingConfig.replace('"root":true', '"root":true,"rules":{"calm":"error"}');
    const { commit, git, stage } = hooked({ '.supportlintrc': strict });
    stage('macros/b.md', 'Do not hurry.\n');
    const { status, report } = commit();
    expect(status).toBe(1);
    expect(report).toContain('“hurry” hurries the reader');
    expect(git('log', '--oneline').split('\n')).toHaveLength(2);
  });

  test('works for git commit --all, from below, and in another work tree', () => {
    const { commit, committed, cwd, env, git, write } = hooked();
    write('macros/a.md', wordy);
    expect(commit('--all').status).toBe(0);
    expect(committed('macros/a.md')).toBe(plain);

    git('worktree', 'add', '-q', '--detach', 'node_modules/tree');
    const tree = join(cwd, 'node_modules/tree');
    writeFileSync(join(tree, 'macros/c.md'), wordy);
    gitIn(join(tree, 'macros'))('add', 'c.md');
    execFileSync('git', ['commit', '-q', '-m', 'x'], {
      ...{ cwd: join(tree, 'macros'), env },
      stdio: 'pipe',
    });
    expect(gitIn(tree)('show', 'HEAD:macros/c.md')).toBe(plain);
  });

  test('works where supportlint is set up below the top, in another work tree too', () => {
    const place = { root: '/nowhere', workingDirectory: 'support', macros: 'macros' };
    const { text } = snippetsFor({ extras: ['lefthook'] }, place)[0]!;
    const { cwd, env, git } = hooked({ 'support/macros/a.md': plain });
    const { run } = parse(text)['pre-commit'].commands.supportlint;
    writeFileSync(
      join(cwd, '.git/hooks/pre-commit'),
      `#!/bin/sh\n${run.replace('--staged', '--staged --fix')}\n`,
      {
        mode: 0o755,
      },
    );
    git('worktree', 'add', '-q', '--detach', 'node_modules/tree');
    for (const top of [cwd, join(cwd, 'node_modules/tree')]) {
      writeFileSync(join(top, 'support/macros/b.md'), wordy);
      gitIn(top)('add', 'support');
      execFileSync('git', ['commit', '-q', '-m', 'x'], { ...{ cwd: top, env }, stdio: 'pipe' });
      expect(gitIn(top)('show', 'HEAD:support/macros/b.md')).toBe(plain);
    }
  });

  test('leaves a commit that names its files as it is, and nothing behind', () => {
    const { commit, committed, git, write } = hooked();
    write('macros/a.md', wordy);
    const { status, report } = commit('macros/a.md');
    expect(status).toBe(0);
    expect(report).toContain('Not fixed, because the commit names its files: macros/a.md');
    expect(committed('macros/a.md')).toBe(wordy);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('lets pass what is not about macros', () => {
    const { commit, stage } = hooked({ 'macros/a.md': wordy });
    stage('program.js', 'x');
    expect(commit()).toEqual({ status: 0, report: '' });
  });
});

describe('commands of other tools', () => {
  /** What the command says where one macro is staged, with another beside it that is not. */
  function said(command: string) {
    const { cwd, stage, write } = project({ 'macros/a.md': plain });
    stage('macros/new.md', 'Do not hurry.\n');
    write('macros/a.md', 'Do not hurry.\n');
    return execFileSync('sh', ['-c', command], { cwd, env: installed(), encoding: 'utf8' });
  }
  const expected = /^macros\/new\.md\n[\s\S]*✖ 1 problem/;

  test('lefthook', () => {
    const { run, glob } = parse(block('lefthook.yml'))['pre-commit'].commands.supportlint;
    expect(said(run)).toMatch(expected);
    expect(glob).toBe('*.{md,markdown}');
  });

  test('lint-staged', async () => {
    const { cwd } = project({ 'lint-staged.config.mjs': block('lint-staged.config.mjs') });
    const { default: config } = await import(
      /* @vite-ignore */ pathToFileURL(join(cwd, 'lint-staged.config.mjs')).href
    );
    expect(said(config['*.{md,markdown}'](['a.md']))).toMatch(expected);
  });
});

describe('hooks of pre-commit', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly args?: readonly string[];
    readonly exclude: string;
    readonly language: string;
  }
  const own: Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const [local]: Hook[] = parse(block('.pre-commit-config.yaml')).repos[0].hooks;

  /** Runs a hook on all files of a repository as pre-commit does: from the top, with the names at the end. */
  function ran({ entry, args = [] }: Hook, files: Readonly<Record<string, string>>) {
    const { cwd, git, read } = project(files);
    const names = git('ls-files', '-z', '*.md').split('\0').filter(Boolean);
    const bin = join(cwd, 'node_modules/.bin');
    const [command, ...words] = execFileSync('sh', ['-c', `printf '%s\\n' ${entry}`], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');
    const { status, stdout, stderr } = spawnSync(command!, [...words, ...args, ...names], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    });
    return { status, report: stdout + stderr, read };
  }
  const odd = { '-n.md': wordy, '--fix.md': wordy, 'a b.md': wordy, '"q\'.md': wordy, '👍.md': wordy };

  test.each([...own.filter(({ id }) => id === 'supportlint'), local!])('$id reports', (hook) => {
    const { report, read } = ran(hook, odd);
    expect(report).toMatch(/✖ 5 problems/);
    expect(read('-n.md')).toBe(wordy);
  });

  test('supportlint-fix mends', () => {
    const { report, status, read } = ran(own.find(({ id }) => id === 'supportlint-fix')!, odd);
    expect({ status, report }).toEqual({ status: 0, report: '' });
    for (const name of Object.keys(odd)) expect(read(name)).toBe(plain);
  });

  test('say nothing about what is ignored', () => {
    const { report, status } = ran(own[0]!, { 'a.md': wordy, '.supportlintignore': '*.md\n' });
    expect({ status, report }).toEqual({ status: 0, report: '' });
  });

  test('run below the top where supportlint is set up there', () => {
    const place = { root: '/nowhere', workingDirectory: 'support', macros: 'macros' };
    const { text } = snippetsFor({ extras: ['pre-commit'] }, place)[0]!;
    const hook = parse(text).repos[0].hooks[0];
    expect(hook.files).toBe('^support/macros/');
    const { report } = ran(hook, { 'support/macros/a b.md': wordy, 'support/macros/-n.md': plain });
    expect(report).toMatch(/^macros\/a b\.md\n/);
  });

  test.each([...own, local!])('leave out the pages that a folder is without, too: $id', ({ exclude }) => {
    const capitals = new RegExp(exclude.replace('(?i:', '(?:'));
    const either = new RegExp(exclude.replace('(?i:', '(?:'), 'i');
    for (const name of ['README.md', 'a/readme.de.md', 'CHANGELOG.md', 'Contributing.md'])
      expect(name).toMatch(either);
    expect('LICENSE.md').toMatch(capitals);
    for (const name of ['license.md', 'my-readme.md', 'readme/a.md']) expect(name).not.toMatch(capitals);
  });

  test('a manifest that pre-commit takes', () => {
    for (const { id, entry, language } of own) {
      expect(entry).toMatch(/^supportlint /);
      expect({ id, language }).toEqual({
        id: expect.stringMatching(/^supportlint(-fix)?$/),
        language: 'node',
      });
    }
  });
});
