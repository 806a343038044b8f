import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';

export const binary = join(process.cwd(), 'bin/supportlint.js');

/** What an editor of today says about itself. */
export const modern = {
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
};

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Start {
  readonly capabilities?: object;
  readonly argv?: readonly string[];
  readonly processId?: number | null;
  readonly initializationOptions?: object;
  /** Answers a request to watch files with an error. */
  readonly refuses?: true;
}

export const uriOf = (...path: readonly string[]) => pathToFileURL(join(...path)).href;

export function startServer(argv: readonly string[] = ['--stdio'], cwd?: string): ChildProcess {
  const server = spawn(process.execPath, [binary, 'lsp', ...argv], { stdio: 'pipe', ...(cwd && { cwd }) });
  onTestFinished(() => void server.kill('SIGKILL'));
  return server;
}

/** Resolves to the exit code. */
export const ended = (server: ChildProcess) =>
  new Promise<number | null>((done) =>
    server.exitCode === null ? server.once('exit', (code) => done(code)) : done(server.exitCode),
  );

/** An editor that has the server running on some folders. */
export async function openEditor(folders: readonly string[], start: Start = {}) {
  const server = startServer(start.argv, folders[0]);
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  onTestFinished(() => connection.dispose());
  const published: Published[] = [];
  const shown: string[] = [];
  const logged: string[] = [];
  const watched: { id: string; watchers: { globPattern: unknown }[] }[] = [];
  const documents = new Map<string, TextDocument>();
  connection.onNotification('textDocument/publishDiagnostics', (one: Published) => {
    published.push(one);
  });
  connection.onNotification('window/showMessage', ({ message }) => {
    shown.push(message);
  });
  connection.onNotification('window/logMessage', ({ message }) => {
    logged.push(message);
  });
  connection.onRequest('window/showMessageRequest', ({ message }) => {
    shown.push(message);
    return null;
  });
  connection.onRequest('client/registerCapability', ({ registrations }) => {
    if (start.refuses) throw new Error('not here');
    for (const { id, method, registerOptions } of registrations)
      if (method === 'workspace/didChangeWatchedFiles') watched.push({ id, ...registerOptions });
  });
  connection.onRequest('client/unregisterCapability', () => {});
  connection.onUnhandledNotification(() => {});
  connection.onError(() => {});
  connection.listen();
  const initialized = await connection.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: start.processId === undefined ? process.pid : start.processId,
    rootUri: null,
    capabilities: start.capabilities ?? modern,
    initializationOptions: start.initializationOptions,
    workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
  });
  await connection.sendNotification('initialized', {});

  const of = (uri: string) => documents.get(uri)!;
  const at = (uri: string, words: string): Range => {
    const document = of(uri);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not there`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  };
  const textDocument = (uri: string) => ({ uri, version: of(uri).version });
  const lastOf = (uri: string) => published.findLast((one) => one.uri === uri);

  return {
    ...{ server, connection, published, shown, logged, watched, initialized, at },
    text: (uri: string) => of(uri).getText(),
    lastOf,
    open(uri: string, text: string, languageId = 'markdown') {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      return connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    /** Types over the words. */
    type(uri: string, words: string, text: string) {
      const change = { range: at(uri, words), text };
      const document = of(uri);
      documents.set(uri, TextDocument.update(document, [change], document.version + 1));
      return connection.sendNotification('textDocument/didChange', {
        textDocument: textDocument(uri),
        contentChanges: [change],
      });
    },
    save: (uri: string) => connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    close: (uri: string) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    /** Tells that files have changed: 1 created, 2 changed, 3 deleted. */
    changed: (...uris: string[]) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: uris.map((uri) => ({ uri, type: 2 })),
      }),
    /** Waits until the newest diagnostics of a document are as wanted. */
    until: (uri: string, check: (diagnostics: readonly Diagnostic[], version?: number) => void) =>
      vi.waitFor(
        () => {
          const last = lastOf(uri);
          if (!last) throw new Error(`nothing was said about ${uri}`);
          check(last.diagnostics, last.version);
        },
        { timeout: 25_000, interval: 10 },
      ),
    actions: (uri: string, range: Range, only?: string[], triggerKind: 1 | 2 | undefined = 1) =>
      connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], triggerKind, ...(only && { only }) },
      }),
    hover: (uri: string, words: string) =>
      connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: at(uri, words).start,
      }),
    complete: (uri: string, words: string) =>
      connection.sendRequest<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri },
        position: at(uri, words).end,
      }),
    async quit() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return ended(server);
    },
  };
}

/** The text of a document with an edit in it. */
export function applied(text: string, uri: string, { documentChanges, changes }: WorkspaceEdit): string {
  const versioned = (documentChanges ?? []).filter((one): one is TextDocumentEdit => 'edits' in one);
  const edits = versioned.find((one) => one.textDocument.uri === uri)?.edits ?? changes?.[uri] ?? [];
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits as TextEdit[]);
}

export const codesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
