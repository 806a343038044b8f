import type { Stats } from 'node:fs';
import {
  access,
  constants,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.js';
import { decode } from './read.js';

/** Ends the names of temporary files; they are hidden, and no macro is called so. */
const suffix = '.supportlint-tmp';
/** A temporary file is in use for milliseconds; one that is older, in milliseconds, was left by a run that was killed. */
const staleAfter = 60_000;
const byteOrderMark = '\ufeff';

/**
 * Writes a file that supportlint makes. Missing folders are made, and readers never see half a file. A device or
 * pipe (`/dev/stdout`) is written to as it is.
 *
 * @param what as in “the report”, for messages
 * @throws UsageError (rejects) when it cannot be written
 */
export async function writeWhole(path: string, text: string | Uint8Array, what: string): Promise<void> {
  try {
    const existing = await stat(path).catch(() => undefined);
    if (existing?.isDirectory()) throw new Error('it is a folder');
    if (existing && !existing.isFile()) return await writeFile(path, text);
    await mkdir(dirname(path), { recursive: true });
    await replace(existing ? await realpath(path) : path, text, existing);
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError(`Cannot write ${what} to “${path}”: ${reason}.`, { cause: error });
  }
}

/**
 * Puts a fixed text in place of a macro file, or of what a link leads to. Mode and byte order mark stay. The file is
 * whole at any moment: as it was, or fixed.
 *
 * @param before the text that was checked; a file that holds another one by now is left alone
 * @returns why the file was not written; `undefined` when it was
 */
export async function replaceMacro(path: string, before: string, after: string): Promise<string | undefined> {
  const changed = 'Not fixed: the file changed while it was checked; run supportlint again.';
  try {
    const target = await realpath(path);
    await access(target, constants.W_OK);
    const mark = await markOf(target, before);
    // Fixed already, under another name that leads to it.
    if (mark === undefined) return (await markOf(target, after)) === undefined ? changed : undefined;
    const like = await stat(target);
    const isUnchanged = async () => (await markOf(target, before)) === mark;
    return (await replace(target, mark + after, like, isUnchanged)) ? undefined : changed;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isDenied = code === 'EACCES' || code === 'EPERM';
    return `Not fixed: it cannot be written (${isDenied ? 'permission denied' : message}).`;
  }
}

/** Removes what killed runs left in the folders of these files. */
export async function sweep(paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => one.startsWith('.') && one.endsWith(suffix))) {
      const file = join(folder, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (Date.now() - mtimeMs > staleAfter) await rm(file, { force: true }).catch(() => {});
    }
  }
}

/** The byte order mark that a file begins with, or an empty string; `undefined` where it holds another text. */
async function markOf(path: string, text: string): Promise<string | undefined> {
  const bytes = await readFile(path);
  const read = decode(bytes);
  if (!('text' in read) || read.text !== text) return undefined;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? byteOrderMark : '';
}

/**
 * Writes beside the file, then renames: both names are on one disk, so nobody sees anything in between.
 *
 * @param like whose owner and mode to take over
 */
async function replace(
  path: string,
  text: string | Uint8Array,
  like: Stats | undefined,
  isWanted: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const temporary = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}${suffix}`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      if (like) {
        // Only root may give a file away; for others it is their own already.
        await file.chown(like.uid, like.gid).catch(() => {});
        await file.chmod(like.mode & 0o7777);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    const wanted = await isWanted();
    if (wanted) await rename(temporary, path);
    else await rm(temporary, { force: true });
    return wanted;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
