import { dirname, extname, resolve } from 'node:path';
import type { Io } from '../cli/io.js';
import type { CliOptions } from '../cli/options.js';
import { searchPlaces } from '../config/load/places.js';
import { isFolder } from '../files/find.js';
import { ignoreFileName } from '../files/ignore.js';

/** Editors save in several steps, and branches are switched file by file: milliseconds of rest before a run. */
const rest = 150;
const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** What ends a watch, and who runs the checks. */
export interface Watch {
  /** One run; its exit code. */
  readonly check: () => Promise<number>;
  /** What to do with an error of a run: the watch goes on. */
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
  /** Told when changes are noticed from now on. */
  readonly onReady?: () => void;
}

/** Checks now, and again whenever a macro, a config or what belongs to it, or an ignore file changes. */
export async function watch(
  options: CliOptions,
  io: Io,
  { check, failed, signal, onReady }: Watch,
): Promise<number> {
  const { watch: open } = await import('chokidar');
  let code = 0;
  const runOnce = async () => {
    if (io.stdout.isTTY) io.stdout.write(clearScreen);
    code = await check().catch((error: unknown) => {
      failed(error);
      return 2;
    });
    if (io.stderr.isTTY) io.stderr.write('\nWaiting for changes; Ctrl-C ends.\n');
  };

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(runOnce);
    }, rest);
  };
  const written = new Set(
    options.reports.flatMap(({ outputFile }) => (outputFile ? [resolve(io.cwd, outputFile)] : [])),
  );
  const watcher = open(foldersOf(options, io.cwd), {
    ignoreInitial: true,
    ignored: (path) => /[\\/](?:node_modules|\.git)$/.test(path) || written.has(path),
  });
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir' || matters(path, options)) schedule();
  });
  await new Promise<void>((done) => watcher.once('ready', () => done()));
  onReady?.();
  running = runOnce();
  await new Promise<void>((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
  clearTimeout(timer);
  await watcher.close();
  await running;
  return code;
}

/** The working folder, and the folders of paths outside of it. Globs and files are seen from the folders they are in. */
function foldersOf({ patterns, config }: CliOptions, cwd: string): string[] {
  const named = [...patterns, ...(config === undefined ? [] : [config])].map((path) => resolve(cwd, path));
  const outside = named
    .filter((path) => !path.startsWith(cwd))
    .map((path) => (isFolder(path) ? path : dirname(path)));
  return [...new Set([cwd, ...outside])];
}

/** Lexicons, custom rules and plugins may be called anything that data and code are called. */
function matters(path: string, { ext }: CliOptions): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (name === ignoreFileName || searchPlaces.includes(name)) return true;
  return [...ext, '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].includes(
    extname(name).toLowerCase(),
  );
}
