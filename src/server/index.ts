import { readFile } from 'node:fs/promises';
import {
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  Position,
  PositionEncodingKind,
  Range,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LoadEngine } from '../cli/engine.js';
import { readRulePage, rulePageUrl } from '../cli/installed.js';
import type { Io } from '../cli/io.js';
import { knownIn } from '../cli/known.js';
import type { CliOptions } from '../cli/options.js';
import type { Checked } from '../editor/checked.js';
import { completionsAt } from '../editor/completion.js';
import { keyAt, rulesAt, whyOf } from '../editor/hover.js';
import { remember } from '../lint/remember.js';
import { version } from '../version.js';
import { codeActionKinds, codeActions } from './actions.js';
import { Checks } from './checks.js';
import { type Client, clientOf } from './client.js';
import { connect } from './connection.js';
import { enableOf } from './enable.js';
import { createRequests } from './requests.js';
import { pathOf, uriOf } from './uris.js';
import { Watching } from './watching.js';
import { Workspace } from './workspace.js';

/** Serves an editor until it says goodbye, goes away, or sends what cannot be read; then the process ends. */
export function serve(options: CliOptions, io: Io, loadEngine: LoadEngine): void {
  const connection = connect(io);
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(options, io, loadEngine);
  let client: Client | undefined;
  let checks: Checks | undefined;
  let watching: Watching | undefined;
  const pages = new Map<string, { readonly href: string | undefined }>();
  const pageOf = (id: string) => remember(pages, id, () => ({ href: rulePageUrl(id) })).href;

  connection.onInitialize((params) => {
    client = clientOf(params.capabilities ?? {});
    workspace.change(foldersOf(params));
    workspace.enable = enableOf(params.initializationOptions);
    const watched = new Watching(connection, workspace, client);
    watching = watched;
    checks = new Checks(workspace, documents, connection, client, pageOf, () => void watched.update());
    return capabilities;
  });
  connection.onInitialized(() => {
    if (client?.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.change(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
        checks?.again();
      });
    }
    return watching?.start();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (watching?.concerns(uris, checks?.isFailing === true)) checks?.again();
  });

  documents.onDidChangeContent(({ document }) => checks?.changed(document));
  documents.onDidClose(({ document }) => checks?.closed(document));
  documents.onDidSave(({ document }) => {
    // Without a word about other files, a save is the time to look at them.
    if (watching?.isActive) checks?.now(document);
    else checks?.again();
  });

  // What is open may differ from what was saved, and edits count in what is open.
  const textOf = async (path: string) =>
    documents
      .all()
      .find(({ uri }) => pathOf(uri) === path)
      ?.getText() ?? readFile(path, 'utf8').catch(() => undefined);
  const answer = createRequests(documents, () => checks);
  connection.onCodeAction(
    answer(
      ({ range, context }) => Range.is(range) && typeof context === 'object',
      (outcome, params) =>
        outcome.kind === 'checked' ? codeActions(outcome, params, client!, pageOf, textOf) : [],
    ),
  );
  connection.onCompletion(
    answer(
      ({ position }) => Position.is(position),
      (outcome, { position }) => {
        if (outcome.kind !== 'checked') return [];
        const { checked, config } = outcome;
        return completionsAt(checked.document, position, knownIn(checked.rules, config));
      },
    ),
  );
  connection.onHover(
    answer(
      ({ position }) => Position.is(position),
      async (outcome, { position }) => {
        const text = outcome.kind === 'checked' ? await hoverText(outcome.checked, position, pageOf) : '';
        const kind = client!.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
        return text === '' ? null : { contents: { kind, value: text } };
      },
    ),
  );
  documents.listen(connection);
  connection.listen();
}

async function hoverText(checked: Checked, position: Position, pageOf: (id: string) => string | undefined) {
  const whys = rulesAt(checked, position).map(async (id) => {
    const href = pageOf(id);
    const markdown = href === undefined ? undefined : await readRulePage(id);
    const page = href !== undefined && markdown !== undefined ? { href, markdown } : undefined;
    return whyOf(id, checked.rules[id]?.summary ?? '', page);
  });
  return [keyAt(checked, position) ?? [], ...(await Promise.all(whys))].flat().join('\n\n---\n\n');
}

/** Older editors name one folder, or only its path. */
function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [uriOf(rootPath)] : [];
}

const capabilities: InitializeResult = {
  serverInfo: { name: 'supportlint', version },
  capabilities: {
    // Every editor has to know this one, and offsets in JavaScript are its units.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    codeActionProvider: { codeActionKinds },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['{', '%', '#', '$', '!', '.', ':'] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};
