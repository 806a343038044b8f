import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createConfigLoader } from '../../src/config/load/index.js';
import { folderWith, levelsIn } from './files.js';
import { registry } from './registry.js';

const on = '{ "root": true, "rules": { "no-jargon": "error" } }';
const onAsYaml = 'root: true\nrules:\n  no-jargon: error\n  no-shouting: off\n';
const onAsModule = `export default ${on}`;
const onAsTyped = `const rules: Record<string, string> = { 'no-jargon': 'error' };\nexport default { root: true, rules };`;

describe('reads', () => {
  test.each([
    ['package.json', `{ "name": "macros", "supportlint": ${on} }`],
    ['.supportlintrc', on],
    ['.supportlintrc', `// Ours\n${on}`],
    ['.supportlintrc', onAsYaml],
    [
      '.supportlintrc.json',
      `/* Ours */\n{ "root": true, "rules": { "no-jargon": "error", /* and no more */ }, }`,
    ],
    ['.supportlintrc.json', `\ufeff${on}`],
    ['.supportlintrc.yaml', onAsYaml],
    ['.supportlintrc.yml', onAsYaml],
    ['.supportlintrc.js', onAsModule],
    ['.supportlintrc.js', `module.exports = ${on}`],
    ['.supportlintrc.mjs', onAsModule],
    ['.supportlintrc.cjs', `module.exports = ${on}`],
    ['.supportlintrc.ts', onAsTyped],
    ['.supportlintrc.mts', onAsTyped],
    [
      '.supportlintrc.cts',
      `const level: string = 'error';\nmodule.exports = { root: true, rules: { 'no-jargon': level } };`,
    ],
    ['supportlint.config.js', onAsModule],
    ['supportlint.config.mjs', onAsModule],
    ['supportlint.config.cjs', `module.exports = ${on}`],
    ['supportlint.config.ts', onAsTyped],
    ['supportlint.config.mts', onAsTyped],
    ['supportlint.config.cts', onAsTyped],
    ['supportlint.config.json', on],
    ['supportlint.config.yaml', onAsYaml],
  ])('%s', async (name, text) => {
    expect(await levelsIn({ [name]: text }, 'a.md')).toEqual({ 'no-jargon': 2 });
  });
});

describe('the config of a file', () => {
  const top = JSON.stringify({ root: true, extends: 'recommended' });

  test('is recommended where there is none', async () => {
    // What is wrong with a package.json that is not about supportlint is for others to say.
    const broken = { 'package.json': '{ "name": }' };
    expect(await levelsIn(broken, 'a.md')).toEqual(await levelsIn({}, 'a.md'));
    expect(await levelsIn({ 'package.json': '{ "name": "macros" }' }, 'a.md')).toEqual({
      'no-jargon': 1,
      'no-shouting': 2,
    });
  });

  test('is the nearest one, with the rest from the folders above', async () => {
    const files = { '.supportlintrc': top, 'macros/chat/.supportlintrc': 'rules: { no-shouting: off }' };
    expect(await levelsIn(files, 'macros/chat/new/a.md')).toEqual({ 'no-jargon': 1 });
    expect(await levelsIn(files, 'macros/a.md')).toEqual({ 'no-jargon': 1, 'no-shouting': 2 });
  });

  test('takes nothing from above a root', async () => {
    const files = { '.supportlintrc': top, 'macros/.supportlintrc': on, 'macros/chat/package.json': '{}' };
    expect(await levelsIn(files, 'macros/chat/a.md')).toEqual({ 'no-jargon': 2 });
  });

  test('is found for a file in a folder that does not exist', async () => {
    expect(await levelsIn({ '.supportlintrc': on }, 'not/yet/a.md')).toEqual({ 'no-jargon': 2 });
  });

  test('is not looked for with lookup off', async () => {
    expect(await levelsIn({ '.supportlintrc': on }, 'a.md', { lookup: false })).toEqual({
      'no-jargon': 1,
      'no-shouting': 2,
    });
  });

  test('is only the one that is named', async () => {
    const files = {
      '.supportlintrc': top,
      'config/strict.conf':
        'overrides: [{ files: "*.md", rules: { no-erasing-but: warn } }, { files: "a/*", rules: { no-jargon: warn } }]',
    };
    expect(await levelsIn(files, 'a/b.md', { configFile: 'config/strict.conf' })).toEqual({
      'no-erasing-but': 1,
    });
  });

  test('gives way to rules from the command line', async () => {
    expect(
      await levelsIn({ '.supportlintrc': on }, 'a.md', {
        overrideRules: { 'no-jargon': 0, 'no-shouting': 1 },
      }),
    ).toEqual({
      'no-shouting': 1,
    });
  });
});

test('folders under the same configs share one chain', async () => {
  const cwd = folderWith({
    '.supportlintrc': on,
    'a/x.md': '',
    'a/b/y.md': '',
    'c/.supportlintrc': 'extends: casual',
    'c/z.md': '',
  });
  const loader = await createConfigLoader({ cwd, registry });
  const [x, y, z, again] = await Promise.all(
    ['a/x.md', 'a/b/y.md', 'c/z.md', 'a/w.md'].map((path) => loader.forFile(join(cwd, path))),
  );
  expect(x).toBe(y);
  expect(x).toBe(again);
  expect(x).not.toBe(z);
});

test('ignore patterns come with the folder they count from and the file they stand in', async () => {
  const cwd = folderWith({
    '.supportlintrc': 'root: true\nignorePatterns: drafts/',
    'a/.supportlintrc': 'ignorePatterns: ["*.old.md"]',
  });
  const { ignores } = await (await createConfigLoader({ cwd, registry })).forFile(join(cwd, 'a/b.md'));
  expect(ignores).toEqual([
    { base: `${cwd}/a`, patterns: ['*.old.md'], origin: 'a/.supportlintrc' },
    { base: cwd, patterns: ['drafts/'], origin: '.supportlintrc' },
  ]);
});
