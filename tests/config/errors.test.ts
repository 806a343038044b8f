import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/config/error.js';
import { createConfigLoader } from '../../src/config/load/index.js';
import { failureIn } from './files.js';
import { registry } from './registry.js';

describe('points at the faulty key', () => {
  const unknown = 'rules.no-jargn: unknown rule "no-jargn". Did you mean "no-jargon"?';

  test.each([
    [
      'JSON',
      '.supportlintrc.json',
      '// Ours\n{\n  "rules": {\n    "no-shouting": "warn",\n    "no-jargn": "warn"\n  }\n}',
      5,
    ],
    ['JSON without an extension', '.supportlintrc', '{\r\n  "rules": {\r\n    "no-jargn": "warn" } }', 3],
    ['YAML', '.supportlintrc.yaml', '# Ours\nrules:\n  no-shouting: warn\n\n  no-jargn: warn\n', 5],
    ['YAML without an extension', '.supportlintrc', 'rules: { no-shouting: warn,\n  no-jargn: [warn] }', 2],
    [
      'YAML behind an alias',
      '.supportlintrc.yml',
      'overrides:\n- &a\n  files: "*"\n  rules: &r\n    no-jargn: warn\n',
      5,
    ],
  ])('in %s', async (_, name, text, line) => {
    const error = await failureIn({ [name]: text });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ file: name, line });
    expect(error.message).toBe(
      `${name}:${line} ${text.includes('overrides') ? 'overrides[0].' : ''}${unknown}`,
    );
  });

  test('in package.json', async () => {
    const text =
      '{\n  "name": "macros",\n  "supportlint": {\n    "rules": {\n      "no-jargn": 1\n    }\n  }\n}';
    expect((await failureIn({ 'package.json': text })).message).toBe(`package.json:5 supportlint.${unknown}`);
  });

  test.each(['.supportlintrc.js', '.supportlintrc.ts'])('in %s, by its path alone', async (name) => {
    const error = await failureIn({ [name]: `export default { rules: { 'no-jargn': 1 } };` });
    expect(error).toMatchObject({ file: name, keyPath: 'rules.no-jargn', line: undefined });
    expect(error.message).toBe(`${name} ${unknown}`);
  });

  test('in a folder below the working directory', async () => {
    const error = await failureIn({ 'macros/.supportlintrc': 'rules:\n  no-jargn: 1' }, 'macros/a.md');
    expect(error.message).toBe(`macros/.supportlintrc:2 ${unknown}`);
  });

  test('of an option, and of an entry in a list', async () => {
    const text =
      '{ "rules": { "no-jargon": ["warn", {\n  "allow": [\n    "SLA",\n    7 ] } ] },\n "overrides": [\n  { "files": ["*", 1] } ] }';
    expect((await failureIn({ '.supportlintrc': text })).message).toBe(
      '.supportlintrc:4 rules.no-jargon[1].allow[1]: expected a string, got 7.\n' +
        '.supportlintrc:6 overrides[0].files[1]: expected a string, got 1.',
    );
  });

  test('or at what holds it, where the key is missing', async () => {
    expect((await failureIn({ '.supportlintrc': 'overrides:\n  - rules: {}\n' })).message).toBe(
      '.supportlintrc:2 overrides[0]: "files" is missing.',
    );
  });

  test('or at the whole config', async () => {
    expect((await failureIn({ '.supportlintrc': '\n- no-jargon' })).message).toBe(
      '.supportlintrc:2:1: expected an object, got a list.',
    );
  });
});

test('lists every fault on a line of its own', async () => {
  const error = await failureIn({ '.supportlintrc': 'rots: true\nrules:\n  a: warn\n  no-jargon: on\n' });
  expect(error.message.split('\n')).toEqual([
    expect.stringMatching(/^\.supportlintrc:1 rots: unknown key "rots"\. Did you mean "root"\?$/),
    expect.stringMatching(/^\.supportlintrc:3 rules\.a: unknown rule "a"\./),
    expect.stringMatching(/^\.supportlintrc:4 rules\.no-jargon: expected "off", "warn" or "error"/),
  ]);
});

describe('says where the syntax is broken', () => {
  test.each([
    [
      '.supportlintrc.json',
      '{\n  "rules": {\n    "no-jargon": "warn"\n    "no-shouting": "warn"\n  }\n}',
      ':4:5: comma expected at "no-shouting".',
    ],
    ['.supportlintrc.json', '{\n  "root": \'yes\'\n}', ":2:11: invalid symbol at 'yes'."],
    ['.supportlintrc', '{ "rules": {\n', ':2:1: close brace expected.'],
    ['.supportlintrc.yaml', 'root: true\nroot: false\n', ':2:1: map keys must be unique.'],
    [
      '.supportlintrc.yaml',
      'rules:\n  no-jargon: [warn\nroot: true\n',
      /^\.supportlintrc\.yaml:\d:\d+: .*\.$/,
    ],
    ['package.json', '{\n"supportlint": }', ':2:16: value expected at }.'],
    ['.supportlintrc.mjs', 'export default {\n  root true,\n};', /^\.supportlintrc\.mjs:2:(\d+:)? .*\.$/],
    ['.supportlintrc.cjs', 'module.exports = {\n  root true,\n};', /^\.supportlintrc\.cjs:2:(\d+:)? .*\.$/],
    ['.supportlintrc.ts', 'export default {\n  root true,\n};', /^\.supportlintrc\.ts:2:8: .*\.$/],
  ])('%s', async (name, text, message) => {
    const error = await failureIn({ [name]: text });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toEqual(
      typeof message === 'string' ? `${name}${message}` : expect.stringMatching(message),
    );
  });
});

describe('says why a config cannot be used', () => {
  test.each([
    ['.supportlintrc', '', '.supportlintrc: the config is empty; write at least {"extends": "recommended"}.'],
    [
      '.supportlintrc.yaml',
      '# Later\n',
      '.supportlintrc.yaml: the config is empty; write at least {"extends": "recommended"}.',
    ],
    [
      'supportlint.config.mjs',
      'export const rules = {};',
      'supportlint.config.mjs: the config is empty; write at least {"extends": "recommended"}.',
    ],
    ['supportlint.config.mjs', `\nthrow new Error('No network');`, 'supportlint.config.mjs:2: No network.'],
    ['supportlint.config.ts', `\nthrow new Error('No network');`, 'supportlint.config.ts:2: No network.'],
    [
      'supportlint.config.ts',
      'export default () => ({});',
      expect.stringMatching(/^supportlint\.config\.ts: expected an object, got /),
    ],
    [
      'package.json',
      '{\n "supportlint": "strict" }',
      'package.json:2 supportlint: expected an object, got "strict".',
    ],
  ])('%s: %j', async (name, text, message) => {
    expect((await failureIn({ [name]: text })).message).toEqual(message);
  });

  test('a module that fails on a missing file is not passed over', async () => {
    const text = `import { readFileSync } from 'node:fs';\nexport default readFileSync('./none.json');`;
    expect((await failureIn({ 'supportlint.config.mjs': text })).message).toMatch(
      /^supportlint\.config\.mjs:2: ENOENT/,
    );
  });

  test('a named config that is missing', async () => {
    expect((await failureIn({}, 'a.md', { configFile: 'strict.json' })).message).toBe(
      'strict.json: there is no such config file.',
    );
  });

  test('a named config that is a folder', async () => {
    const error = await failureIn({ 'strict/a.json': '' }, 'a.md', { configFile: 'strict' });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(/^strict: .*directory/);
  });
});

test('faulty rules from the command line are refused', async () => {
  const create = (overrideRules: Record<string, unknown>) =>
    createConfigLoader({ cwd: '/', registry, overrideRules });
  // Whether a config adds the rule shows when the first one is read.
  const loader = await create({ 'no-jargn': 'warn' });
  await expect(loader.forFile('/a.md')).rejects.toThrow(
    '--rule no-jargn: unknown rule "no-jargn". Did you mean "no-jargon"?',
  );
  await expect(create({ 'no-shouting': ['warn', { limt: 1 }] })).rejects.toThrow(
    '--rule no-shouting[1].limt: unknown option "limt". Did you mean "limit"?',
  );
});
