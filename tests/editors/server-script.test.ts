import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serverScript } from '../../editors/vscode/src/server.js';
import { folderWith } from '../config/files.js';

const bundled = join('/extension', 'dist', 'server');
const own = { 'node_modules/supportlint/package.json': '{}' };
const script = ['bin', 'supportlint.js'];

test('the bundled supportlint serves a workspace without one, and no workspace at all', () => {
  const expected = join(bundled, ...script);
  expect(serverScript({ path: '', folders: [folderWith({})], bundled })).toBe(expected);
  expect(serverScript({ path: '', folders: [], bundled })).toBe(expected);
});

test("the workspace's own comes first, from whichever folder has it", () => {
  const folder = folderWith(own);
  const expected = join(folder, 'node_modules', 'supportlint', ...script);
  expect(serverScript({ path: '', folders: [folderWith({}), folder], bundled })).toBe(expected);
});

test('a folder of a monorepo uses what is installed above it', () => {
  const folder = folderWith({ ...own, 'packages/macros/a.md': '' });
  expect(serverScript({ path: '', folders: [join(folder, 'packages/macros')], bundled })).toBe(
    join(folder, 'node_modules', 'supportlint', ...script),
  );
});

test('the setting wins: a script or the folder of a package, from the first folder', () => {
  const folder = folderWith({ ...own, 'tools/lint.mjs': '', 'tools/supportlint/package.json': '{}' });
  const chosen = (path: string) => serverScript({ path, folders: [folder], bundled });
  expect(chosen('tools/lint.mjs')).toBe(join(folder, 'tools/lint.mjs'));
  expect(chosen(join(folder, 'tools/supportlint'))).toBe(join(folder, 'tools/supportlint', ...script));
  expect(chosen('tools/gone')).toBeUndefined();
});
