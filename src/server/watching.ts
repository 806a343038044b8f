import { basename, dirname } from 'node:path';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver/node';
import { searchPlaces } from '../config/load/places.js';
import { ignoreFileName } from '../files/ignore.js';
import { suppressionsFile } from '../run/suppress.js';
import type { Client } from './client.js';
import { pathOf, uriOf } from './uris.js';
import type { Workspace } from './workspace.js';

const names: readonly string[] = [...searchPlaces, ignoreFileName, suppressionsFile];

/** Lexicons, custom rules and plugins may be called anything that data and code are called. */
const everything: readonly FileSystemWatcher[] = [
  { globPattern: '**/.supportlint*' },
  { globPattern: '**/*.{json,yaml,yml,js,mjs,cjs,ts,mts,cts}' },
];

/** Has the editor watch what the findings depend on, besides the macros themselves. */
export class Watching {
  private outside: readonly string[] = [];
  private registered: Promise<Disposable | undefined> | undefined;
  /** The editor tells about files. One that promised to may still refuse. */
  isActive = false;

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly client: Client,
  ) {}

  async start(): Promise<void> {
    if (this.client.canWatch) this.isActive = (await this.register([...everything])) !== undefined;
  }

  /** Whether a change of one of these files may change findings. */
  concerns(uris: readonly string[], isFailing: boolean): boolean {
    return uris.some((uri) => {
      const path = pathOf(uri) ?? '';
      // What a broken configuration would read, nobody knows.
      return isFailing || names.includes(basename(path)) || this.workspace.sources.has(path);
    });
  }

  /** Sees to sources that lie outside of the folders, such as a lexicon that several teams share. */
  async update(): Promise<void> {
    if (!this.isActive || !this.client.canWatchOutside) return;
    const outside = [...this.workspace.sources].filter((path) => !this.workspace.isInside(path)).sort();
    if (outside.join('\n') === this.outside.join('\n')) return;
    this.outside = outside;
    const before = this.registered;
    const watchers = outside.map((path): FileSystemWatcher => {
      const pattern = basename(path).replace(/[[\]{}*?!]/g, '?');
      return { globPattern: { baseUri: uriOf(dirname(path)), pattern } };
    });
    this.registered = this.register(watchers);
    (await before)?.dispose();
  }

  private register(watchers: FileSystemWatcher[]): Promise<Disposable | undefined> {
    return this.connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: Error) => {
        this.connection.console.warn(`Configurations are read again on save only: ${error.message}`);
        return undefined;
      });
  }
}
