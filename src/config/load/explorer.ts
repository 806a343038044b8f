import { basename } from 'node:path';
import type { PublicExplorer } from 'cosmiconfig';
import { ConfigError } from '../error.js';
import { importModule } from './import-module.js';
import { importConfig } from './module.js';
import { manifest, searchPlaces } from './places.js';
import { type ParsedConfig, parseText } from './text.js';

/** A file that was read; the value is `undefined` where it is empty. */
export interface Found {
  /** Absolute path. */
  readonly file: string;
  readonly parsed: ParsedConfig;
}

/** Reads files in every form that a config may have. */
export interface Explorer {
  /** The config of a folder that holds one. */
  find(folder: string): Promise<Found | undefined>;
  /** `undefined` where there is no such file. */
  load(file: string): Promise<Found | undefined>;
}

/**
 * @param shown path as shown to the user
 * @throws ConfigError from its methods, for a file that cannot be read
 */
export function createExplorer(shown: (file: string) => string): Explorer {
  let explorer: Promise<PublicExplorer> | undefined;
  const lookup = () => {
    explorer ??= createLookup(shown);
    return explorer;
  };
  return {
    async find(folder) {
      try {
        return foundIn(await (await lookup()).search(folder));
      } catch (error) {
        // Cosmiconfig looks into package.json of the working directory on its own, before it asks for a loader.
        const { filepath = folder } = Object(error) as { filepath?: string };
        throw asConfigError(error, shown(filepath));
      }
    },
    async load(file) {
      try {
        return foundIn(await (await lookup()).load(file));
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw asConfigError(error, shown(file));
      }
    },
  };
}

async function createLookup(shown: (file: string) => string): Promise<PublicExplorer> {
  const { cosmiconfig } = (await importModule('cosmiconfig')) as typeof import('cosmiconfig');
  const text = async (file: string, content: string) => {
    const parsed = await parseText(shown(file), content);
    if (basename(file) !== manifest) return parsed;
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
    searchPlaces: [...searchPlaces],
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    loaders: { ...modules, '.json': text, '.yaml': text, '.yml': text, noExt: text, default: text },
  });
}

function foundIn(result: { filepath: string; config?: unknown } | null): Found | undefined {
  if (!result) return undefined;
  const { filepath: file, config } = result;
  return {
    file,
    parsed: (config as ParsedConfig | undefined) ?? { value: undefined, locate: () => undefined },
  };
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function asConfigError(error: unknown, file: string): ConfigError {
  if (error instanceof ConfigError) return error;
  const text = error instanceof Error ? error.message.replace(/^JSON Error in .*:\n/, '') : String(error);
  return new ConfigError([{ file, reason: text.split('\n', 1)[0]!.replace(/\.?$/, '.') }], error);
}
