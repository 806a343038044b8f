import { resolve } from 'node:path';
import { presetNames } from '../../lint/rule.js';
import { hint } from '../explain.js';
import { nearest } from '../nearest.js';
import type { LoadedPlugin } from '../plugin.js';
import { resolvePackage } from './module.js';
import { isPath, packageName } from './packages.js';
import type { KeyPath } from './text.js';

const prefix = 'supportlint-config';

/**
 * The file that an entry of `extends` names. What begins with `.` or `/` is a path from `folder`; anything else
 * is a package, in full or by its short name.
 *
 * @returns an absolute path, or `undefined` for a package that is not installed
 */
export async function findExtended(entry: string, folder: string): Promise<string | undefined> {
  return isPath(entry) ? resolve(folder, entry) : resolvePackage(packageName(entry, prefix), folder);
}

/** The plugin that an entry such as `acme/recommended` asks for a preset. */
export function pluginOf(
  entry: string,
  plugins: ReadonlyMap<string, LoadedPlugin>,
): LoadedPlugin | undefined {
  return plugins.get(entry.slice(0, Math.max(0, entry.lastIndexOf('/'))));
}

/** Why there is nothing to extend, as a sentence. */
export function missingExtended(entry: string, plugin: LoadedPlugin | undefined): string {
  const inside = entry.slice(entry.lastIndexOf('/') + 1);
  if (plugin)
    return `the plugin "${plugin.name}" has no preset "${inside}".${hint(inside, Object.keys(plugin.presets))}`;
  if (isPath(entry)) return `there is no file "${entry}" to extend.`;
  const missing = `"${entry}" is no preset, and the package "${packageName(entry, prefix)}" is not installed here.`;
  if (entry.includes('/')) {
    const name = entry.slice(0, entry.lastIndexOf('/'));
    return `${missing} If it is a preset of a plugin, name the plugin as well: "plugins": ["${name}"].`;
  }
  const preset = nearest(entry, presetNames);
  return `${missing}${preset ? ` Did you mean "${preset}"?` : ` Presets are ${presetNames.join(', ')}.`}`;
}

/**
 * Entries of `extends`, those of overrides included, with the keys that lead to them. What is no name is left to
 * the schema.
 */
export function extensionsOf(config: Readonly<Record<string, unknown>>): { entry: string; path: KeyPath }[] {
  const { overrides } = config;
  const holders = [
    { holder: config, path: [] as KeyPath },
    ...(Array.isArray(overrides) ? overrides : []).map((one: unknown, index) => ({
      holder: Object(one) as typeof config,
      path: ['overrides', index],
    })),
  ];
  return holders.flatMap(({ holder, path }) => {
    const names: readonly unknown[] = [holder.extends].flat();
    return names.flatMap((entry, index) => {
      if (typeof entry !== 'string') return [];
      return { entry, path: [...path, 'extends', ...(Array.isArray(holder.extends) ? [index] : [])] };
    });
  });
}
