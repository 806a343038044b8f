import { pathToFileURL } from 'node:url';

/** As much of a VS Code window as the extension and its language client touch. */
export interface Window {
  /** What `require('vscode')` gives. */
  readonly api: object;
  /** Lines of the output channel. */
  readonly output: string[];
  /** Error messages shown. */
  readonly errors: string[];
  /** Command → what it runs; the editor's own are noted in {@link ran}. */
  readonly commands: Map<string, (...args: unknown[]) => unknown>;
  /** Calls of the editor's own commands. */
  readonly ran: unknown[][];
  /** Codes of the diagnostics shown for each file, by path; gone when the client takes them back. */
  readonly shown: Map<string, string[]>;
  /** Opens a Markdown file with this text. */
  open(path: string, text: string): void;
  /** Changes a setting and tells who listens. */
  set(name: string, value: unknown): void;
}

/** @param folders absolute paths of the workspace's folders */
export function openWindow(folders: readonly string[], settings: Record<string, unknown> = {}): Window {
  const seen = { output: [] as string[], errors: [] as string[], ran: [] as unknown[][] };
  const commands: Window['commands'] = new Map();
  const shown: Window['shown'] = new Map();
  const documents: object[] = [];
  const opened = new Emitter();
  const configured = new Emitter();
  const log = (line: unknown) => seen.output.push(String(line));
  const workspaceFolders = folders.map((path, index) => ({ uri: Uri.file(path), name: path, index }));

  const api = withRest({
    version: '1.101.0',
    ...{ Uri, EventEmitter: Emitter, Disposable, Position, Range, Diagnostic },
    ...{ CancellationTokenSource, CodeActionKind },
    LogLevel: { Off: 0, Trace: 1, Debug: 2, Info: 3, Warning: 4, Error: 5 },
    env: { appName: 'VS Code', language: 'en' },
    commands: {
      registerCommand(name: string, run: () => unknown) {
        commands.set(name, run);
        return new Disposable(() => commands.delete(name));
      },
      executeCommand: async (...call: unknown[]) => void seen.ran.push(call),
    },
    window: withRest({
      ...{ visibleTextEditors: [], tabGroups: withRest({ all: [] }) },
      createOutputChannel: () =>
        withRest({ logLevel: 3, info: log, warn: log, error: log, append: log, appendLine: log, show() {} }),
      showErrorMessage: async (text: string) => void seen.errors.push(text),
    }),
    workspace: withRest({
      ...{ workspaceFolders, textDocuments: documents, notebookDocuments: [] },
      getWorkspaceFolder: () => workspaceFolders[0],
      getConfiguration: (section: string) => ({
        get: (name: string, otherwise: unknown) => settings[`${section}.${name}`] ?? otherwise,
      }),
      ...{ onDidOpenTextDocument: opened.event, onDidChangeConfiguration: configured.event },
      createFileSystemWatcher: () => withRest({}),
    }),
    languages: withRest({
      match: (selector: { language?: string; scheme?: string }[], { languageId, uri }: Document) =>
        [selector].flat().some((one) => one.language === languageId && one.scheme === uri.scheme) ? 10 : 0,
      createDiagnosticCollection: () => ({
        set: (uri: Uri, found: Diagnostic[] = []) => shown.set(uri.fsPath, found.map(codeOf)),
        delete: (uri: Uri) => shown.delete(uri.fsPath),
        ...{ clear: () => shown.clear(), dispose: () => shown.clear() },
      }),
    }),
  });
  return {
    ...{ api, commands, shown, ...seen },
    open(path, text) {
      const document: Document = {
        ...{ uri: Uri.file(path), languageId: 'markdown', version: 1, isClosed: false, isDirty: false },
        getText: () => text,
      };
      documents.push(document);
      opened.fire(document);
    },
    set(name, value) {
      settings[name] = value;
      configured.fire({ affectsConfiguration: (one: string) => name.startsWith(one) });
    },
  };
}

interface Document {
  readonly uri: Uri;
  readonly languageId: string;
  readonly version: number;
  readonly isClosed: boolean;
  readonly isDirty: boolean;
  getText(): string;
}

/** Everything else: events that never fire, providers that nobody asks, classes to inherit from. */
function withRest<T extends object>(known: T): T {
  return new Proxy(known, {
    get(target, name) {
      if (name in target || typeof name === 'symbol' || name === 'then') return Reflect.get(target, name);
      if (/^[A-Z]/.test(name)) return class {};
      return () => new Disposable();
    },
  });
}

function codeOf({ code }: Diagnostic): string {
  return String(Object(code).value ?? code);
}

class Disposable {
  constructor(readonly dispose: () => unknown = () => undefined) {}
}

class Emitter {
  readonly #listeners = new Set<(value: unknown) => unknown>();
  readonly event = (listener: (value: unknown) => unknown, self?: unknown) => {
    const bound = listener.bind(self);
    this.#listeners.add(bound);
    return new Disposable(() => this.#listeners.delete(bound));
  };
  fire(value: unknown) {
    for (const listener of this.#listeners) listener(value);
  }
  dispose() {
    this.#listeners.clear();
  }
}

class CancellationTokenSource {
  readonly token = { isCancellationRequested: false, onCancellationRequested: new Emitter().event };
  cancel() {
    this.token.isCancellationRequested = true;
  }
  dispose() {}
}

class CodeActionKind {
  static readonly Empty = new CodeActionKind('');
  static readonly QuickFix = new CodeActionKind('quickfix');
  constructor(readonly value: string) {}
  append(part: string) {
    return new CodeActionKind(this.value === '' ? part : `${this.value}.${part}`);
  }
}

class Uri {
  readonly scheme = 'file';
  private constructor(readonly fsPath: string) {}
  static file(path: string) {
    return new Uri(path);
  }
  static parse(text: string) {
    return new Uri(decodeURIComponent(new URL(text).pathname));
  }
  get path() {
    return this.fsPath;
  }
  toString() {
    return pathToFileURL(this.fsPath).href;
  }
}

class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
}

class Diagnostic {
  code: unknown;
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity?: number,
  ) {}
}
