import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Jiti } from 'jiti';
import { ConfigError } from '../error.js';
import { importModule } from './import-module.js';

/**
 * The default export of a JavaScript or TypeScript config.
 *
 * @param file absolute path
 * @param name path as shown to the user
 * @throws ConfigError with the line and column where it failed, if they are known
 */
export async function importConfig(file: string, name: string): Promise<unknown> {
  try {
    return await (/\.[cm]?ts$/.test(file) ? importTranspiled(file) : importNative(file));
  } catch (cause) {
    const { message, stack = '' } = cause instanceof Error ? cause : new Error(String(cause));
    const reason = message
      .split('\n', 1)[0]!
      .trim()
      .replace(/^ParseError: /, '')
      .replace(/\.?$/, '.');
    throw new ConfigError(
      [{ file: name, ...placeIn(stack, file, message.startsWith('ParseError')), reason }],
      cause,
    );
  }
}

/** The file a package stands for when it is required or imported from `folder`, if it is installed there. */
export async function resolvePackage(name: string, folder: string): Promise<string | undefined> {
  const url = (await transpiler(join(folder, 'config.js'))).esmResolve(name, { try: true });
  return url && fileURLToPath(url);
}

/** How often a file was imported. Node keeps modules, and whoever asks again wants to know what has changed. */
const imports = new Map<string, number>();

async function importNative(file: string): Promise<unknown> {
  const before = imports.get(file) ?? 0;
  imports.set(file, before + 1);
  const url = pathToFileURL(file);
  if (before > 0) url.search = `?again=${before}`;
  try {
    return (await importModule(url.href)).default;
  } catch (error) {
    // Node does not say where the syntax is broken; jiti does.
    if (error instanceof SyntaxError) return importTranspiled(file);
    throw error;
  }
}

async function importTranspiled(file: string): Promise<unknown> {
  return (await transpiler(file)).import(file, { default: true });
}

async function transpiler(file: string): Promise<Jiti> {
  const { createJiti } = (await importModule('jiti')) as typeof import('jiti');
  return createJiti(file, { fsCache: false, moduleCache: false });
}

/** The first `file:line:column` of a stack. Only parse errors have a true column, counted from 0. */
function placeIn(stack: string, file: string, isParseError: boolean) {
  const at = stack.indexOf(`${file}:`);
  const [, line, column] = (at >= 0 && /^:(\d+):(\d+)/.exec(stack.slice(at + file.length))) || [];
  return { ...(line && { line: Number(line) }), ...(isParseError && { column: Number(column) + 1 }) };
}
