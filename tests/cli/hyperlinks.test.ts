import { expect, test, vi } from 'vitest';
import { folderWith } from '../config/files.js';
import { bad, supportlint } from './supportlint.js';

const run = (argv: readonly string[], terminal?: number) =>
  supportlint(folderWith({ 'a.md': bad }), argv, terminal === undefined ? {} : { terminal });

test('rules link to their pages in terminals that open links', async () => {
  vi.stubEnv('FORCE_HYPERLINK', '1');
  const { stdout } = await run(['--no-color'], 80);
  expect(stdout).toMatch(
    /\u001b\]8;;file:\/\/\S*\/rules\/no-jargon\/README\.md\u001b\\no-jargon\u001b\]8;;\u001b\\/,
  );
  expect((await run([])).stdout).not.toContain('\u001b');
  vi.unstubAllEnvs();
});

test('and nowhere else', async () => {
  vi.stubEnv('FORCE_HYPERLINK', '0');
  expect((await run(['--no-color'], 80)).stdout).not.toContain('\u001b');
  vi.unstubAllEnvs();
});
