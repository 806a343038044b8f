import { isAbsolute, resolve } from 'node:path';
import { presetNames } from '../../lint/rule.js';
import { nearest } from '../nearest.js';
import { resolvePackage } from './module.js';

const prefix = 'supportlint-config';

/**
 * The file that an entry of `extends` names. What begins with `.` or `/` is a path from `folder`; anything else
 * is a package: `x` → `supportlint-config-x`, `@scope` → `@scope/supportlint-config`,
 * `@scope/x` → `@scope/supportlint-config-x`, and what is written in full stays as it is.
 *
 * @returns an absolute path, or `undefined` for a package that is not installed
 */
export async function findExtended(entry: string, folder: string): Promise<string | undefined> {
  return isPath(entry) ? resolve(folder, entry) : resolvePackage(packageName(entry), folder);
}

/** Why there is nothing to extend, as a sentence. */
export function missingExtended(entry: string): string {
  if (isPath(entry)) return `there is no file "${entry}" to extend.`;
  const preset = nearest(entry, presetNames);
  const meant = preset ? ` Did you mean "${preset}"?` : ` Presets are ${presetNames.join(', ')}.`;
  return `"${entry}" is no preset, and the package "${packageName(entry)}" is not installed here.${meant}`;
}

function isPath(entry: string): boolean {
  return entry.startsWith('.') || isAbsolute(entry);
}

function packageName(entry: string): string {
  const parts = entry.split('/');
  const scope = entry.startsWith('@') ? `${parts.shift()}/` : '';
  const [name = '', ...inside] = parts;
  const isFull = name === prefix || name.startsWith(`${prefix}-`);
  const full = isFull ? name : [prefix, name].filter(Boolean).join('-');
  return [`${scope}${full}`, ...inside].join('/');
}
