import { dirname, join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LoadEngine } from '../cli/engine.js';
import type { Io } from '../cli/io.js';
import type { CliOptions } from '../cli/options.js';
import type { ConfigChain, LoadedConfig, ResolvedConfig } from '../config/types.js';
import type { Checked } from '../editor/checked.js';
import { isBelow } from '../files/below.js';
import type { IgnoreTest } from '../files/ignore.js';
import { noticeResult } from '../files/notice.js';
import { isListed } from '../files/patterns.js';
import { decode } from '../files/read.js';
import { finisher } from '../run/finish.js';
import { createIgnores } from '../run/ignores.js';
import { knownRules } from '../run/rules.js';
import { openSession, type Session } from '../run/session.js';
import { suppress } from '../run/suppress.js';
import { namelessFile } from '../run/targets.js';
import type { Enable } from './enable.js';
import { pathOf } from './uris.js';

/** What came of a document: nothing where it is no macro, an error where the configuration cannot be used. */
export type Outcome =
  | { readonly kind: 'none'; readonly why?: string }
  | { readonly kind: 'failed'; readonly error: Error; readonly root: string }
  | {
      readonly kind: 'checked';
      readonly checked: Checked;
      readonly config: ResolvedConfig;
      readonly chain: ConfigChain;
      /** Absolute folder from which the user sees paths. */
      readonly root: string;
    };

/** Where a document is taken to stand. */
interface Place {
  readonly root: string;
  readonly path: string;
  /** It has no file yet. */
  readonly isUntitled: boolean;
}

interface Opened {
  readonly session: Session;
  readonly isIgnored: IgnoreTest;
}

/** The folders of an editor, each checked as `supportlint` checks it when it runs there. */
export class Workspace {
  private readonly folders = new Set<string>();
  private readonly opened = new Map<string, Promise<Opened>>();
  private day = '';
  /** Absolute paths of everything that the configurations seen so far were read from. */
  readonly sources = new Set<string>();
  /** Set once, before the first check. */
  enable: Enable = 'auto';

  constructor(
    private readonly options: CliOptions,
    private readonly io: Io,
    private readonly loadEngine: LoadEngine,
  ) {}

  /** @param uris of the folders that come and go */
  change(added: readonly string[], removed: readonly string[] = []): void {
    for (const folder of removed.flatMap(foldersAt)) this.folders.delete(folder);
    for (const folder of added.flatMap(foldersAt)) this.folders.add(folder);
  }

  /** Forgets every configuration: some file that they are read from has changed. */
  forget(): void {
    this.opened.clear();
  }

  isInside(path: string): boolean {
    return [...this.folders].some((folder) => isBelow(path, folder));
  }

  async check(live: TextDocument): Promise<Outcome> {
    const { uri, languageId, version } = live;
    const document = TextDocument.create(uri, languageId, version, live.getText());
    let outcome: Outcome = { kind: 'none' };
    for (const place of this.enable === 'never' ? [] : this.placesOf(live)) {
      outcome = await this.tryAt(document, place);
      if (outcome.kind !== 'none') break;
    }
    return outcome;
  }

  private async tryAt(document: TextDocument, place: Place): Promise<Outcome> {
    const { root } = place;
    try {
      return await this.checkAt(document, place);
    } catch (error) {
      this.opened.delete(root);
      return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)), root };
    }
  }

  private async checkAt(document: TextDocument, { root, path, isUntitled }: Place): Promise<Outcome> {
    const { session, isIgnored } = await this.openAt(root);
    if (!isListed(path, root, this.options.ext)) return { kind: 'none' };
    const [chain, config] = await Promise.all([session.configs.forFile(path), session.configFor(path)]);
    if (chain.configs.length === 0 && this.enable === 'auto') return { kind: 'none', why: unasked(root) };
    for (const file of chain.configs.flatMap(filesOf)) this.sources.add(file);
    if ((await isIgnored(path)) !== undefined) return { kind: 'none' };
    const filePath = isUntitled ? document.uri : path;
    const finish = finisher(session, false);
    const read = (text: string) => session.check(text, filePath, config, false);
    const decoded = decode(Buffer.from(document.getText()));
    const outcome = 'text' in decoded ? read(decoded.text) : noticeResult(filePath, decoded.notice);
    const reading = 'extracts' in outcome ? outcome : undefined;
    const found = 'extracts' in outcome ? finish([outcome]) : [outcome];
    const rules = knownRules(session.registry, session.added);
    const { results } = isUntitled ? { results: found } : await suppress(found, session, rules, false);
    const checked: Checked = {
      ...{ document, reading, result: results[0]!, finish },
      rules: { ...session.registry, ...config.added },
      reread(text) {
        const again = read(text);
        return 'extracts' in again ? again : undefined;
      },
    };
    return { kind: 'checked', checked, config, chain, root };
  }

  /** Rules that look at the calendar are told the day when a session begins. */
  private openAt(root: string): Promise<Opened> {
    const day = this.io.now().toDateString();
    if (day !== this.day) this.forget();
    this.day = day;
    const held = this.opened.get(root) ?? this.open(root);
    this.opened.set(root, held);
    return held;
  }

  private async open(root: string): Promise<Opened> {
    const session = await openSession(this.options, { ...this.io, cwd: root }, this.loadEngine);
    return { session, isIgnored: createIgnores(session) };
  }

  /**
   * The innermost folder that holds a file; a file on its own stands in its own folder. What has no file may belong to
   * any folder: the first one that checks it counts.
   */
  private placesOf({ uri, languageId }: TextDocument): Place[] {
    if (uri.startsWith('untitled:')) {
      const roots = this.folders.size > 0 ? [...this.folders] : [this.io.cwd];
      return languageId === 'markdown'
        ? roots.map((root) => ({ root, path: join(root, namelessFile), isUntitled: true }))
        : [];
    }
    const path = pathOf(uri);
    if (path === undefined) return [];
    const around = [...this.folders].filter((folder) => isBelow(path, folder));
    const root = around.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
    return [{ root, path, isUntitled: false }];
  }
}

/** Without the slash that may end it. */
function foldersAt(uri: string): string[] {
  const path = pathOf(uri);
  return path === undefined ? [] : [resolve(path)];
}

const unasked = (root: string) =>
  `In ${root}, macros without a configuration are not checked. “npx supportlint init” writes one; the option "enable": "always" does without.`;

function filesOf({ files = [], extended }: LoadedConfig): string[] {
  return [...files, ...[...extended.values()].flatMap(filesOf)];
}
