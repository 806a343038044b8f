import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { LintMessage } from '../lint/result.js';
import { fatalNotice } from './notice.js';

/** Text of a macro file without its byte order mark, or why there is none. */
export type Reading = { readonly text: string } | { readonly notice: LintMessage };

/** The largest file that is read, in bytes. */
export const sizeLimit = 10 * 1024 * 1024;
/** How far into a file to look for a NUL byte, which no Markdown file has. */
const sniffed = 8192;
const newline = 0x0a;

/**
 * Reads one macro file. Never throws: what is wrong with the file becomes a notice. It reads synchronously,
 * since macros are small, and each trip through the thread pool takes longer than reading one.
 */
export function readMacroFile(path: string): Reading {
  try {
    return decode(readBytes(path));
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge(error.size);
    return { notice: fatalNotice(unreadable(error)) };
  }
}

/** Most macros fit; taking memory for each would cost as much as to read them. */
const room = Buffer.allocUnsafe(65_536);

class TooLarge extends Error {
  constructor(readonly size: number) {
    super('too large');
  }
}

/** The bytes of a file; they hold until the next call. @throws where it cannot be read, or is larger than `sizeLimit` */
export function readBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    // A read may bring less than there is; at the end it brings nothing.
    for (let length = 0; length < room.length; ) {
      const more = readSync(file, room, length, room.length - length, null);
      if (more === 0) return room.subarray(0, length);
      length += more;
    }
    const { size } = fstatSync(file);
    if (size > sizeLimit) throw new TooLarge(size);
    return Buffer.concat([room, readFileSync(file)]);
  } finally {
    closeSync(file);
  }
}

/** Reads standard input to its end, or to the size limit. */
export async function readStream(chunks: AsyncIterable<Uint8Array | string>): Promise<Reading> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > sizeLimit) return tooLarge(size);
    parts.push(bytes);
  }
  return decode(Buffer.concat(parts));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes → text: UTF-8, with or without a byte order mark. */
export function decode(bytes: Uint8Array): Reading {
  if (bytes.length > sizeLimit) return tooLarge(bytes.length);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { notice: fatalNotice('This file is encoded as UTF-16; save it as UTF-8 to have it checked.') };
  }
  if (bytes.subarray(0, sniffed).includes(0)) {
    const remedy = 'list it in .supportlintignore, or save it as plain text.';
    return { notice: fatalNotice(`This looks like a binary file, not Markdown; ${remedy}`) };
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    const message = 'This line holds a character that is not valid UTF-8; save the file as UTF-8.';
    return { notice: fatalNotice(message, firstBadLine(bytes)) };
  }
}

/** 1-based. Lines can be decoded one by one: the byte of a line break is never part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(newline, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? undefined : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}

function tooLarge(size: number): Reading {
  const [megabytes, limit] = [size, sizeLimit].map((bytes) => (bytes / 1024 / 1024).toFixed(0));
  const fault = `This file is larger than ${limit} MB (${megabytes} MB)`;
  return {
    notice: fatalNotice(`${fault}; split it into one file per macro, or list it in .supportlintignore.`),
  };
}

/** Why a path could not be read, and what helps, in one sentence. */
export function unreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'Cannot be read: permission denied; allow this user to read it, or list it in .supportlintignore.';
    case 'ENOENT':
      return 'Cannot be read: it was moved or deleted during the run, or is a link that leads nowhere.';
    case 'EISDIR':
      return 'Cannot be read: this is a folder with the name of a file; rename it, or list it in .supportlintignore.';
    default:
      return `Cannot be read: ${message.replace(/\.?$/, '.')}`;
  }
}
