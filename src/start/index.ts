/** Loads the built program, with the code that V8 compiled for it in earlier runs. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { CodeCache } from './code-cache.js';
import { optimizeAsUsual, optimizesLate } from './optimize-late.js';

export { optimizeLate } from './optimize-late.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const requireByNode = createRequire(import.meta.url);
/** Bytes below which a module is compiled sooner than its code is found. */
const worthKeeping = 8_000;
/** It imports modules, which code that was kept cannot. */
const importer = 'import-module.cjs';
const modules = new Map<string, { exports: unknown }>();
/** Modules whose code is to be kept. */
const compiled: { name: string; text: Buffer; script: Script }[] = [];
let cache: CodeCache | undefined;

/**
 * Loads a module that stands beside this one.
 *
 * @param name of a CommonJS file, such as `cli.cjs`
 * @returns its exports
 */
export async function load(name: string): Promise<unknown> {
  cache = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : await openCache();
  process.once('exit', keep);
  return requireBuilt(resolve(folder, name));
}

async function openCache(): Promise<CodeCache | undefined> {
  try {
    // It asks for the home folder on loading, and a user may have none.
    const { default: envPaths } = await import('env-paths');
    return new CodeCache(envPaths('supportlint', { suffix: '' }).cache);
  } catch {
    return undefined;
  }
}

/** What Node's `require` does for a file, for the files of the build. */
function requireBuilt(path: string): unknown {
  const known = modules.get(path);
  if (known) return known.exports;
  if (basename(path) === importer) return requireByNode(path);
  const module = { exports: {} };
  modules.set(path, module);
  const require = (id: string) =>
    id.startsWith('.') ? requireBuilt(resolve(dirname(path), id)) : requireByNode(id);
  compile(path).runInThisContext()(module.exports, require, module, path, dirname(path));
  return module.exports;
}

const head = '(function(exports,require,module,__filename,__dirname){';

function compile(path: string): Script {
  const text = readFileSync(path);
  const name = basename(path);
  const isWorthIt = text.length >= worthKeeping;
  const cachedData = isWorthIt ? cache?.read(name, text) : undefined;
  const script = new Script(`${head}${text.toString()}\n})`, {
    filename: path,
    columnOffset: -head.length,
    ...(cachedData && { cachedData }),
  });
  // Under other settings V8 refuses code that the next run can use.
  const isMissing = !cachedData || (script.cachedDataRejected && !optimizesLate());
  if (isWorthIt && isMissing) compiled.push({ name, text, script });
  return script;
}

/** At the end of a run, because V8 compiles a function when it is first called. */
function keep(): void {
  if (!cache || compiled.length === 0) return;
  // The settings are part of what V8 writes, and the next run begins with the usual ones.
  optimizeAsUsual();
  for (const { name, text, script } of compiled) cache.write(name, text, script);
  cache.removeOld();
}
