import { expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { supportlint } from './supportlint.js';

async function printed(files: Readonly<Record<string, string>>, argv: readonly string[]) {
  const { code, stdout, stderr } = await supportlint(folderWith(files), ['--print-config', ...argv]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

test('--print-config shows what applies to a file that need not exist, and where it comes from', async () => {
  const files = {
    '.supportlintrc': '{"root": true, "extends": "recommended", "settings": {"company": "Acme"}}',
    'chat/.supportlintrc': JSON.stringify({
      ...{ rules: { 'no-shouting': ['warn', { limit: 1 }] }, ignorePatterns: ['old.md'] },
      overrides: [{ files: 'angry.md', situation: 'complaint', rules: { 'no-jargon': 'off' } }],
    }),
  };
  expect(await printed(files, ['chat/a.md'])).toMatchObject({
    configs: ['chat/.supportlintrc', '.supportlintrc'],
    settings: { company: 'Acme' },
    rules: { 'no-jargon': [1, {}], 'no-shouting': [1, { limit: 1 }] },
    ignorePatterns: ['old.md'],
  });
  const angry = await printed(files, ['chat/angry.md']);
  expect(angry).toMatchObject({ situation: 'complaint', rules: { 'no-shouting': [1, {}] } });
  expect(angry.rules).not.toHaveProperty('no-jargon');
  expect(await printed(files, ['chat/old.md'])).toMatchObject({
    ignored: 'the pattern “old.md” in chat/.supportlintrc matches it',
  });
});

test('--print-config heeds --rule and --config', async () => {
  const files = { '.supportlintrc': '{}', 'own.json': '{"rules": {"no-jargon": "error"}}' };
  expect(await printed(files, ['a.md', '-c', 'own.json', '--rule', 'no-erasing-but: warn'])).toMatchObject({
    configs: ['own.json'],
    rules: { 'no-erasing-but': [1, {}], 'no-jargon': [2, {}] },
  });
});

test('--env-info names the versions', async () => {
  expect(await supportlint('/', ['--env-info'])).toEqual({
    ...{ code: 0, stderr: '' },
    stdout: expect.stringMatching(
      /^Environment Info:\n\nNode version: v\d.*\nsupportlint version: v\d.*\nOperating System: .+\n$/,
    ),
  });
});
