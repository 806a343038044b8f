import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../config/files.js';

/** A git repository with these files (path → text) in a first commit, gone when the test is over. */
export function repository(files: Readonly<Record<string, string>>) {
  const cwd = folderWith(files);
  const git = gitIn(cwd);
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@example.org');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  return {
    ...{ cwd, git },
    read: (path: string) => readFileSync(join(cwd, path), 'utf8'),
    write: (path: string, text: string) => writeFileSync(join(cwd, path), text),
    /** Writes a file and stages it. */
    stage(path: string, text: string) {
      writeFileSync(join(cwd, path), text);
      git('add', '--', path);
    },
    /** What the next commit would hold. */
    staged: (path: string) => git('show', `:${path}`),
  };
}

/** Runs git in a folder and returns what it prints. */
export function gitIn(cwd: string) {
  return (...args: readonly string[]): string => execFileSync('git', args, { cwd, stdio: 'pipe' }).toString();
}
