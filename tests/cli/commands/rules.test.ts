import { expect, test } from 'vitest';
import { folderWith } from '../../config/files.js';
import { supportlint } from '../supportlint.js';

const files = {
  '.supportlintrc':
    'extends: strict\nrules: { no-shouting: off }\ncustomRules: { no-x: { message: m, phrases: [x] } }\n',
};

test('rules come by category, with their levels here and in the presets', async () => {
  const { code, stdout } = await supportlint(folderWith(files), ['rules']);
  expect(code).toBe(0);
  const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
  expect(rows).toContainEqual(['no-jargon', 'error', 'warn', 'error', 'Use plain words.']);
  expect(rows).toContainEqual(['no-shouting', 'off', 'error', 'error', 'Keep your voice down.']);
  expect(rows).toContainEqual(['no-x', 'warn', 'warn', 'warn', 'm']);
  expect(stdout.indexOf('\nwording\n')).toBeLessThan(stdout.indexOf('\nclarity\n'));
  expect(stdout).toContain('4 rules, 3 of them on here.');
});

test('--json holds the same', async () => {
  const { stdout } = await supportlint(folderWith(files), ['rules', '--json']);
  expect(JSON.parse(stdout)).toContainEqual({
    ...{ id: 'no-shouting', category: 'wording', summary: 'Keep your voice down.' },
    ...{
      level: 'off',
      recommended: 'error',
      strict: 'error',
      fixable: false,
      hasSuggestions: true,
      advisory: false,
    },
  });
});

test('a narrow terminal gets narrow rows', async () => {
  const { stdout } = await supportlint(folderWith(files), ['rules'], {
    terminal: 70,
    env: { NO_COLOR: '1' },
  });
  expect(stdout.split('\n').filter((line) => line.length > 70)).toEqual([]);
  expect(stdout).toContain('Keep your');
});

test('--config and faults in it', async () => {
  const folder = folderWith({
    'b.yml': 'rules: { no-jargon: error }',
    'c.yml': 'rules: { no-jragon: error }',
  });
  const { stdout } = await supportlint(folder, ['rules', '--config', 'b.yml']);
  expect(stdout).toContain('3 rules, 1 of them on here.');
  expect(await supportlint(folder, ['rules', '-c', 'c.yml'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no-jargon'),
  });
});
