import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Checked, rangeOf } from '../editor/checked.js';
import { difference } from '../editor/remedies.js';
import type { Edit } from '../lint/finding.js';
import type { Client } from './client.js';
import { uriOf } from './uris.js';

/** Edits of a document, of the version that was checked. */
export function documentEdit(
  checked: Checked,
  edits: readonly Edit[],
  { hasVersions }: Client,
): WorkspaceEdit {
  const { uri, version } = checked.document;
  const changes = edits.map(({ start, end, text }) => ({
    range: rangeOf(checked, start, end),
    newText: text,
  }));
  if (!hasVersions) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** A file to write: with `before`, the text that it has; without, it is new. */
export interface FileChange {
  readonly path: string;
  readonly before?: string;
  readonly after: string;
}

/** `undefined` where the editor cannot create files. */
export function fileEdit(files: readonly FileChange[], client: Client): WorkspaceEdit | undefined {
  const isNew = files.some(({ before }) => before === undefined);
  if (isNew && !client.canCreate) return undefined;
  const edits = files.map(({ path, before = '', after }): TextDocumentEdit => {
    const { start, end, text } = difference(before, after) ?? { start: 0, end: 0, text: '' };
    const document = TextDocument.create(path, '', 0, before);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    return { textDocument: { uri: uriOf(path), version: null }, edits: [{ range, newText: text }] };
  });
  if (!client.hasVersions) {
    return {
      changes: Object.fromEntries(
        edits.map(({ textDocument, edits: own }) => [textDocument.uri, own as never]),
      ),
    };
  }
  const created = files
    .filter(({ before }) => before === undefined)
    .map(({ path }) => ({ kind: 'create' as const, uri: uriOf(path), options: { ignoreIfExists: true } }));
  return { documentChanges: [...created, ...edits] };
}
