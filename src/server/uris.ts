import { fileURLToPath, pathToFileURL } from 'node:url';

/** The absolute path of a file; `undefined` for a document that is not on this disk. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

export const uriOf = (path: string): string => pathToFileURL(path).href;
