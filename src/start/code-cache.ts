import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** After so many days without being written anew, code is taken for that of a version no longer in use. */
const days = 30;
const checksumLength = 4;

/**
 * Keeps what V8 compiled for the next run, since compiling takes a third of the time of a small one. V8 itself
 * refuses code of another version or other settings, but looks only at the length of the text that it came from,
 * so the text's checksum is part of the name. Whatever fails costs time, not the run.
 */
export class CodeCache {
  private readonly folder: string;
  private readonly isTrusted: boolean;

  /** @param root absolute path of a folder of this user */
  constructor(private readonly root: string) {
    this.folder = join(root, `${process.versions.v8}-${process.arch}`);
    this.isTrusted = isOwn(this.folder);
  }

  /** The code of a text, unless there is none or it is damaged: V8 would run it as it is. */
  read(name: string, text: Uint8Array): Buffer | undefined {
    if (!this.isTrusted) return undefined;
    try {
      const file = readFileSync(this.pathOf(name, text));
      const code = file.subarray(checksumLength);
      return crc32(code) === file.readUInt32LE() ? code : undefined;
    } catch {
      return undefined;
    }
  }

  /** Puts code in place of what was there, in one step: other runs read meanwhile. */
  write(name: string, text: Uint8Array, script: Script): void {
    const path = this.pathOf(name, text);
    const draft = `${path}.${process.pid}`;
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      if (!isOwn(this.folder)) return;
      const code = script.createCachedData();
      const checksum = Buffer.alloc(checksumLength);
      checksum.writeUInt32LE(crc32(code));
      writeFileSync(draft, Buffer.concat([checksum, code]));
      renameSync(draft, path);
    } catch {
      remove(draft);
    }
  }

  /** Removes what was not written for long. */
  removeOld(): void {
    const limit = Date.now() - days * 24 * 60 * 60 * 1000;
    try {
      for (const entry of readdirSync(this.root, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile() && statSync(path).mtimeMs < limit) remove(path);
      }
    } catch {
      // Somebody else removes it.
    }
  }

  private pathOf(name: string, text: Uint8Array): string {
    return join(this.folder, `${name}-${crc32(text).toString(16)}`);
  }
}

/** Whoever writes to a folder decides what runs from it: nobody else may, and root takes nothing from users. */
function isOwn(folder: string): boolean {
  const { getuid } = process;
  if (!getuid) return true;
  try {
    const { uid, mode } = statSync(folder);
    return uid === getuid.call(process) && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is not ours to remove, then.
  }
}
