import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { knownIn } from '../cli/known.js';
import { diagnosticsOf, type PageOf } from '../editor/diagnostics.js';
import { hintsOf } from '../editor/hints.js';
import type { Client } from './client.js';
import { describe, failureDiagnostic } from './failures.js';
import type { Outcome, Workspace } from './workspace.js';

/** Milliseconds of rest after a keystroke before a text is checked. */
const rest = 150;

interface Held {
  readonly version: number;
  readonly outcome: Promise<Outcome>;
}

/**
 * When documents are checked, and what the editor is told. Each version is read once, whoever asks about it first; the
 * newest version counts, and what was found in an older one is dropped.
 */
export class Checks {
  private readonly held = new Map<string, Held>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** Document → why it could not be checked. */
  private readonly failing = new Map<string, string>();
  private readonly explained = new Set<string>();

  constructor(
    private readonly workspace: Workspace,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly pageOf: PageOf,
    /** Told that the editor was told. */
    private readonly onPublished: () => void,
  ) {}

  /** What came of the newest version of a document. */
  of(document: TextDocument): Promise<Outcome> {
    const { uri, version } = document;
    const known = this.held.get(uri);
    if (known?.version === version) return known.outcome;
    const outcome = this.workspace.check(document);
    this.held.set(uri, { version, outcome });
    return outcome;
  }

  /** A document was opened or changed: one that is new is checked at once, another one when the typing rests. */
  changed(document: TextDocument): void {
    const { uri } = document;
    clearTimeout(this.timers.get(uri));
    const isNew = !this.held.has(uri) && !this.failing.has(uri);
    const timer = setTimeout(() => this.now(document), isNew ? 0 : rest);
    this.timers.set(uri, timer);
  }

  /** Checks a document and tells the editor. */
  now(document: TextDocument): void {
    const { uri } = document;
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    const outcome = this.of(document);
    outcome
      .then((one) => {
        const held = this.held.get(uri);
        // The document is a living thing: a newer text is checked when its turn comes.
        if (held?.outcome === outcome && held.version === document.version) this.publish(document, one);
      })
      .catch((error: Error) => this.connection.console.error(error.stack ?? error.message));
  }

  /** Checks every open document again: what they are checked with may have changed. */
  again(): void {
    this.workspace.forget();
    this.held.clear();
    for (const document of this.documents.all()) this.now(document);
  }

  closed({ uri }: TextDocument): void {
    clearTimeout(this.timers.get(uri));
    for (const map of [this.timers, this.held, this.failing]) map.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private publish({ uri, version }: TextDocument, outcome: Outcome): void {
    const diagnostics = this.diagnosticsFor(uri, outcome);
    void this.connection.sendDiagnostics({ uri, version, diagnostics });
    this.onPublished();
  }

  private diagnosticsFor(uri: string, outcome: Outcome): Diagnostic[] {
    if (outcome.kind === 'failed') return [this.failed(uri, outcome)];
    this.failing.delete(uri);
    if (outcome.kind === 'none') {
      this.explain(outcome.why);
      return [];
    }
    const { checked, config } = outcome;
    const hints = hintsOf(checked, () => knownIn(checked.rules, config));
    return [...diagnosticsOf(checked, this.pageOf), ...hints];
  }

  /** Where people look who miss findings; nobody is interrupted. */
  private explain(why: string | undefined): void {
    if (why === undefined || this.explained.has(why)) return;
    this.explained.add(why);
    this.connection.console.info(why);
  }

  /** Says once what is wrong, however many documents it concerns, and in each of them that it was not checked. */
  private failed(uri: string, { error, root }: Extract<Outcome, { kind: 'failed' }>): Diagnostic {
    const text = describe(error);
    if (![...this.failing.values()].includes(text)) this.connection.window.showErrorMessage(text);
    this.failing.set(uri, text);
    // The next check reads the configuration again.
    this.held.delete(uri);
    return failureDiagnostic(error, root, this.client.hasRelated);
  }

  get isFailing(): boolean {
    return this.failing.size > 0;
  }
}
