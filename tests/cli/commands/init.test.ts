import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../../src/cli.js';
import { createLinter } from '../../../src/lint/linter.js';
import { folderWith } from '../../config/files.js';
import { registry } from '../../config/registry.js';
import { bad, supportlint } from '../supportlint.js';

const zendesk = 'Hi {{ticket.requester.first_name}},\n\nIt is done.\n';
const helpscout = 'Hi {%customer.firstName,fallback=there%},\n\nIt is done.\n';
const many = '## One\n\n> Hi [Name],\n>\n> It is done.\n\n## Two\n\n> Hi [Name],\n>\n> It is not done.\n';
const text = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('the config that init writes runs at once', () => {
  test.each<[string, Record<string, string>, RegExp, string | undefined]>([
    ['an empty folder', {}, /no macros in this folder yet/, undefined],
    [
      'plain macros',
      { 'a.md': 'Hello.\n', 'b/c.md': 'Bye.\n' },
      /2 macros in 2 files[\s\S]*no placeholders/,
      undefined,
    ],
    ['Liquid of Zendesk', { 'a.md': `${zendesk}{% if x %}y{% endif %}\n` }, /look like Zendesk/, 'zendesk'],
    ['Help Scout', { 'a.md': helpscout }, /look like Help Scout/, 'helpscout'],
    ['many macros in one file', { 'a.md': many }, /2 macros in 1 file[\s\S]*2 to fill in by hand/, undefined],
    [
      'a platform in front matter',
      { 'a.md': '---\nplatform: Front\n---\nHello.\n' },
      /look like Front/,
      'front',
    ],
  ])('%s', async (_, files, seen, profile) => {
    const folder = folderWith(files);
    const { code, stdout } = await supportlint(folder, ['init', '--yes']);
    expect(code).toBe(0);
    expect(stdout).toMatch(seen);
    const config = await supportlint(folder, ['--print-config', 'a.md']);
    expect(config.code).toBe(0);
    expect(JSON.parse(config.stdout)).toMatchObject({
      configs: ['.supportlintrc.yml'],
      settings: profile ? { profile } : {},
      rules: { 'no-jargon': expect.anything() },
    });
    const { code: after } = await supportlint(folder, ['--no-error-on-unmatched-pattern']);
    expect(after).toBe(0);
  });

  test('with what the flags say, in the folder that they name', async () => {
    const folder = folderWith({ 'support/macros/a.md': bad });
    const argv = ['init', 'support', '--platform', 'gorgias', '--tone', 'casual'];
    expect(await supportlint(folder, argv)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 warning'),
    });
    const { stdout } = await supportlint(folder, ['--print-config', 'support/macros/a.md']);
    expect(JSON.parse(stdout)).toMatchObject({ settings: { profile: 'gorgias' }, tone: 'casual' });
  });

  test('a config in a folder above goes on to count', async () => {
    const folder = folderWith({ '.supportlintrc': 'rules: { no-shouting: warn }', 'chat/a.md': 'Hello.\n' });
    await supportlint(folder, ['init', 'chat', '--tone', 'concierge']);
    const { stdout } = await supportlint(folder, ['--print-config', 'chat/a.md']);
    expect(JSON.parse(stdout)).toMatchObject({
      configs: ['chat/.supportlintrc.yml', '.supportlintrc'],
      tone: 'concierge',
      rules: { 'no-shouting': expect.anything() },
    });
  });
});

describe('a config that is there', () => {
  const json = '{\n  // ours\n  "extends": "strict",\n  "rules": { "no-jargon": "off" }\n}\n';
  const wants = ['init', '--platform', 'zammad', '--tone', 'business'];

  test('is shown with what would change, and not touched; neither is anything else written', async () => {
    const folder = folderWith({ '.supportlintrc.json': json });
    const { code, stdout, stderr } = await supportlint(folder, [...wants, '--ci', 'github']);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^-.*"extends": "strict"[\s\S]*^\+.*"business"[\s\S]*^\+.*"profile": "zammad"/m);
    expect(stderr).toMatch(/Nothing was written: \.supportlintrc\.json .*--force/);
    expect(text(folder, '.supportlintrc.json')).toBe(json);
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });

  test.each([
    ['.supportlintrc.json', json, '// ours'],
    ['.supportlintrc.yml', '# ours\nextends: strict\nrules: { no-jargon: off }\n', '# ours'],
    [
      'package.json',
      '{ "name": "x", "supportlint": { "extends": "strict", "rules": { "no-jargon": "off" } } }',
      '"x"',
    ],
  ])('keeps the rest under --force: %s', async (file, before, kept) => {
    const folder = folderWith({ [file]: before });
    expect(await supportlint(folder, [...wants, '--force'])).toMatchObject({ code: 0 });
    expect(text(folder, file)).toContain(kept);
    const { stdout } = await supportlint(folder, ['--print-config', 'a.md']);
    const { rules, ...others } = JSON.parse(stdout);
    expect(others).toMatchObject({ settings: { profile: 'zammad' }, tone: 'business' });
    expect(Object.keys(rules)).toContain('no-erasing-but');
    expect(Object.keys(rules)).not.toContain('no-jargon');
  });

  test('that is code is left alone; the message says what to write into it', async () => {
    const code = 'export default { extends: "strict" };\n';
    const folder = folderWith({ 'supportlint.config.mjs': code });
    const { code: exit, stderr } = await supportlint(folder, [...wants, '--force']);
    expect(exit).toBe(2);
    expect(stderr).toContain('extends: ["strict","business"], settings.profile: "zammad"');
    expect(text(folder, 'supportlint.config.mjs')).toBe(code);
  });

  test('that says so already is no obstacle', async () => {
    const folder = folderWith({ '.supportlintrc.json': json, 'a.md': zendesk });
    expect(await supportlint(folder, ['init', '--yes'])).toMatchObject({ code: 0 });
    expect(text(folder, '.supportlintrc.json')).toBe(json);
  });
});

describe('what is asked for beside the config', () => {
  test('--baseline accepts the errors there are', async () => {
    const folder = folderWith({ '.supportlintrc': 'rules: { no-jargon: error }', 'a.md': bad });
    expect((await supportlint(folder, [])).code).toBe(1);
    expect(await supportlint(folder, ['init', '--baseline'])).toMatchObject({ code: 0 });
    expect(await supportlint(folder, [])).toMatchObject({ code: 0, stdout: '' });
  });

  test.each([
    ['--ci', 'github', '.github/workflows/supportlint.yml'],
    ['--ci', 'gitlab', '.gitlab-ci.yml'],
    ['--hook', 'pre-commit', '.pre-commit-config.yaml'],
    ['--hook', 'lint-staged', 'lint-staged.config.mjs'],
    ['--hook', 'lefthook', 'lefthook.yml'],
  ])('%s %s, at the top of the repository', async (flag, name, file) => {
    const folder = folderWith({ 'support/macros/a.md': 'Hello.\n' });
    mkdirSync(join(folder, '.git'));
    await supportlint(join(folder, 'support'), ['init', 'macros', flag, name]);
    expect(text(folder, file)).toContain('supportlint');
    expect(text(folder, file)).toMatch(/\bmacros\b/);
    expect(text(folder, file)).toMatch(/cd .*support|working-directory: support/);
  });

  test('a file that is there is not touched: what to add is printed', async () => {
    const hooks = 'repos: []\n';
    const folder = folderWith({ '.pre-commit-config.yaml': hooks });
    mkdirSync(join(folder, '.git'));
    const { stdout } = await supportlint(folder, ['init', '--hook', 'pre-commit']);
    expect(stdout).toMatch(/Add this to \.pre-commit-config\.yaml:\n\n {2}repos:/);
    expect(text(folder, '.pre-commit-config.yaml')).toBe(hooks);
  });

  test('nothing, unless it is', async () => {
    const folder = folderWith({ '.github/x': '' });
    await supportlint(folder, ['init', '--yes']);
    expect(existsSync(join(folder, '.github/workflows'))).toBe(false);
    expect(existsSync(join(folder, 'supportlint-suppressions.json'))).toBe(false);
  });
});

describe('in a terminal', () => {
  /** Answers each question with the keys beside it. */
  async function dialog(
    cwd: string,
    argv: readonly string[],
    answers: readonly (readonly [RegExp, string])[],
  ) {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode() {} });
    let screen = '';
    const left = [...answers];
    const stdout = Object.assign(
      new Writable({
        write(chunk, _, done) {
          screen += chunk;
          if (left[0]?.[0].test(screen)) {
            const [, keys] = left.shift()!;
            screen = '';
            for (const [at, key] of [...keys].entries()) setTimeout(() => stdin.write(key), 20 * (at + 1));
          }
          done();
        },
      }),
      { isTTY: true, columns: 80, rows: 24 },
    );
    let errors = '';
    const stderr = { write: (line: string) => (errors += line) };
    const io = { argv, cwd, env: {}, now: () => new Date(0), stdin, stdout, stderr };
    const code = await main(io, async () => ({ registry, classes: {}, linter: createLinter(registry, {}) }));
    return { code, errors, unasked: left.length };
  }
  const [enter, space, leave] = ['\r', ' ', '\u0003'];
  const questions = [/Which helpdesk/, /How does your team write/, /What else/] as const;

  test('three questions decide', async () => {
    const folder = folderWith({ 'a.md': zendesk });
    const answers = [
      [questions[0], enter],
      [questions[1], `j${enter}`],
      [questions[2], `j${space}${enter}`],
    ] as const;
    expect(await dialog(folder, ['init'], answers)).toMatchObject({ code: 0, unasked: 0 });
    expect(text(folder, '.supportlintrc.yml')).toMatch(
      /extends: \[recommended, casual\][\s\S]*profile: zendesk/,
    );
    expect(existsSync(join(folder, '.github/workflows/supportlint.yml'))).toBe(true);
  });

  test('what a flag answers is not asked', async () => {
    const folder = folderWith({ 'a.md': zendesk });
    const argv = ['init', '--tone', 'none', '--hook', 'none'];
    expect(await dialog(folder, argv, [[questions[0], enter]])).toMatchObject({ code: 0, unasked: 0 });
    expect(text(folder, '.supportlintrc.yml')).toMatch(/extends: \[recommended\]/);
  });

  test('who leaves, leaves no trace', async () => {
    const folder = folderWith({ 'a.md': zendesk });
    const { code, errors } = await dialog(folder, ['init'], [[questions[0], leave]]);
    expect({ code, errors }).toEqual({ code: 2, errors: 'Cancelled: nothing was written.\n' });
    expect(existsSync(join(folder, '.supportlintrc.yml'))).toBe(false);
  });
});

test.each([
  [['init', 'macro'], 'There is no folder “macro”. Did you mean “macros”?\n'],
  [['init', '--platform', 'zendesck'], /Did you mean "zendesk"\?\n$/],
  [['init', '--tone', 'loud'], /casual, business, concierge, none\.\n$/],
])('%j', async (argv, message) => {
  const { code, stderr } = await supportlint(folderWith({ 'macros/a.md': '' }), argv);
  expect(code).toBe(2);
  expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
});
