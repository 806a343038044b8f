import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { codesOf, modern, openEditor, uriOf } from './client.js';

const rc = (levels: object) => JSON.stringify({ root: true, rules: levels });
const macro = 'We utilize it.\n';
const plain = {
  ...modern,
  workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: false } },
};

test('checks again when a configuration, an ignore file, a lexicon or accepted errors change', async () => {
  const folder = folderWith({ '.supportlintrc': rc({ 'no-jargon': 'warn' }) });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  const change = async (path: string, text: string) => {
    writeFileSync(join(folder, path), text);
    await editor.changed(uriOf(folder, path));
  };
  await editor.open(uri, macro);
  await editor.until(uri, ([first]) => expect(first?.severity).toBe(2));
  await change('.supportlintrc', rc({ 'no-jargon': 'error' }));
  await editor.until(uri, ([first]) => expect(first?.severity).toBe(1));
  await change('supportlint-suppressions.json', '{"a.md": {"no-jargon": {"count": 1}}}');
  await editor.until(uri, (diagnostics) => expect(diagnostics).toEqual([]));
  await change('supportlint-suppressions.json', '{}');
  await editor.until(uri, (diagnostics) => expect(codesOf(diagnostics)).toEqual(['no-jargon']));
  await change('.supportlintignore', '*.md\n');
  await editor.until(uri, (diagnostics) => expect(diagnostics).toEqual([]));
  rmSync(join(folder, '.supportlintignore'));
  await editor.changed(uriOf(folder, '.supportlintignore'));
  await editor.until(uri, (diagnostics) => expect(codesOf(diagnostics)).toEqual(['no-jargon']));

  writeFileSync(join(folder, 'words.yml'), '- avoid: it\n  use: them\n');
  await change('.supportlintrc', JSON.stringify({ root: true, lexicon: 'words.yml' }));
  await editor.until(uri, ([first]) => expect(first?.message).toBe('Use “them” instead of “it”.'));
  await change('words.yml', '- avoid: it\n  use: this\n');
  await editor.until(uri, ([first]) => expect(first?.message).toBe('Use “this” instead of “it”.'));
});

test('a configuration in code is read again, too', async () => {
  const code = (level: string) =>
    `export default { root: true, rules: { 'no-jargon': '${level}' } };\nconsole.log('hello');\n`;
  const folder = folderWith({ 'supportlint.config.mjs': code('warn') });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  await editor.open(uri, macro);
  await editor.until(uri, ([first]) => expect(first?.severity).toBe(2));
  writeFileSync(join(folder, 'supportlint.config.mjs'), code('error'));
  await editor.changed(uriOf(folder, 'supportlint.config.mjs'));
  await editor.until(uri, ([first]) => expect(first?.severity).toBe(1));
});

test('has the editor watch files, also those outside of its folders', async () => {
  const folder = folderWith({
    'words.yml': '- avoid: it\n  use: them\n',
    'team/.supportlintrc': JSON.stringify({ root: true, lexicon: '../words.yml' }),
  });
  const editor = await openEditor([join(folder, 'team')]);
  const uri = uriOf(folder, 'team/a.md');
  await editor.open(uri, macro);
  await editor.until(uri, (diagnostics) => expect(codesOf(diagnostics)).toEqual(['lexicon']));
  await expect
    .poll(() => editor.watched.at(-1)?.watchers)
    .toEqual([{ globPattern: { baseUri: uriOf(folder), pattern: 'words.yml' } }]);
});

test('where the editor watches nothing, a save has everything checked again', async () => {
  const folder = folderWith({ '.supportlintrc': rc({ 'no-jargon': 'warn' }) });
  const editor = await openEditor([folder], { capabilities: plain });
  const [a, b] = [uriOf(folder, 'a.md'), uriOf(folder, 'b.md')];
  await editor.open(a, macro);
  await editor.open(b, macro);
  await editor.until(b, ([first]) => expect(first?.severity).toBe(2));
  writeFileSync(join(folder, '.supportlintrc'), rc({ 'no-jargon': 'error' }));
  await editor.save(a);
  for (const uri of [a, b]) await editor.until(uri, ([first]) => expect(first?.severity).toBe(1));
  expect(editor.watched).toEqual([]);
});

test('so it has where the editor promises to watch files, and refuses', async () => {
  const folder = folderWith({
    'words.yml': '- avoid: it\n  use: them\n',
    'team/.supportlintrc': JSON.stringify({ root: true, lexicon: '../words.yml' }),
  });
  const editor = await openEditor([join(folder, 'team')], { refuses: true });
  const uri = uriOf(folder, 'team/a.md');
  await editor.open(uri, macro);
  await editor.until(uri, ([first]) => expect(first?.message).toBe('Use “them” instead of “it”.'));
  writeFileSync(join(folder, 'words.yml'), '- avoid: it\n  use: this\n');
  await editor.save(uri);
  await editor.until(uri, ([first]) => expect(first?.message).toBe('Use “this” instead of “it”.'));
  expect(await editor.quit()).toBe(0);
});

test('a broken configuration is told once, and forgotten when it is mended', async () => {
  const folder = folderWith({ '.supportlintrc': '{\n  "root": true,\n  "rules": {"no-jargn": "warn"}\n}' });
  const editor = await openEditor([folder]);
  const uris = ['a.md', 'b.md'].map((path) => uriOf(folder, path));
  for (const uri of uris) {
    await editor.open(uri, macro);
    await editor.until(uri, ([first, ...others]) => {
      expect(others).toEqual([]);
      expect(first?.message).toMatch(/^Not checked: \.supportlintrc:3 rules\.no-jargn: .*“?"no-jargon"/);
      expect(first?.relatedInformation?.[0]?.location).toMatchObject({
        uri: uriOf(folder, '.supportlintrc'),
        range: { start: { line: 2 } },
      });
    });
  }
  await editor.type(uris[0]!, 'it', 'them');
  await editor.until(uris[0]!, (_, version) => expect(version).toBe(2));
  expect(editor.shown).toHaveLength(1);
  expect(await editor.actions(uris[0]!, editor.at(uris[0]!, 'utilize'))).toEqual([]);

  writeFileSync(join(folder, '.supportlintrc'), rc({ 'no-jargon': 'warn' }));
  await editor.changed(uriOf(folder, '.supportlintrc'));
  for (const uri of uris) {
    await editor.until(uri, (diagnostics) => expect(codesOf(diagnostics)).toEqual(['no-jargon']));
  }
  expect(editor.shown).toHaveLength(1);
});

test('each folder has its own configuration; folders come and go', async () => {
  const folder = folderWith({
    'one/.supportlintrc': rc({ 'no-jargon': 'warn' }),
    'one/deep/.supportlintrc': rc({ 'no-jargon': 'off' }),
    'two/.supportlintrc': rc({ 'no-jargon': 'error' }),
    'two/supportlint-suppressions.json': '{"a.md": {"no-jargon": {"count": 1}}}',
  });
  const editor = await openEditor([join(folder, 'one')]);
  const [one, deep, two] = ['one/a.md', 'one/deep/a.md', 'two/sub/../a.md'].map((path) =>
    uriOf(folder, path),
  );
  for (const uri of [one!, deep!, two!]) await editor.open(uri, macro);
  await editor.until(one!, ([first]) => expect(first?.severity).toBe(2));
  await editor.until(deep!, (diagnostics) => expect(diagnostics).toEqual([]));
  await editor.until(two!, (diagnostics) => expect(diagnostics).toEqual([]));

  // Accepted errors count from the folder that the editor has open.
  writeFileSync(join(folder, 'supportlint-suppressions.json'), '{"two/a.md": {"no-jargon": {"count": 1}}}');
  mkdirSync(join(folder, 'two/sub'));
  const change = (added: string[], removed: string[]) =>
    editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: added.map((path) => ({ uri: uriOf(folder, path), name: path })),
        removed: removed.map((path) => ({ uri: uriOf(folder, path), name: path })),
      },
    });
  rmSync(join(folder, 'two/supportlint-suppressions.json'));
  await change(['two'], []);
  await editor.until(two!, ([first]) => expect(first?.severity).toBe(1));
  // Some editors end folders in a slash.
  await change(['./'], ['one/', 'two/']);
  await editor.until(two!, (diagnostics) => expect(diagnostics).toEqual([]));
  await editor.until(one!, ([first]) => expect(first?.severity).toBe(2));
});

test.skipIf(process.platform === 'win32')(
  'names with colons, spaces, signs and emoji stand where they are',
  async () => {
    const accepted = { 'no-jargon': { count: 1 } };
    const paths = ['Q: how?/a.md', 'sub/100% #1 🙂.md'];
    const folder = folderWith({
      '.supportlintrc': rc({ 'no-jargon': 'error' }),
      'supportlint-suppressions.json': JSON.stringify(
        Object.fromEntries(paths.map((path) => [path, accepted])),
      ),
    });
    const editor = await openEditor([folder]);
    for (const path of paths) {
      const uri = uriOf(folder, path);
      await editor.open(uri, macro);
      await editor.until(uri, (diagnostics) => expect(diagnostics, path).toEqual([]));
      await editor.type(uri, 'it', 'it, and utilize it');
      await editor.until(uri, (diagnostics) => expect(diagnostics, path).toHaveLength(2));
    }
  },
);
