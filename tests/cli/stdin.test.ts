import { expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { bad, good, results, supportlint } from './supportlint.js';

test('text without a name is reported as <text>', async () => {
  const found = await results(folderWith({}), ['--stdin'], { stdin: bad });
  expect(found).toMatchObject([
    { filePath: '<text>', messages: [{ ruleId: 'no-jargon', line: 1, column: 4 }] },
  ]);
});

test('it is checked by the config of the working folder', async () => {
  const folder = folderWith({ '.supportlintrc': '{ "rules": { "no-jargon": "error" } }' });
  expect(await supportlint(folder, ['--stdin'], { stdin: bad })).toMatchObject({ code: 1 });
});

test('--stdin-filename decides on config, overrides and path', async () => {
  const override = { overrides: [{ files: '*.chat.md', rules: { 'no-jargon': 'off' } }] };
  const folder = folderWith({
    'macros/.supportlintrc': JSON.stringify({ rules: { 'no-jargon': 'error' }, ...override }),
  });
  const named = (name: string) => results(folder, ['--stdin', '--stdin-filename', name], { stdin: bad });
  expect(await named('macros/a.md')).toMatchObject([{ filePath: `${folder}/macros/a.md`, errorCount: 1 }]);
  expect(await named('macros/a.chat.md')).toMatchObject([{ messages: [] }]);
});

test('an ignored name is a warning, or nothing under --no-warn-ignored', async () => {
  const folder = folderWith({ '.supportlintignore': '*.md' });
  const argv = ['--stdin', '--stdin-filename', 'a.md'];
  expect(await results(folder, argv, { stdin: bad })).toMatchObject([
    { messages: [{ fatal: false, severity: 1 }] },
  ]);
  expect(await results(folder, [...argv, '--no-warn-ignored'], { stdin: bad })).toEqual([]);
});

test.each([
  ['nothing', new Uint8Array(), 0],
  ['binary', new Uint8Array([0, 1, 2]), 1],
  ['not UTF-8', new Uint8Array([0xe9]), 1],
])('input that is %s', async (_, stdin, code) => {
  expect(await supportlint(folderWith({}), ['--stdin'], { stdin })).toMatchObject({ code, stderr: '' });
});

test.each([
  [['--stdin', 'a.md'], '--stdin takes no paths; name the text with --stdin-filename.\n'],
  [['--stdin-filename', 'a.md'], '--stdin-filename needs --stdin.\n'],
])('%j is a contradiction', async (argv, stderr) => {
  expect(await supportlint(folderWith({ 'a.md': good }), argv)).toEqual({ code: 2, stdout: '', stderr });
});
