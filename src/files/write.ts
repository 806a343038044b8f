import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../usage-error.js';

/**
 * Writes a report. Missing folders are made, and readers never see half a file: the text goes to a
 * temporary file first. A device or pipe (`/dev/stdout`) is written to as it is.
 */
export async function writeReport(path: string, text: string): Promise<void> {
  try {
    const existing = await stat(path).catch(() => undefined);
    if (existing?.isDirectory()) throw new Error('it is a folder');
    if (existing && !existing.isFile()) return await writeFile(path, text);
    await mkdir(dirname(path), { recursive: true });
    await replace(existing ? await realpath(path) : path, text, existing?.mode ?? 0o666);
  } catch (error) {
    throw new UsageError(`Cannot write the report to “${path}”: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

async function replace(path: string, text: string, mode: number) {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { mode });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
