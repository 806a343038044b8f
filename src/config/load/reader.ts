import { readdir } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import type { PublicExplorer } from 'cosmiconfig';
import type { Registry } from '../../lint/rule.js';
import { shownPath } from '../../report/paths.js';
import { list } from '../chain.js';
import { ConfigError, type ConfigProblem, keyPathOf } from '../error.js';
import { isPreset } from '../presets.js';
import { validateConfig } from '../schema.js';
import type { Config, LoadedConfig } from '../types.js';
import { findExtended, missingExtended } from './extends.js';
import { importConfig } from './module.js';
import { type KeyPath, type ParsedConfig, parseText } from './text.js';

/** Where a folder may keep its config; the first that exists counts. */
const searchPlaces = [
  'package.json',
  '.supportlintrc',
  ...['json', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((end) => `.supportlintrc.${end}`),
  ...['js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'json', 'yaml'].map((end) => `supportlint.config.${end}`),
];

/** Reads config files, and what they extend, from disk. */
export interface ConfigReader {
  /** The config that a folder itself holds. */
  find(folder: string): Promise<LoadedConfig | undefined>;
  /** @param file absolute path */
  read(file: string): Promise<LoadedConfig>;
}

/** @throws ConfigError from its methods, for whatever keeps a config from being used. */
export function createReader(cwd: string, registry: Registry): ConfigReader {
  const shown = (file: string) => shownPath(file, cwd);
  let explorer: Promise<PublicExplorer> | undefined;
  const lookup = () => {
    explorer ??= createExplorer(shown);
    return explorer;
  };

  async function complete(
    file: string,
    parsed: ParsedConfig | undefined,
    trail: readonly string[],
  ): Promise<LoadedConfig> {
    const name = shown(file);
    const top: KeyPath = basename(file) === 'package.json' ? ['supportlint'] : [];
    const problem = (path: KeyPath, reason: string): ConfigProblem => {
      const keys = [...top, ...path];
      return { file: name, ...parsed?.locate(keys), keyPath: keyPathOf(keys), reason };
    };
    if (parsed?.value === undefined || parsed.value === null) {
      throw new ConfigError([problem([], 'the config is empty; write at least {"extends": "recommended"}.')]);
    }
    const validation = validateConfig(parsed.value, registry);
    if (!validation.ok) {
      const [first, ...others] = validation.issues
        .map(({ path, message }) => problem(path, message))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
      throw new ConfigError([first!, ...others]);
    }
    const extended = new Map<string, LoadedConfig>();
    for (const { entry, path } of entriesOf(validation.config)) {
      if (isPreset(entry) || extended.has(entry)) continue;
      const target = await findExtended(entry, dirname(file));
      if (target && [...trail, file].includes(target)) {
        const circle = [...trail, file, target].map(shown).join(' → ');
        throw new ConfigError([problem(path, `a config cannot extend itself: ${circle}.`)]);
      }
      const found = target && (await load(target));
      if (!found) throw new ConfigError([problem(path, missingExtended(entry))]);
      extended.set(entry, await complete(target, found.config, [...trail, file]));
    }
    return { name, dir: dirname(file).split(sep).join('/'), config: validation.config, extended };
  }

  /** `undefined` where there is no such file. */
  async function load(file: string) {
    try {
      return (await (await lookup()).load(file)) as Found | null;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw asConfigError(error, shown(file));
    }
  }

  return {
    async find(folder) {
      const names = new Set(await readdir(folder).catch(() => []));
      if (!searchPlaces.some((place) => names.has(place))) return undefined;
      try {
        const found = (await (await lookup()).search(folder)) as Found | null;
        return found ? await complete(found.filepath, found.config, []) : undefined;
      } catch (error) {
        // Cosmiconfig looks into package.json of the working directory on its own, before it asks for a loader.
        const { filepath = folder } = Object(error) as { filepath?: string };
        throw asConfigError(error, shown(filepath));
      }
    },
    async read(file) {
      const found = await load(file);
      if (!found) throw new ConfigError([{ file: shown(file), reason: 'there is no such config file.' }]);
      return complete(found.filepath, found.config, []);
    },
  };
}

interface Found {
  readonly filepath: string;
  readonly config: ParsedConfig | undefined;
}

async function createExplorer(shown: (file: string) => string): Promise<PublicExplorer> {
  const { cosmiconfig } = await import('cosmiconfig');
  const text = async (file: string, content: string) => {
    const parsed = await parseText(shown(file), content);
    if (basename(file) !== 'package.json') return parsed;
    const { supportlint } = Object(parsed.value) as { supportlint?: unknown };
    return { supportlint: supportlint === undefined ? undefined : { ...parsed, value: supportlint } };
  };
  const module = async (file: string): Promise<ParsedConfig> => {
    const value = await importConfig(file, shown(file));
    return { value, locate: () => undefined };
  };
  const modules = Object.fromEntries(
    ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].map((end) => [end, module]),
  );
  return cosmiconfig('supportlint', {
    searchPlaces,
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    loaders: { ...modules, '.json': text, '.yaml': text, '.yml': text, noExt: text, default: text },
  });
}

/** Entries of `extends`, those of overrides included, with the keys that lead to them. */
function entriesOf(config: Config): { entry: string; path: KeyPath }[] {
  const holders: [Pick<Config, 'extends'>, KeyPath][] = [
    [config, []],
    ...(config.overrides ?? []).map((override, index): [Pick<Config, 'extends'>, KeyPath] => [
      override,
      ['overrides', index],
    ]),
  ];
  return holders.flatMap(([holder, path]) =>
    list(holder.extends).map((entry, index) => ({
      entry,
      path: [...path, 'extends', ...(typeof holder.extends === 'string' ? [] : [index])],
    })),
  );
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function asConfigError(error: unknown, file: string): ConfigError {
  if (error instanceof ConfigError) return error;
  const text = error instanceof Error ? error.message.replace(/^JSON Error in .*:\n/, '') : String(error);
  return new ConfigError([{ file, reason: text.split('\n', 1)[0]!.replace(/\.?$/, '.') }], error);
}
