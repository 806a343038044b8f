import { join } from 'node:path';
import { commands, type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { serverScript } from './server.js';

/** Settings that a running server cannot take up. */
const lasting = ['supportlint.enable', 'supportlint.path', 'supportlint.nodePath'];

let client: LanguageClient | undefined;
/** Starts and stops wait for each other, however fast settings change. */
let turn = Promise.resolve();

/** VS Code calls this when the first Markdown file is opened in a trusted workspace. */
export function activate({ extensionPath, subscriptions }: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('supportlint', { log: true });
  const restart = () => {
    turn = turn.then(stop).then(() => start(output, join(extensionPath, 'dist', 'server')));
    return turn;
  };
  subscriptions.push(
    output,
    commands.registerCommand('supportlint.restart', restart),
    commands.registerCommand('supportlint.showOutput', () => output.show()),
    commands.registerCommand('supportlint.fixAll', () =>
      commands.executeCommand('editor.action.sourceAction', {
        kind: 'source.fixAll.supportlint',
        apply: 'first',
      }),
    ),
    workspace.onDidChangeConfiguration((change) => {
      if (lasting.some((name) => change.affectsConfiguration(name))) return restart();
    }),
  );
  return restart();
}

/** VS Code waits for the returned promise before it ends. */
export function deactivate(): Promise<void> {
  turn = turn.then(stop);
  return turn;
}

async function start(output: LogOutputChannel, bundled: string): Promise<void> {
  const settings = workspace.getConfiguration('supportlint');
  const enable = settings.get<string>('enable', 'auto');
  if (enable === 'never') return;
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  const module = serverScript({ path: settings.get('path', ''), folders, bundled });
  if (module === undefined) {
    void window.showErrorMessage(
      `supportlint did not start: there is nothing at ${settings.get('path')} (supportlint.path).`,
    );
    return;
  }
  const runtime = settings.get('nodePath', '');
  output.info(`Running ${module}${runtime && ` with ${runtime}`}`);
  const starting = new LanguageClient(
    'supportlint',
    { module, args: ['lsp'], transport: TransportKind.stdio, ...(runtime !== '' && { runtime }) },
    {
      documentSelector: [
        ...['file', 'untitled'].map((scheme) => ({ scheme, language: 'markdown' })),
        // Quick fixes change these, and have to know what is not saved yet.
        { scheme: 'file', pattern: '**/{.supportlintrc*,lexicon.*}' },
      ],
      initializationOptions: { enable },
      outputChannel: output,
    },
  );
  try {
    await starting.start();
    client = starting;
  } catch {
    // It has shown why, and cannot be stopped.
  }
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  // A server that does not answer is killed all the same, and the next one may start.
  await running?.dispose().catch(() => {});
}
