import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a library of macros, a file each.
 *
 * @param {string} folder made where it is missing
 * @param {readonly string[]} texts
 * @returns {{ folder: string, files: string[], bytes: number }} names of the files, relative to the folder
 */
export function writeLibrary(folder, texts) {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  const files = texts.map((text, number) => {
    const name = `macro-${String(number).padStart(5, '0')}.md`;
    writeFileSync(join(folder, name), text);
    bytes += Buffer.byteLength(text);
    return name;
  });
  return { folder, files, bytes };
}
