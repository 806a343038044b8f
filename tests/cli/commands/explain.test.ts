import { readdirSync } from 'node:fs';
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { readRulePage } from '../../../src/cli/installed.js';
import { renderMarkdown } from '../../../src/cli/terminal/markdown.js';
import { folderWith } from '../../config/files.js';
import { supportlint } from '../supportlint.js';

const explain = (id: string, files: Record<string, string> = {}, terminal?: number) =>
  supportlint(folderWith(files), ['explain', id], terminal === undefined ? {} : { terminal });

describe('supportlint explain', () => {
  test('shows the page of a built-in rule, and its level here', async () => {
    const { code, stdout } = await explain('no-jargon', { '.supportlintrc': 'rules: { no-jargon: error }' });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^no-jargon\n\nUse plain words\.\n\nclarity · \*\*error\*\* here · warn in recommended/,
    );
    expect(stdout).toMatch(/\nWhy\n[\s\S]*\nWhen not to use it\n[\s\S]*\nExamples\n[\s\S]*✖ .*==[\s\S]*✔ /);
    expect(stdout).not.toMatch(/<!--|```|^\|/m);
  });

  test('fits the terminal, and marks what is found', async () => {
    const { stdout } = await explain('no-jargon', {}, 60);
    const lines = stdout.replace(/\u001b\[[\d;]*m/g, '').split('\n');
    expect(lines.filter((line) => line.length > 60 && !/^ {2}[✖✔] | {4}/.test(line))).toEqual([]);
    expect(stdout).toContain('\u001b[4m');
    expect(stdout).not.toContain('==');
  });

  test('shows what a custom rule says, finds and is tested with', async () => {
    const rule = `no-synergy:
  summary: Say what you do together.
  message: “{match}” is office talk.
  phrases: { synergy: teamwork, joint work: null }
  examples: { bad: [Our ==synergy==.], good: [We help.] }
`;
    const { stdout } = await explain('no-synergy', {
      '.supportlintrc': 'customRules: ./p.yml',
      'p.yml': rule,
    });
    expect(stdout).toMatch(/^no-synergy\n\nSay what you do together\.\n/);
    expect(stdout).toMatch(/Defined in .*p\.yml:1\./);
    for (const part of [
      '“{match}” is office talk.',
      '`synergy` → `teamwork`',
      '- `joint work`',
      '✖ Our ==synergy==.',
      '✔ We help.',
    ])
      expect(stdout).toContain(part);
  });

  test('knows the rules of plugins', async () => {
    const rule =
      '{ summary: "Count to ten.", category: "clarity", presets: { recommended: "warn" }, *check() {} }';
    const files = {
      'p.mjs': `export default { name: 'acme', rules: { 'max-ten': ${rule} } };`,
      '.supportlintrc': 'plugins: [./p.mjs]',
    };
    expect(await explain('acme/max-ten', files)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^acme\/max-ten\n\nCount to ten\.\n\nclarity · \*\*off\*\* here/),
    });
  });

  test.each([
    ['no-jragon', 'There is no rule named "no-jragon". Did you mean "no-jargon"?'],
    ['toString', 'There is no rule named "toString".'],
  ])('says that there is no rule %s', async (id, message) => {
    const { code, stderr } = await explain(id);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('asks for a rule', async () => {
    const { code, stderr } = await supportlint('/', ['explain']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "Missing required argument 'rule'\n" });
  });
});

const ids = readdirSync('rules', { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== '_shared')
  .map(({ name }) => name);

test.each(ids)('the page of %s leaves no markup behind', async (id) => {
  const page = await readRulePage(id);
  const lines = renderMarkdown(page!, { width: 80, chalk: new Chalk({ level: 1 }) });
  const prose = lines.filter((line) => !/^ {2}\S* ?[✖✔]|^ {4}/.test(line));
  expect(prose.filter((line) => /^#|^\||^```|<!--/.test(line))).toEqual([]);
});

test('lists, quotes and links stay what they are', () => {
  const style = { width: 30, chalk: new Chalk({ level: 0 }) };
  const page =
    '- one [link](https://a.test) that is too long for a line\n- two\n\n3. three\n\n> quoted\n\n[x](other.md)';
  expect(renderMarkdown(page, style)).toEqual([
    ...['- one link (https://a.test)', '  that is too long for a line', '- two', ''],
    ...['3. three', '', '│ quoted', '', 'x'],
  ]);
});
