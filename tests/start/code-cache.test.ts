import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../config/files.js';

const program = fileURLToPath(new URL('../../bin/supportlint.js', import.meta.url));
const newFolder = () => mkdtempSync(join(tmpdir(), 'supportlint-code-'));
/** With a config that has to be imported, which kept code cannot do by itself. */
const macros = () =>
  folderWith({
    'supportlint.config.mjs': "export default { root: true, extends: 'recommended' };",
    'a.md': 'You failed to pay.\n',
    'b.md': '- You failed to pay.\n',
  });

/** What the built program prints, with a home of its own. */
const supportlint = (home: string, cwd: string, args = ['a.md'], env = {}) => {
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--exit-zero', ...args], {
    ...{ cwd, encoding: 'utf8' },
    env: { ...process.env, HOME: home, LOCALAPPDATA: home, XDG_CACHE_HOME: home, ...env },
  });
  expect(stderr).toBe('');
  return stdout;
};
const kept = (home: string) =>
  readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const contents = (home: string) => kept(home).map((path) => [path, readFileSync(path, 'base64')]);

test('a run leaves its code to the next, which says the same', () => {
  const home = newFolder();
  const cwd = macros();
  const first = supportlint(home, cwd);
  const before = contents(home);
  expect(before.length).toBeGreaterThan(1);
  expect(first).toContain('You failed');
  expect(supportlint(home, cwd)).toBe(first);
  expect(contents(home)).toEqual(before);
});

test('what another run needs is added', () => {
  const home = newFolder();
  const cwd = macros();
  supportlint(home, cwd);
  const before = kept(home);
  expect(supportlint(home, cwd, ['b.md'])).toContain('You failed');
  expect(kept(home)).toEqual(expect.arrayContaining(before));
  expect(kept(home).length).toBeGreaterThan(before.length);
});

test('damaged code is not run, but replaced', () => {
  const home = newFolder();
  const cwd = macros();
  const first = supportlint(home, cwd);
  for (const [index, path] of kept(home).entries()) {
    const code = readFileSync(path);
    code[code.length >> 1]! ^= 0xff;
    writeFileSync(path, index % 2 ? code : code.subarray(0, index));
  }
  const damaged = contents(home);
  expect(supportlint(home, cwd)).toBe(first);
  for (const [path, content] of damaged) expect(readFileSync(path!, 'base64')).not.toBe(content);
});

test.skipIf(!process.getuid)('code is not taken from a folder that others may write to', () => {
  const home = newFolder();
  const cwd = macros();
  const first = supportlint(home, cwd);
  const [folder] = [...new Set(kept(home).map(dirname))];
  chmodSync(folder!, 0o777);
  for (const path of kept(home)) writeFileSync(path, 'not to be read');
  expect(supportlint(home, cwd)).toBe(first);
  for (const path of kept(home)) expect(readFileSync(path, 'utf8')).toBe('not to be read');
});

test('nothing is kept on request, nor needed', () => {
  const home = newFolder();
  const cwd = macros();
  const first = supportlint(home, cwd, ['a.md'], { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(kept(home)).toEqual([]);
  expect(first).toContain('You failed');
  expect(supportlint('/dev/null', cwd)).toBe(first);
});

test.skipIf(process.getuid?.() === 0)('a cache folder that may not be written to is no failure', () => {
  const home = newFolder();
  chmodSync(home, 0o500);
  expect(supportlint(home, macros())).toContain('You failed');
  expect(existsSync(join(home, 'supportlint'))).toBe(false);
});

test.each([
  ['many macros', 'one', ['.'], ['a.md']],
  ['one macro', 'many', ['b.md'], ['.']],
])('what a run over %s leaves does for %s', (_, __, some, others) => {
  const home = newFolder();
  const cwd = macros();
  supportlint(home, cwd, some);
  const before = contents(home);
  supportlint(home, cwd, others);
  expect(contents(home)).toEqual(expect.arrayContaining(before));
  supportlint(home, cwd, some);
  expect(contents(home)).toEqual(expect.arrayContaining(before));
});

test('code that nobody has written for a month goes', () => {
  const home = newFolder();
  const cwd = macros();
  supportlint(home, cwd);
  const [one] = kept(home);
  const old = `${one}-of-another-version`;
  writeFileSync(old, '');
  utimesSync(old, 0, 0);
  supportlint(home, cwd, ['b.md']);
  expect(existsSync(old)).toBe(false);
  expect(existsSync(one!)).toBe(true);
});
