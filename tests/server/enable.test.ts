import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { codesOf, openEditor, uriOf } from './client.js';

const macro = 'We utilize it.\n';
const config = '{"root": true, "extends": "recommended"}';

test('Markdown that no configuration applies to is left in peace until there is one', async () => {
  const folder = folderWith({});
  const editor = await openEditor([folder]);
  const uris = ['a.md', 'docs/b.md'].map((path) => uriOf(folder, path));
  for (const uri of [...uris, 'untitled:Untitled-1']) {
    await editor.open(uri, macro);
    await editor.until(uri, (diagnostics) => expect(diagnostics).toEqual([]));
  }
  expect(await editor.actions(uris[0]!, editor.at(uris[0]!, 'utilize'))).toEqual([]);
  expect(await editor.hover(uris[0]!, 'utilize')).toBeNull();
  expect(editor.logged.filter((line) => line.includes('supportlint init'))).toHaveLength(1);
  expect(editor.shown).toEqual([]);

  writeFileSync(join(folder, '.supportlintrc'), config);
  await editor.changed(uriOf(folder, '.supportlintrc'));
  for (const uri of uris)
    await editor.until(uri, (diagnostics) => expect(codesOf(diagnostics)).toEqual(['no-jargon']));
});

test('a configuration above the folder of the editor applies, one of a neighbor does not', async () => {
  const folder = folderWith({ 'team/.supportlintrc': config, 'team/macros/a.md': '', 'wiki/a.md': '' });
  const editor = await openEditor([join(folder, 'team/macros'), join(folder, 'wiki')]);
  const [inside, outside] = [uriOf(folder, 'team/macros/a.md'), uriOf(folder, 'wiki/a.md')];
  for (const uri of [inside, outside]) await editor.open(uri, macro);
  await editor.until(inside, (diagnostics) => expect(codesOf(diagnostics)).toEqual(['no-jargon']));
  await editor.until(outside, (diagnostics) => expect(diagnostics).toEqual([]));
});

test.each(['{ "name": "wiki", }', '{ "name": "wiki", "version": "1.0.0" }'])(
  'a package.json that is not about supportlint is none, broken or not: %s',
  async (text) => {
    const folder = folderWith({ 'package.json': text });
    const editor = await openEditor([folder]);
    const uri = uriOf(folder, 'a.md');
    await editor.open(uri, macro);
    await editor.until(uri, (diagnostics) => expect(diagnostics).toEqual([]));
    expect(editor.shown).toEqual([]);
  },
);

test('an editor may ask for more, or for nothing', async () => {
  const folder = folderWith({ 'team/.supportlintrc': config });
  const all = await openEditor([folder], { initializationOptions: { enable: 'always' } });
  const uri = uriOf(folder, 'a.md');
  for (const one of [uri, 'untitled:Untitled-1']) {
    await all.open(one, macro);
    await all.until(one, (diagnostics) => expect(codesOf(diagnostics)).toEqual(['no-jargon']));
  }
  const titles = (await all.actions(uri, all.at(uri, 'utilize'))).map(({ title }) => title);
  expect(titles).toContain('Allow “utilize” in all macros (no-jargon)');

  const none = await openEditor([folder], { initializationOptions: { enable: 'never' } });
  const asked = uriOf(folder, 'team/a.md');
  await none.open(asked, macro);
  await none.until(asked, (diagnostics) => expect(diagnostics).toEqual([]));
});

test('the configuration that the server is started with applies everywhere', async () => {
  const folder = folderWith({ 'rules.json': '{"root": true, "rules": {"no-jargon": "error"}}' });
  const editor = await openEditor([folder], { argv: ['--config', join(folder, 'rules.json')] });
  const uri = uriOf(folder, 'a.md');
  await editor.open(uri, macro);
  await editor.until(uri, ([first]) => expect(first?.severity).toBe(1));
});

test('what was never saved belongs to the first folder that has a configuration', async () => {
  const folder = folderWith({
    'one/a.md': '',
    'two/.supportlintrc': '{"root": true, "rules": {"no-jargon": "error"}}',
  });
  const editor = await openEditor([join(folder, 'one'), join(folder, 'two')]);
  await editor.open('untitled:Untitled-1', macro);
  await editor.until('untitled:Untitled-1', ([first]) => expect(first?.severity).toBe(1));
});
