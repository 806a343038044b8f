import { describe, expect, test } from 'vitest';
import { failureIn, levelsIn } from './files.js';

const config = (names: string | readonly string[]) => JSON.stringify({ root: true, extends: names });
const jargon = (level: string) => JSON.stringify({ rules: { 'no-jargon': level } });
/** A package that turns `no-jargon` into an error. */
const installed = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.json' }),
  [`node_modules/${name}/index.json`]: jargon('error'),
});

describe('extends', () => {
  test('a path counts from the config that names it', async () => {
    const files = {
      '.supportlintrc': config('./shared/base.yaml'),
      'shared/base.yaml': 'extends: ../more/base.json\nrules: { no-erasing-but: warn }',
      'more/base.json': jargon('error'),
    };
    expect(await levelsIn(files, 'a.md')).toEqual({ 'no-jargon': 2, 'no-erasing-but': 1 });
  });

  test.each([
    ['acme', 'supportlint-config-acme'],
    ['supportlint-config-acme', 'supportlint-config-acme'],
    ['@acme', '@acme/supportlint-config'],
    ['@acme/chat', '@acme/supportlint-config-chat'],
    ['@acme/supportlint-config', '@acme/supportlint-config'],
    ['@acme/supportlint-config-chat', '@acme/supportlint-config-chat'],
    ['acme/index.json', 'supportlint-config-acme'],
  ])('%s is the package %s', async (entry, name) => {
    expect(await levelsIn({ '.supportlintrc': config(entry), ...installed(name) }, 'a.md')).toEqual({
      'no-jargon': 2,
    });
  });

  test('a package that can only be imported', async () => {
    const files = {
      'macros/.supportlintrc': config('acme'),
      'node_modules/supportlint-config-acme/package.json':
        '{ "type": "module", "exports": { "import": "./index.js" } }',
      'node_modules/supportlint-config-acme/index.js': `export default ${jargon('error')}`,
    };
    expect(await levelsIn(files, 'macros/a.md')).toEqual({ 'no-jargon': 2 });
  });

  test('presets and configs mix, and later ones win', async () => {
    const files = {
      '.supportlintrc': config(['recommended', './base.json', 'casual']),
      'base.json': jargon('error'),
    };
    expect(await levelsIn(files, 'a.md')).toEqual({ 'no-jargon': 2, 'no-shouting': 1 });
  });

  test('a config that two others extend is no circle', async () => {
    const files = {
      '.supportlintrc': config(['./a.json', './b.json']),
      'a.json': '{ "extends": "./base.json" }',
      'b.json': '{ "extends": "./base.json" }',
      'base.json': jargon('error'),
    };
    expect(await levelsIn(files, 'a.md')).toEqual({ 'no-jargon': 2 });
  });

  test('in an override', async () => {
    const overrides = [{ files: 'chat/*', extends: './base.json' }];
    const files = {
      '.supportlintrc': JSON.stringify({ root: true, overrides }),
      'base.json': jargon('error'),
    };
    expect(await levelsIn(files, 'chat/a.md')).toEqual({ 'no-jargon': 2 });
    expect(await levelsIn(files, 'a.md')).toEqual({});
  });
});

describe('explains why it cannot extend', () => {
  test('a mistyped preset', async () => {
    expect((await failureIn({ '.supportlintrc.yaml': 'root: true\nextends:\n  - recomended' })).message).toBe(
      '.supportlintrc.yaml:3 extends[0]: "recomended" is no preset, and the package "supportlint-config-recomended" ' +
        'is not installed here. Did you mean "recommended"?',
    );
  });

  test('a missing package', async () => {
    expect((await failureIn({ '.supportlintrc': 'extends: "@acme"' })).message).toBe(
      '.supportlintrc:1 extends: "@acme" is no preset, and the package "@acme/supportlint-config" is not installed here. ' +
        'Presets are recommended, strict, casual, business, concierge.',
    );
  });

  test('a missing file', async () => {
    const files = { '.supportlintrc': 'overrides:\n- files: "*"\n  extends: ./base.json' };
    expect((await failureIn(files)).message).toBe(
      '.supportlintrc:3 overrides[0].extends: there is no file "./base.json" to extend.',
    );
  });

  test('itself, by a detour', async () => {
    const files = {
      '.supportlintrc': 'extends: ./a.json',
      'a.json': '{ "extends": "./b.json" }',
      'b.json': '{\n"extends": "./a.json" }',
    };
    expect((await failureIn(files)).message).toBe(
      'b.json:2 extends: a config cannot extend itself: .supportlintrc → a.json → b.json → a.json.',
    );
  });

  test('a config with a fault, which is named in its own file', async () => {
    const files = {
      '.supportlintrc': 'extends: ./shared/base.json',
      'shared/base.json': '{\n  "rules": {\n    "no-jargn": "warn" } }',
    };
    expect((await failureIn(files)).message).toBe(
      'shared/base.json:3 rules.no-jargn: unknown rule "no-jargn". Did you mean "no-jargon"?',
    );
  });
});
