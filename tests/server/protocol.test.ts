import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { folderWith } from '../config/files.js';
import { binary, codesOf, ended, openEditor, startServer, uriOf } from './client.js';

const root = '{"root": true, "extends": "recommended"}';
const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const message = (content: object) => framed(JSON.stringify({ jsonrpc: '2.0', ...content }));

/** A server that is spoken to in bytes, and everything it says. */
function raw() {
  const server = startServer([]);
  let said = '';
  server.stdout!.on('data', (chunk) => {
    said += chunk;
  });
  const until = (check: RegExp) =>
    vi.waitFor(() => expect(said).toMatch(check), { timeout: 15_000, interval: 10 });
  return { server, until, send: (text: string) => server.stdin!.write(text) };
}
const hello = (processId: number | null = null) => {
  const initializationOptions = { enable: 'always' };
  const params = { processId, rootUri: null, capabilities: {}, initializationOptions };
  return message({ id: 1, method: 'initialize', params });
};

test('a request that is cancelled is answered as such', async () => {
  const folder = folderWith({ '.supportlintrc': root });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  await editor.open(uri, 'We utilize it.\n');
  const params = { textDocument: { uri }, range: editor.at(uri, 'utilize'), context: { diagnostics: [] } };
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest('textDocument/codeAction', params, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: -32800 });
  expect(await editor.actions(uri, params.range)).not.toEqual([]);
});

test('what an editor asks about a text that is older than the newest is refused', async () => {
  const folder = folderWith({ '.supportlintrc': root });
  const editor = await openEditor([folder]);
  const uri = uriOf(folder, 'a.md');
  void editor.open(uri, 'We utilize it.\n');
  const asked = editor.actions(uri, editor.at(uri, 'utilize'));
  void editor.type(uri, 'utilize', 'use');
  await expect(asked).rejects.toMatchObject({ code: -32801 });
  await editor.until(uri, (diagnostics, version) => {
    expect(version).toBe(2);
    expect(diagnostics).toEqual([]);
  });
});

test('an unknown method, parameters that say nothing and broken JSON are answered by errors', async () => {
  const { send, until } = raw();
  send(message({ id: 7, method: 'textDocument/hover', params: { textDocument: { uri: 'file:///a.md' } } }));
  await until(/"id":7,"error":\{"code":-32002/);
  send(hello());
  await until(/"id":1,"result"/);
  send(message({ method: 'initialized', params: {} }));
  send(message({ id: 2, method: 'no/such/thing' }));
  await until(/"id":2,"error":\{"code":-32601/);
  for (const [index, params] of [undefined, [], { textDocument: 4 }, { position: {} }].entries()) {
    send(message({ id: 10 + index, method: 'textDocument/hover', params }));
    await until(new RegExp(`"id":${10 + index},"error":\\{"code":-3260[23]`));
  }
  send(framed('{"jsonrpc": "2.0", "id": 3, '));
  await until(/"error":\{"code":-32700|"code":-32700/);
  send(framed('[]') + framed('4') + framed('null') + framed('{"a": 1}'));
  send(message({ method: 'textDocument/didOpen', params: { textDocument: null } }));
  send(message({ method: 'textDocument/didChange', params: {} }));
  const textDocument = { uri: 'file:///a.md', languageId: 'markdown', version: 1, text: 'We utilize it.' };
  send(message({ method: 'textDocument/didOpen', params: { textDocument } }));
  await until(/publishDiagnostics.*no-jargon/s);
});

test.each([
  ['a header without a length', 'Content-Type: x\r\n\r\n{}'],
  ['a length that is no number', 'Content-Length: many\r\n\r\n{}'],
  ['a header that is none', 'hello\r\n\r\n{}'],
])('ends after %s, and says why', async (_, bytes) => {
  const { server, send, until } = raw();
  send(hello());
  await until(/"id":1,"result"/);
  let complaint = '';
  server.stderr!.on('data', (chunk) => {
    complaint += chunk;
  });
  send(bytes);
  expect(await ended(server)).toBe(1);
  expect(complaint).toMatch(/^supportlint lsp cannot read what the editor sends: .*/);
});

test('ends with 0 after shutdown and exit, with 1 after exit alone', async () => {
  expect(await (await openEditor([folderWith({})])).quit()).toBe(0);
  const { server, send, until } = raw();
  send(hello());
  await until(/"id":1,"result"/);
  send(message({ method: 'exit' }));
  expect(await ended(server)).toBe(1);
});

test('ends when the editor closes the pipe, or is gone', async () => {
  const first = raw();
  first.send(hello());
  await first.until(/"id":1,"result"/);
  first.server.stdin!.end();
  expect(await ended(first.server)).toBe(1);

  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(editor, 'spawn');
  const second = raw();
  second.send(hello(editor.pid));
  await second.until(/"id":1,"result"/);
  editor.kill('SIGKILL');
  expect(await ended(second.server)).toBe(1);
});

test('ends with 1 where there is nobody to speak to', async () => {
  const server = spawn(process.execPath, [binary, 'lsp', '--stdio'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(await ended(server)).toBe(1);
});

test('findings in fast succession do not mix', async () => {
  const folder = folderWith({ '.supportlintrc': root });
  const editor = await openEditor([folder]);
  const uris = Array.from({ length: 8 }, (_, index) => uriOf(folder, `${index}.md`));
  for (const [index, uri] of uris.entries())
    await editor.open(uri, index % 2 ? 'We utilize it.\n' : 'Fine.\n');
  for (const [index, uri] of uris.entries()) {
    await editor.until(uri, (diagnostics) =>
      expect(codesOf(diagnostics)).toEqual(index % 2 ? ['no-jargon'] : []),
    );
  }
});
