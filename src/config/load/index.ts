import { dirname, resolve } from 'node:path';
import type { Registry } from '../../lint/rule.js';
import { createChain } from '../chain.js';
import { ConfigError, keyPathOf } from '../error.js';
import { remember } from '../remember.js';
import { validateConfig } from '../schema.js';
import type { ConfigChain, LoadedConfig, RuleSettings } from '../types.js';
import { createReader } from './reader.js';

export interface ConfigLoaderOptions {
  /** Absolute. Config files are shown relative to it. */
  readonly cwd: string;
  readonly registry: Registry;
  /** The only config to use, absolute or from `cwd`. Its globs count from its own folder. */
  readonly configFile?: string | undefined;
  /** False: config files beside the macros are not looked for; default true. */
  readonly lookup?: boolean | undefined;
  /** Rule settings from the command line, not yet validated. They win over everything. */
  readonly overrideRules?: Readonly<Record<string, unknown>> | undefined;
}

export interface ConfigLoader {
  /**
   * What is said about a file, by absolute path. It need not exist. Each folder is read once, and folders
   * under the same config files get the same object. Where there is no config, `recommended` applies.
   *
   * @throws ConfigError (rejects) for a config that cannot be used
   */
  forFile(path: string): Promise<ConfigChain>;
}

/**
 * Finds and reads config files. The nearest config of a file counts; what it does not say comes from the
 * folders above, up to the top or to a config with `root: true`.
 *
 * @throws ConfigError for faulty `overrideRules`
 */
export function createConfigLoader(options: ConfigLoaderOptions): ConfigLoader {
  const { cwd, registry, configFile, lookup = true } = options;
  const last = validateFlags(options.overrideRules, registry);
  const reader = createReader(cwd, registry);
  const cascades = new Map<string, Promise<readonly LoadedConfig[]>>();
  const chains = new WeakMap<readonly LoadedConfig[], ConfigChain>();

  const readCascade = async (folder: string): Promise<readonly LoadedConfig[]> => {
    const own = await reader.find(folder);
    if (own?.config.root) return [own];
    const parent = dirname(folder);
    const above = parent === folder ? [] : await cascadeOf(parent);
    return own ? [...above, own] : above;
  };
  const cascadeOf = (folder: string) => remember(cascades, folder, () => readCascade(folder));
  const readExplicit = async () =>
    configFile === undefined ? [] : [await reader.read(resolve(cwd, configFile))];
  const chainOf = (cascade: readonly LoadedConfig[]) =>
    remember(chains, cascade, () => createChain(cascade, registry, last));

  let explicit: Promise<readonly LoadedConfig[]> | undefined;
  return {
    async forFile(path) {
      if (lookup && configFile === undefined) return chainOf(await cascadeOf(dirname(path)));
      explicit ??= readExplicit();
      return chainOf(await explicit);
    },
  };
}

function validateFlags(
  rules: Readonly<Record<string, unknown>> | undefined,
  registry: Registry,
): RuleSettings | undefined {
  if (!rules) return undefined;
  const validation = validateConfig({ rules }, registry);
  if (validation.ok) return validation.config.rules;
  const [first, ...others] = validation.issues.map(({ path, message }) => ({
    file: '--rule',
    keyPath: keyPathOf(path.slice(1)),
    reason: message,
  }));
  throw new ConfigError([first!, ...others]);
}
