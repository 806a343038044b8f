import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../config/files.js';
import { applied, codesOf, openEditor, uriOf } from './client.js';

const root = '{"root": true, "extends": "recommended"}';

test('shows what is wrong when a macro is opened, typed in and saved', async () => {
  const folder = folderWith({ '.supportlintrc': root, 'a.md': '' });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');

  await editor.open(uri, 'We utilize it.\n');
  await editor.until(uri, ([first, ...others], version) => {
    expect(others).toEqual([]);
    expect(version).toBe(1);
    expect(first).toMatchObject({
      range: { start: { line: 0, character: 3 }, end: { line: 0, character: 10 } },
      severity: 2,
      code: 'no-jargon',
      source: 'supportlint',
      message: expect.stringContaining('“utilize”'),
    });
    const page = readFileSync(fileURLToPath(first!.codeDescription!.href), 'utf8');
    expect(page).toContain('# no-jargon');
  });

  await editor.type(uri, 'utilize', 'use');
  await editor.until(uri, (diagnostics, version) => {
    expect(version).toBe(2);
    expect(diagnostics).toEqual([]);
  });
  await editor.type(uri, 'use', 'utilize 🙂 and utilize');
  await editor.save(uri);
  await editor.until(uri, (diagnostics) => {
    expect(diagnostics.map(({ range }) => range.start.character)).toEqual([3, 18]);
  });

  await editor.close(uri);
  await editor.until(uri, (diagnostics) => expect(diagnostics).toEqual([]));
  expect(await editor.quit()).toBe(0);
});

test('tells about the newest text only, however fast somebody types', async () => {
  const folder = folderWith({ '.supportlintrc': root });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  await editor.open(uri, 'We can help.\n');
  await editor.until(uri, (_, version) => expect(version).toBe(1));
  let text = 'help';
  for (const next of ['leverage', 'use', 'leverage', 'use', 'leverage']) {
    await editor.type(uri, text, next);
    text = next;
  }
  await editor.until(uri, (diagnostics, version) => {
    expect(version).toBe(6);
    expect(codesOf(diagnostics)).toEqual(['no-jargon']);
  });
  expect(editor.published.map(({ version }) => version)).toEqual([1, 6]);
});

test('a fix and a suggestion write what they say', async () => {
  const folder = folderWith({ '.supportlintrc': root });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  await editor.open(uri, 'Hi,\r\n\r\nWe utilize it in order to to help.\r\n');
  await editor.until(uri, (diagnostics) => expect(diagnostics.length).toBeGreaterThan(1));

  const text = editor.text(uri);
  const offers = async (words: string) => editor.actions(uri, editor.at(uri, words), ['quickfix']);
  const suggestion = (await offers('utilize')).find(({ title }) => title === 'Replace with “use”')!;
  expect(applied(text, uri, suggestion.edit!)).toBe('Hi,\r\n\r\nWe use it in order to to help.\r\n');
  expect(suggestion.diagnostics).toMatchObject([{ code: 'no-jargon' }]);
  const fix = (await offers('to to')).find(({ isPreferred }) => isPreferred)!;
  expect(applied(text, uri, fix.edit!)).toBe('Hi,\r\n\r\nWe utilize it in order to help.\r\n');

  for (const only of [['source.fixAll'], ['source.fixAll.supportlint']]) {
    const [all, ...others] = await editor.actions(uri, editor.at(uri, 'We'), only);
    expect(others).toEqual([]);
    expect(all).toMatchObject({ title: 'Fix all supportlint problems', kind: 'source.fixAll.supportlint' });
    expect(applied(text, uri, all!.edit!)).toBe('Hi,\r\n\r\nWe utilize it in order to help.\r\n');
  }
  expect(await editor.actions(uri, editor.at(uri, 'We'), ['refactor'])).toEqual([]);
});

test('what fixes everything is offered when somebody asks, and not whenever the cursor moves', async () => {
  const folder = folderWith({ '.supportlintrc': root });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  await editor.open(uri, 'We want to to help.\n');
  const offers = async (triggerKind: 1 | 2 | undefined) =>
    (await editor.actions(uri, editor.at(uri, 'We'), undefined, triggerKind)).map(({ title }) => title);
  expect(await offers(1)).toEqual(['Fix all supportlint problems']);
  expect(await offers(2)).toEqual([]);
  // Editors before version 3.17 of the protocol do not say.
  const params = { textDocument: { uri }, range: editor.at(uri, 'We'), context: { diagnostics: [] } };
  expect(await editor.connection.sendRequest('textDocument/codeAction', params)).toHaveLength(1);
});

test('a text that no macro has is refused as the command line refuses it', async () => {
  const folder = folderWith({ '.supportlintrc': root });
  const editor = await openEditor([folder]);
  const [binary, huge] = [uriOf(folder, 'a.md'), uriOf(folder, 'b.md')];
  await editor.open(binary, 'We utilize \0 it.\n');
  await editor.until(binary, ([first]) => expect(first?.message).toMatch(/^This looks like a binary file/));
  expect(await editor.actions(binary, editor.at(binary, 'We'))).toEqual([]);
  await editor.open(huge, 'We utilize it.\n'.repeat(800_000));
  await editor.until(huge, ([first]) => expect(first?.message).toMatch(/^This file is larger than 10 MB/));
});

test('a macro that was never saved is checked with the configuration of the folder', async () => {
  const folder = folderWith({ '.supportlintrc': '{"root": true, "rules": {"no-jargon": "error"}}' });
  const editor = await openEditor([folder]);
  await editor.open('untitled:Untitled-1', 'We leverage it.\n');
  await editor.until('untitled:Untitled-1', ([first]) => expect(first?.severity).toBe(1));
  await editor.open('untitled:Untitled-2', 'We leverage it.\n', 'javascript');
  await editor.until('untitled:Untitled-2', (diagnostics) => expect(diagnostics).toEqual([]));
});

test('is silent where the command line would be', async () => {
  const folder = folderWith({
    '.supportlintrc': root,
    '.supportlintignore': 'old/',
    'supportlint-suppressions.json': '{"accepted.md": {"no-non-apology": {"count": 1}}}',
  });
  const editor = await openEditor([folder]);
  const silent = ['old/a.md', 'README.md', 'a.txt', '.github/a.md', 'node_modules/x/a.md', 'accepted.md'];
  for (const path of silent) {
    const uri = uriOf(folder, path);
    await editor.open(uri, "We're sorry if there was a problem.\n");
    await editor.until(uri, (diagnostics) => expect(diagnostics, path).toEqual([]));
  }
  const uri = uriOf(folder, 'new.md');
  await editor.open(uri, "We're sorry if there was a problem.\n");
  await editor.until(uri, (diagnostics) => expect(codesOf(diagnostics)).toEqual(['no-non-apology']));
});

test('says why a rule is there, with the way to its page', async () => {
  const folder = folderWith({ '.supportlintrc': root });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  await editor.open(uri, '---\ntone: casual\n---\n\nWe utilize it.\n');
  const { contents } = (await editor.hover(uri, 'utilize'))!;
  expect(contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringMatching(/\*\*no-jargon\*\*: .*The reader has to guess.*\(file:.*no-jargon/s),
  });
  expect((await editor.hover(uri, 'tone'))!.contents).toMatchObject({
    value: expect.stringContaining('`concierge`'),
  });
  expect(await editor.hover(uri, 'We')).toBeNull();
});

test('completes front matter, and placeholders of the helpdesk', async () => {
  const folder = folderWith({
    '.supportlintrc': '{"root": true, "extends": "recommended", "settings": {"profile": "zendesk"}}',
  });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  await editor.open(uri, '---\ntone: ca\nsit\n---\n\nHi {{tick\n');
  const labels = async (words: string) => (await editor.complete(uri, words)).map(({ label }) => label);
  expect(await labels('tone: ca')).toEqual(['casual', 'business', 'concierge']);
  expect(await labels('sit')).toContain('situation');
  const [first] = await editor.complete(uri, '{{tick');
  const { newText, range } = first!.textEdit as { newText: string; range: never };
  expect(applied(editor.text(uri), uri, { changes: { [uri]: [{ newText, range }] } })).toContain(
    'Hi {{ticket.requester.first_name}}\n',
  );
  expect(await labels('---\n\nHi')).toEqual([]);
});

test('what a team decides goes into its configuration and its lexicon', async () => {
  const config = '# our rules\nroot: true\nextends: recommended # all of them\n';
  const folder = folderWith({ '.supportlintrc.yml': config });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  await editor.open(uri, 'We utilize it.\n');
  const actions = await editor.actions(uri, editor.at(uri, 'utilize'));
  const configUri = uriOf(join(folder, '.supportlintrc.yml'));

  const allow = actions.find(({ title }) => title.startsWith('Allow “utilize”'))!;
  const allowed = applied(config, configUri, allow.edit!);
  expect(allowed).toBe(`${config}rules:\n  no-jargon: [warn, {allow: [utilize]}]\n`);
  const add = actions.find(({ title }) => title.endsWith('to the lexicon'))!;
  expect(add.title).toBe('Add “use” instead of “utilize” to the lexicon');
  const lexiconUri = uriOf(folder, 'lexicon.yml');
  expect(add.edit!.documentChanges).toContainEqual(
    expect.objectContaining({ kind: 'create', uri: lexiconUri }),
  );
  expect(applied('', lexiconUri, add.edit!)).toBe('- use: use\n  avoid: utilize\n');
  expect(applied(config, configUri, add.edit!)).toBe(`${config}lexicon: lexicon.yml\n`);

  // Somebody is at work in the configuration: the edit is for the text as it is there.
  const unsaved = `# not saved yet\n${config}`;
  await editor.open(configUri, unsaved, 'yaml');
  const again = await editor.actions(uri, editor.at(uri, 'utilize'));
  const edit = again.find(({ title }) => title.startsWith('Allow “utilize”'))!.edit!;
  expect(applied(unsaved, configUri, edit)).toBe(`# not saved yet\n${allowed}`);

  rmSync(join(folder, '.supportlintrc.yml'));
  await editor.close(configUri);
  const titles = (await editor.actions(uri, editor.at(uri, 'utilize'))).map(({ title }) => title);
  expect(titles).toContain('Replace with “use”');
  expect(titles.filter((title) => /^(Allow|Add) /.test(title))).toEqual([]);
});
