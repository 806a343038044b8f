import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ErrorCodes, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { Io } from '../cli/io.js';

/**
 * Speaks with the editor over standard input and output. A message that is no JSON is answered with an error; where
 * nobody can tell any more at which byte the next one begins, the server ends.
 */
export function connect({ stderr }: Pick<Io, 'stderr'>): Connection {
  // Whatever else is printed, by a plugin perhaps, would break the stream.
  for (const name of ['log', 'info', 'debug'] as const) console[name] = console.error;
  if (process.stdin.isTTY)
    stderr.write('supportlint lsp waits for an editor to speak to it; Ctrl-C ends it.\n');
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  // Also for an input that nobody closes, such as a file: the process then ends by itself.
  process.exitCode = 1;
  connection.onShutdown(() => {
    process.exitCode = 0;
  });
  reader.onClose(() => process.exit());
  reader.onError((error) => {
    if (error instanceof SyntaxError) {
      const { message } = error;
      const reply = { jsonrpc: '2.0', id: null, error: { code: ErrorCodes.ParseError, message } };
      void writer.write(reply);
      return;
    }
    stderr.write(`supportlint lsp cannot read what the editor sends: ${error.message}\n`);
    process.exit(1);
  });
  return connection;
}
