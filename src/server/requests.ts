import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checks } from './checks.js';
import type { Outcome } from './workspace.js';

interface Params {
  readonly textDocument: TextDocumentIdentifier;
}
type Answer<Value> = Promise<Value | ResponseError | null>;

/**
 * Answers requests about a document from what was found in its newest version. A request that is no longer wanted, or
 * whose document was changed meanwhile, is answered by an error that editors know to ignore.
 */
export function createRequests(documents: TextDocuments<TextDocument>, checks: () => Checks | undefined) {
  return <Asked extends Params, Value>(
    isValid: (params: Asked) => boolean,
    answer: (outcome: Outcome, params: Asked) => Value | Promise<Value>,
  ) =>
    async (params: Asked, token: CancellationToken): Answer<Value> => {
      const ready = checks();
      if (!ready) return refusal(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
      if (typeof params?.textDocument?.uri !== 'string' || !isValid(params))
        return refusal(ErrorCodes.InvalidParams, 'The parameters name no place in a document.');
      const document = documents.get(params.textDocument.uri);
      if (!document) return null;
      const { version } = document;
      const outcome = await ready.of(document);
      const isStale = () => token.isCancellationRequested || document.version !== version;
      const value = isStale() ? null : await answer(outcome, params);
      if (token.isCancellationRequested)
        return refusal(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      if (isStale()) return refusal(LSPErrorCodes.ContentModified, 'The document was changed.');
      return value;
    };
}

const refusal = (code: number, message: string) => new ResponseError(code, message);
