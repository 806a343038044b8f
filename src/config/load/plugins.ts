import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { remember } from '../../lint/remember.js';
import type { WordClasses } from '../../phrases/notation/pattern.js';
import { ConfigError, type ConfigProblem, keyPathOf } from '../error.js';
import { type LoadedPlugin, readPlugin } from '../plugin.js';
import { importConfig, resolvePackage } from './module.js';
import { isPath, packageName } from './packages.js';
import type { KeyPath } from './text.js';

const prefix = 'supportlint-plugin';

/** Loads the plugins that a config names; each file once. */
export type LoadPlugins = (
  raw: unknown,
  file: string,
  problem: (path: KeyPath, reason: string) => ConfigProblem,
) => Promise<ReadonlyMap<string, LoadedPlugin>>;

/**
 * @param shown path as shown to the user
 * @param classes the built-in word classes
 */
export function createPluginLoader(shown: (file: string) => string, classes: WordClasses): LoadPlugins {
  const files = new Map<string, Promise<LoadedPlugin>>();

  /** A list that is none is left to the schema. */
  return async (raw, file, problem) => {
    const plugins = new Map<string, LoadedPlugin>();
    for (const [index, entry] of (Array.isArray(raw) ? raw : []).entries()) {
      const path = ['plugins', index];
      const fail = (reason: string): never => {
        throw new ConfigError([problem(path, reason)]);
      };
      let plugin: LoadedPlugin;
      if (typeof entry === 'string') {
        const target = await targetOf(entry, dirname(file));
        if (target === undefined) return fail(missing(entry));
        plugin = await remember(files, target, async () => {
          const name = nameOf(entry, target, shown);
          return { ...use(await importConfig(target, name), name, classes), file: target };
        });
      } else if (typeof entry === 'object' && entry !== null) {
        plugin = use(entry, `${shown(file)} ${keyPathOf(path)}`, classes);
      } else continue;
      if (plugins.has(plugin.name)) fail(`another plugin here is called "${plugin.name}" as well.`);
      plugins.set(plugin.name, plugin);
    }
    return plugins;
  };
}

/** Absolute path; `undefined` for a package that is not installed, or a file that is not there. */
async function targetOf(entry: string, folder: string): Promise<string | undefined> {
  if (!isPath(entry)) return resolvePackage(packageName(entry, prefix), folder);
  const file = resolve(folder, entry);
  return (await stat(file).catch(() => undefined))?.isFile() ? file : undefined;
}

/** A package is known by its name, a file of one's own by its path. */
function nameOf(entry: string, target: string, shown: (file: string) => string): string {
  return isPath(entry) ? shown(target) : packageName(entry, prefix);
}

function missing(entry: string): string {
  if (isPath(entry)) return `there is no file "${entry}" to load a plugin from.`;
  const name = packageName(entry, prefix);
  return `the plugin "${name}" is not installed here; run npm install --save-dev ${name}, or write "./${entry}" for a file of your own.`;
}

function use(value: unknown, name: string, classes: WordClasses): LoadedPlugin {
  if (!('name' in Object(value)) && !('rules' in Object(value))) {
    const reason = 'a plugin has a default export: export default { name: "acme", rules: { … } }.';
    throw new ConfigError([{ file: name, reason }]);
  }
  const read = readPlugin(value, classes);
  if ('plugin' in read) return read.plugin;
  const [first, ...others] = read.issues.map(
    ({ path, message }): ConfigProblem => ({ file: name, keyPath: keyPathOf(path), reason: message }),
  );
  throw new ConfigError([first!, ...others]);
}
