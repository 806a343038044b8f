import { describe, expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { checked, results, supportlint } from './supportlint.js';

const meta = `summary: 'Say it another way.', category: 'wording', presets: { recommended: 'warn', strict: 'error' }`;
const phrases = (list: string) =>
  `{ ${meta}, find: { en: { main: { message: 'Not “{match}”.', phrases: ${list} } } } }`;
const plugin = (name: string, rules = `{ 'no-frob': ${phrases(`['~frob your <thing>']`)} }`, more = '') =>
  `export default { name: '${name}', rules: ${rules}, classes: { thing: ['widget', 'gadget'] }, ${more} };`;
const macro = 'We frobbed your widget.\n';

/** A package as npm installs it. */
const installed = (name: string, source: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', exports: './index.js' }),
  [`node_modules/${name}/index.js`]: source,
});
const config = (value: object) => ({ '.supportlintrc.json': JSON.stringify({ root: true, ...value }) });

/** `rule severity` of every message in such a folder. */
async function messagesIn(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const all = await results(folderWith(files), argv);
  return all.flatMap(({ messages }) => messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`));
}
const failure = async (files: Readonly<Record<string, string>>) => {
  const { code, stderr } = await supportlint(folderWith({ 'a.md': macro, ...files }), []);
  expect(code).toBe(2);
  return stderr.trimEnd();
};

describe('a plugin is found', () => {
  const file = (name: string, path: string, text: string) => ({ name, files: { [path]: text } });
  test.each([
    { name: 'acme', files: installed('supportlint-plugin-acme', plugin('acme')) },
    { name: 'supportlint-plugin-acme', files: installed('supportlint-plugin-acme', plugin('acme')) },
    { name: '@acme', files: installed('@acme/supportlint-plugin', plugin('acme')) },
    { name: '@acme/chat', files: installed('@acme/supportlint-plugin-chat', plugin('acme')) },
    file('./rules/acme.mjs', 'rules/acme.mjs', plugin('acme')),
    file(
      './rules/acme.ts',
      'rules/acme.ts',
      `const name: string = 'acme';\n${plugin('x').replace("'x'", 'name')}`,
    ),
    file('./acme.cjs', 'acme.cjs', plugin('acme').replace('export default', 'module.exports =')),
  ])('as $name', async ({ name, files }) => {
    const rules = { 'acme/no-frob': 'warn' };
    const found = await messagesIn({ 'a.md': macro, ...config({ plugins: [name], rules }), ...files });
    expect(found).toEqual(['acme/no-frob 1']);
  });

  test('from the folder of the config that names it', async () => {
    const files = {
      'macros/a.md': macro,
      'macros/.supportlintrc': 'plugins: [./acme.mjs]\nrules: { acme/no-frob: warn }',
      'macros/acme.mjs': plugin('acme'),
      'b.md': macro,
      ...config({}),
    };
    expect(await messagesIn(files)).toEqual(['acme/no-frob 1']);
  });

  test('in code, as a value', async () => {
    const text = `${plugin('acme').replace('export default', 'const acme =')}
      export default { root: true, plugins: [acme], extends: 'acme/strict' };`;
    expect(await messagesIn({ 'a.md': macro, 'supportlint.config.mjs': text })).toEqual(['acme/no-frob 2']);
  });
});

describe('the rules of a plugin', () => {
  const files = { 'a.md': macro, 'acme.mjs': plugin('acme') };
  const plugins = ['./acme.mjs'];

  test.each([
    ['are off until somebody names them', {}, []],
    ['are not part of the built-in presets', { extends: 'strict' }, []],
    ['follow a preset made of their own levels', { extends: 'acme/recommended' }, ['acme/no-frob 1']],
    ['follow another such preset', { extends: ['acme/strict'] }, ['acme/no-frob 2']],
    [
      'can be set after that',
      { extends: 'acme/strict', rules: { 'acme/no-frob': 'warn' } },
      ['acme/no-frob 1'],
    ],
    ['take options', { rules: { 'acme/no-frob': ['warn', { allow: ['frobbed your widget'] }] } }, []],
    [
      'know the word classes of the plugin in options too',
      { rules: { 'acme/no-frob': ['warn', { ignorePatterns: ['your <thing>'] }] } },
      [],
    ],
    [
      'can be set for some files',
      { overrides: [{ files: '*.md', extends: 'acme/recommended' }] },
      ['acme/no-frob 1'],
    ],
  ])('%s', async (_, value, found) => {
    expect(await messagesIn({ ...files, ...config({ plugins, ...value }) })).toEqual(found);
  });

  test('can be set from the command line, once the config has named the plugin', async () => {
    const all = { ...files, 'acme.mjs': plugin('@acme/chat'), ...config({ plugins }) };
    expect(await messagesIn(all, '--rule', '@acme/chat/no-frob:error')).toEqual(['@acme/chat/no-frob 2']);
    const { code, stderr } = await supportlint(folderWith(all), ['--rule', '@acme/chat/no-frub: error']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      '--rule @acme/chat/no-frub: the plugin "@acme/chat" has no rule "no-frub". Did you mean "@acme/chat/no-frob"?\n',
    );
  });

  test('can be set by a config below the one that names the plugin, and by what that one extends', async () => {
    const base = {
      ...{ 'acme.mjs': files['acme.mjs'], 'b/c/a.md': macro },
      ...config({ plugins, extends: './base.json' }),
      'base.json': '{ "rules": { "acme/no-frob": "warn" } }',
      'b/.supportlintrc': 'rules: { acme/no-frob: error }',
    };
    expect(await messagesIn(base, 'b')).toEqual(['acme/no-frob 2']);
  });

  test('heed comments and front matter', async () => {
    const all = {
      ...files,
      ...config({ plugins, extends: 'acme/recommended' }),
      'a.md': `<!-- supportlint-disable-next-line acme/no-frob -->\n${macro}`,
      'b.md': `---\nsupportlint: { acme/no-frob: error }\n---\n${macro}`,
    };
    expect(await messagesIn(all)).toEqual(['acme/no-frob 2']);
  });

  test('may come with presets that set more than levels', async () => {
    const presets = `presets: { strict: { extends: 'recommended', rules: { 'acme/no-frob': ['warn', { extra: ['help'] }] } } }`;
    const own = { 'acme.mjs': plugin('acme', undefined, presets), 'a.md': 'We leverage help.\n' };
    expect(await messagesIn({ ...own, ...config({ plugins, extends: 'acme/strict' }) })).toEqual([
      'no-jargon 1',
      'acme/no-frob 1',
    ]);
  });
});

describe('a rule with code', () => {
  const check = (body: string) => `{ 'no-x': { ${meta}, *check(macro, { options }) { ${body} } } }`;
  const twins = `{ 'no-twins': { ${meta},
    extract: (macro) => (macro.source.includes('boom') ? missing.value : macro.source.trim()),
    *compare(all) {
      for (const about of all) {
        if (about.data.includes('bang')) throw new Error('cannot compare');
        if (all.some((one) => one !== about && one.data === about.data))
          yield { about, start: 0, end: 2, message: 'There is another one.' };
      }
    } } }`;
  const run = (rules: string, files: Readonly<Record<string, string>>, ...argv: string[]) =>
    results(
      folderWith({
        ...files,
        'acme.mjs': plugin('acme', rules),
        ...config({ plugins: ['./acme.mjs'], extends: ['recommended', 'acme/recommended'] }),
      }),
      argv,
    );

  test('reports, and compares', async () => {
    const all = await run(twins, { 'a.md': macro, 'b.md': 'Other.\n', 'c.md': macro });
    expect(all.map(({ messages }) => messages.length)).toEqual([1, 0, 1]);
  });

  test('that fails is one message in the file, and everything else goes on', async () => {
    const body = `if (macro.source.includes('boom')) throw new TypeError('lost the thread');
      yield { start: 0, end: 2, message: 'Found.' };`;
    const text = '# One\n\nAll well.\n\n---\n\n# Two\n\nWe leverage boom.\n\n---\n\n# Three\n\nboom.\n';
    const folder = folderWith({
      ...{ 'a.md': text, 'b.md': 'Fine.\n', 'acme.mjs': plugin('acme', check(body)) },
      ...config({ plugins: ['./acme.mjs'], extends: ['recommended', 'acme/recommended'] }),
    });
    const { code, stdout, stderr } = await supportlint(folder, []);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.match(/The rule acme\/no-x failed here .*\(lost the thread\)/g)).toHaveLength(1);
    expect(stdout).toContain('no-jargon');
    expect(stdout).toMatch(/b\.md\n +1:1 +warning +Found +acme\/no-x/);
    expect((await supportlint(folder, ['--exit-on-fatal-error'])).code).toBe(2);
    expect((await supportlint(folder, ['--debug'])).stderr).toMatch(
      /acme\/no-x: TypeError: lost[\s\S]*acme\.mjs/,
    );
  });

  test.each([
    ['yield { start: 0, end: 9999, message: "m" };', 'the range 0 to 9999'],
    ['yield { start: 0, end: 1 };', 'without a message'],
    ['yield { start: 0, end: 1, message: "m", fix: { start: 0, end: 1 } };', 'without a text'],
  ])('that reports nonsense is told so: %s', async (body, reason) => {
    const [{ messages } = { messages: [] }] = await run(check(body), { 'a.md': macro });
    expect(messages).toMatchObject([{ fatal: true, severity: 2, message: expect.stringContaining(reason) }]);
  });

  test.each([
    ['gathers', 'boom', 'missing is not defined'],
    ['compares', 'bang', 'cannot compare'],
  ])('that fails while it %s is a message as well', async (_, word, reason) => {
    const all = await run(twins, { 'a.md': 'One.\n', 'b.md': `We leverage ${word}.\n` });
    const messages = all.flatMap((one) => one.messages.map(({ ruleId, message }) => `${ruleId} ${message}`));
    expect(messages).toHaveLength(2);
    expect(messages.join()).toContain(reason);
    expect(messages.join()).toContain('no-jargon');
  });
});

describe('what is wrong is said, and whose it is', () => {
  const named = (source: string, more = {}) => ({
    ...{
      'acme.mjs': source,
      '.supportlintrc': JSON.stringify({ root: true, plugins: ['./acme.mjs'], ...more }),
    },
  });
  test.each([
    [
      'a package that is missing',
      { '.supportlintrc': 'root: true\nplugins:\n  - acme' },
      '.supportlintrc:3 plugins[0]: the plugin "supportlint-plugin-acme" is not installed here; run npm install --save-dev supportlint-plugin-acme, or write "./acme" for a file of your own.',
    ],
    [
      'a file that is missing',
      { '.supportlintrc': 'plugins: [./acme.js]' },
      '.supportlintrc:1 plugins[0]: there is no file "./acme.js" to load a plugin from.',
    ],
    ['a file that fails', named(`\nthrow new Error('No network');`), 'acme.mjs:2: No network.'],
    [
      'no plugin at all',
      named('export const rules = {};'),
      'acme.mjs: a plugin has a default export: export default { name: "acme", rules: { … } }.',
    ],
    [
      'a rule without a summary, with a slip',
      named(
        `export default { name: 'acme', rules: { 'no-x': { ${meta.replace('summary', 'sumary')}, check() {} } } };`,
      ),
      'acme.mjs rules.no-x: "summary" is missing.\nacme.mjs rules.no-x.sumary: unknown key "sumary". Did you mean "summary"?',
    ],
    [
      'a phrase that cannot be read',
      named(plugin('acme', `{ 'no-x': ${phrases(`['a <thin>']`)} }`)),
      'acme.mjs rules.no-x.find.en.main.phrases[0]: the phrase “a <thin>” cannot be read at “<thin>”: <thin> is not a known word class. Did you mean <thing>?',
    ],
    [
      'in a package, by its name',
      {
        '.supportlintrc': 'plugins: [acme]',
        ...installed('supportlint-plugin-acme', `export default { name: 'Acme', rules: {} };`),
      },
      'supportlint-plugin-acme name: expected a name such as "acme" or "@acme/chat": lower case, with hyphens.',
    ],
    [
      'a rule of a plugin that nobody named',
      { '.supportlintrc': 'rules: { acme/no-x: warn }' },
      '.supportlintrc:1 rules.acme/no-x: no plugin is called "acme" here. Name it in the config: "plugins": ["acme"].',
    ],
    [
      'a rule that the plugin does not have',
      named(plugin('acme'), { rules: { 'acme/no-frog': 'warn' } }),
      '.supportlintrc:1 rules.acme/no-frog: the plugin "acme" has no rule "no-frog". Did you mean "acme/no-frob"?',
    ],
    [
      'a preset that the plugin does not have',
      named(plugin('acme'), { extends: 'acme/strickt' }),
      '.supportlintrc:1 extends: the plugin "acme" has no preset "strickt". Did you mean "strict"?',
    ],
    [
      'a preset with a rule that does not exist',
      named(plugin('acme', undefined, `presets: { strict: { rules: { 'no-frob': 'warn' } } }`), {
        extends: 'acme/strict',
      }),
      'the preset acme/strict rules.no-frob: unknown rule "no-frob". Did you mean "acme/no-frob"?',
    ],
    [
      'two plugins of one name',
      { ...named(plugin('acme'), { plugins: ['./acme.mjs', './b.mjs'] }), 'b.mjs': plugin('acme') },
      '.supportlintrc:1 plugins[1]: another plugin here is called "acme" as well.',
    ],
  ])('%s', async (_, files, message) => {
    expect(await failure(files)).toBe(message);
  });
});

test('a folder named like a command is checked as ./NAME', async () => {
  const folder = folderWith({ 'test-rules/a.md': macro });
  expect(await checked(folder, ['./test-rules'])).toEqual(['test-rules/a.md']);
});
