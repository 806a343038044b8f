import { resolve } from 'node:path';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { ConfigError } from '../config/error.js';
import { source } from '../editor/diagnostics.js';
import { UsageError } from '../usage-error.js';
import { uriOf } from './uris.js';

/** What is wrong with a configuration, in the words of the command line. */
export function describe(error: Error): string {
  const isExpected = error instanceof ConfigError || error instanceof UsageError;
  return isExpected ? error.message : `supportlint failed: ${error.message}`;
}

/** Says at the start of a macro why nothing was found in it, with the way to the place. */
export function failureDiagnostic(error: Error, root: string, hasRelated: boolean): Diagnostic {
  const start = { line: 0, character: 0 };
  const place = hasRelated && error instanceof ConfigError ? error : undefined;
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source,
    message: `Not checked: ${describe(error)}`,
    ...(place && { relatedInformation: [{ location: locationOf(place, root), message: 'It stands here.' }] }),
  };
}

function locationOf({ file, line = 1, column = 1 }: ConfigError, root: string) {
  const start = { line: line - 1, character: column - 1 };
  return { uri: uriOf(resolve(root, file)), range: { start, end: start } };
}
