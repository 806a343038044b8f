import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { classes } from '../rules/_shared/classes.js';
import type { Rule } from '../src/lint/rule.js';
import { RuleTester, type RuleTesterOptions, type RuleTests } from '../src/testing/index.js';
import { blocksOf } from './blocks.js';
import { results, supportlint } from './cli/supportlint.js';
import { folderWith } from './config/files.js';

describe('docs/custom-rules.md', () => {
  const blocks = blocksOf('custom-rules.md');
  const config = blocks.find(({ file }) => file === '.supportlintrc.yml')!.text;
  const [first, ...others] = blocks.filter(({ file }) => file === 'phrases.yml').map(({ text }) => text);
  const run = (phrases: string) =>
    supportlint(folderWith({ '.supportlintrc.yml': config, 'phrases.yml': phrases }), ['test-rules'], {
      classes,
    });

  test('the first rule fails as shown, and passes once it is mended', async () => {
    const report = blocks.find(({ language }) => language === '')!.text;
    expect(await run(first!)).toMatchObject({ code: 1, stdout: report });
    const mended = first!.replace('- the portal\n', '- the portal !(frame)\n');
    expect((await run(mended)).stdout).toBe('✔ 1 custom rule, 4 examples, all as expected\n');
  });

  test.each(others.map((phrases) => ({ phrases, name: phrases.split(':', 1)[0]! })))(
    '$name',
    async ({ phrases }) => {
      expect((await run(phrases)).stdout).toMatch(/^✔ .*, all as expected\n$/);
    },
  );
});

describe('docs/plugins.md', () => {
  const files = Object.fromEntries(blocksOf('plugins.md').map(({ file, text }) => [file, text]));
  const home = 'node_modules/supportlint-plugin-acme';
  const library = 'node_modules/supportlint';
  const macros = {
    'macros/a.md': 'We will reflash the hub. Call +49 30 123456.\n',
    'macros/b.md': '[a](https://a.test) [b](https://b.test) [c](https://c.test) [d](https://d.test)\n',
    'macros/c.md': 'Call +49 30 999999.\n',
  };

  /** The plugin as npm installs it, beside what stands in for supportlint. */
  function installed() {
    const own = ['package.json', 'index.js', ...Object.keys(files).filter((one) => one.startsWith('rules/'))];
    const folder = folderWith({
      ...Object.fromEntries(own.map((file) => [`${home}/${file}`, files[file]!])),
      // Here the tests are collected, not run.
      [`${home}/rules.test.js`]: files['rules.test.js']!.replace(
        /^import .* 'node:test';$/m,
        'const test = (_, run) => run();',
      ),
      '.supportlintrc.json': files['.supportlintrc.json']!,
      ...macros,
      [`${library}/package.json`]: '{ "type": "module", "exports": { "./*": "./*.js" } }',
      [`${library}/plugin.js`]:
        'export const definePlugin = (one) => one;\nexport const defineRule = definePlugin;',
      [`${library}/testing.js`]: `export const runs = [];
        export class RuleTester {
          constructor(...made) { this.made = made; }
          run(...tests) { runs.push([this.made, tests]); }
        }`,
    });
    symlinkSync(
      join(process.cwd(), 'node_modules/valibot'),
      join(folder, 'node_modules/valibot'),
      'junction',
    );
    return folder;
  }

  test('the plugin works where it is installed', async () => {
    const found = await results(installed(), ['macros']);
    expect(
      found.flatMap(({ messages }) => messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`)),
    ).toEqual(['acme/no-shop-talk 1', 'acme/max-links 2', 'acme/consistent-phone 2']);
  });

  test('its tests pass', async () => {
    const folder = installed();
    const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);
    const { runs } = (await load(`${library}/testing.js`)) as {
      runs: [[Rule, RuleTesterOptions?], [string, RuleTests]][];
    };
    await load(`${home}/rules.test.js`);
    expect(runs).toHaveLength(3);
    for (const [made, tests] of runs) expect(() => new RuleTester(...made).run(...tests)).not.toThrow();
  });
});
