import type { ClientCapabilities } from 'vscode-languageserver/node';

/** What an editor can do, as far as it makes a difference. */
export interface Client {
  /** Understands edits of a certain version of a document. */
  readonly hasVersions: boolean;
  /** Can create a file as part of an edit. */
  readonly canCreate: boolean;
  /** Shows places that belong to a diagnostic. */
  readonly hasRelated: boolean;
  /** Watches files that a server names. */
  readonly canWatch: boolean;
  /** Also files outside of its folders. */
  readonly canWatchOutside: boolean;
  readonly hasFolders: boolean;
  readonly readsMarkdown: boolean;
}

export function clientOf({ workspace, textDocument }: ClientCapabilities): Client {
  const { workspaceEdit, didChangeWatchedFiles } = workspace ?? {};
  return {
    hasVersions: workspaceEdit?.documentChanges === true,
    canCreate:
      workspaceEdit?.documentChanges === true &&
      workspaceEdit.resourceOperations?.includes('create') === true,
    hasRelated: textDocument?.publishDiagnostics?.relatedInformation === true,
    canWatch: didChangeWatchedFiles?.dynamicRegistration === true,
    canWatchOutside: didChangeWatchedFiles?.relativePatternSupport === true,
    hasFolders: workspace?.workspaceFolders === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
  };
}
