import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importModule } from '../config/load/import-module.js';
import { resolvePackage } from '../config/load/module.js';
import { nearest } from '../config/nearest.js';
import type { Formatter } from '../report/formatter.js';
import { formatters } from '../report/index.js';
import { UsageError } from '../usage-error.js';

const prefix = 'supportlint-formatter-';

/**
 * A built-in formatter by its name, a module by its path, or the package `supportlint-formatter-NAME`
 * (`@scope/NAME` → `@scope/supportlint-formatter-NAME`) as seen from `cwd`.
 *
 * @throws UsageError when there is none.
 */
export async function loadFormatter(name: string, cwd: string): Promise<Formatter> {
  if (Object.hasOwn(formatters, name)) return (await formatters[name]!()).default;
  const file = isPath(name) ? resolve(cwd, name) : await resolvePackage(packageName(name), cwd);
  if (file === undefined) throw unknownFormatter(name);
  const loaded = await importModule(pathToFileURL(file).href).catch((cause: Error) => {
    throw new UsageError(`The formatter “${name}” could not be loaded: ${cause.message}`, { cause });
  });
  if (typeof loaded.default !== 'function') {
    throw new UsageError(`The formatter “${name}” has no function as its default export.`);
  }
  return loaded.default as Formatter;
}

function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name) || (/[\\/]/.test(name) && !name.startsWith('@'));
}

function packageName(name: string): string {
  const [scope, bare = ''] = name.startsWith('@') ? name.split('/', 2) : [undefined, name];
  const local = bare.startsWith(prefix) ? bare : `${prefix}${bare}`;
  return scope === undefined ? local : `${scope}/${local}`;
}

function unknownFormatter(name: string): UsageError {
  const known = Object.keys(formatters);
  const match = nearest(name, known);
  const hint = match === undefined ? '' : ` Did you mean “${match}”?`;
  const others = `Built in are ${known.join(', ')}; “${packageName(name)}” is not installed here.`;
  return new UsageError(`There is no formatter named “${name}”.${hint} ${others}`);
}
