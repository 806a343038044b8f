import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
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
  const changes = Object.fromEntries(files.map((file) => [uriOf(file.path), changesOf(file)]));
  if (!client.hasVersions) return { changes };
  const created = files
    .filter(({ before }) => before === undefined)
    .map(({ path }) => ({ kind: 'create' as const, uri: uriOf(path), options: { ignoreIfExists: true } }));
  const edited = Object.entries(changes).map(([uri, edits]) => ({
    textDocument: { uri, version: null },
    edits,
  }));
  return { documentChanges: [...created, ...edited] };
}

function changesOf({ path, before = '', after }: FileChange): TextEdit[] {
  const edit = difference(before, after);
  if (!edit) return [];
  const document = TextDocument.create(path, '', 0, before);
  const range = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
  return [{ range, newText: edit.text }];
}
