import { dirname, resolve } from 'node:path';
import { remember } from '../../lint/remember.js';
import type { Registry } from '../../lint/rule.js';
import type { WordClasses } from '../../phrases/notation/pattern.js';
import { addedBy } from '../added.js';
import { createChain } from '../chain.js';
import { ConfigError, keyPathOf } from '../error.js';
import type { ConfigChain, LoadedConfig, RuleSettings } from '../types.js';
import { holdsConfig } from './places.js';
import type { ConfigReader } from './reader.js';

export interface ConfigLoaderOptions {
  /** Absolute. Config files are shown relative to it. */
  readonly cwd: string;
  readonly registry: Registry;
  /** Word classes that phrases in a config may name, beside their own. */
  readonly classes?: WordClasses;
  /** The only config to use, absolute or from `cwd`. Its globs count from its own folder. */
  readonly configFile?: string | undefined;
  /** False: config files beside the macros are not looked for; default true. */
  readonly lookup?: boolean | undefined;
  /** Rule settings from the command line, not yet validated. They win over everything. */
  readonly overrideRules?: Flags | undefined;
}

export interface ConfigLoader {
  /**
   * What is said about a file, by absolute path. It need not exist. Each folder is read once, and folders
   * under the same config files get the same object. Where there is no config, `recommended` applies.
   *
   * @throws ConfigError (rejects) for a config that cannot be used, and for `overrideRules` about rules that neither
   * supportlint nor the config has
   */
  forFile(path: string): Promise<ConfigChain>;
}

/**
 * Finds and reads config files. The nearest config of a file counts; what it does not say comes from the
 * folders above, up to the top or to a config with `root: true`.
 *
 * @throws ConfigError (rejects) for faulty `overrideRules` about built-in rules
 */
export async function createConfigLoader(options: ConfigLoaderOptions): Promise<ConfigLoader> {
  const { cwd, registry, classes = {}, configFile, lookup = true, overrideRules = {} } = options;
  await validateFlags(builtIn(overrideRules, registry), registry);
  let reading: Promise<ConfigReader> | undefined;
  // What it takes to read configs is loaded where there is one.
  const reader = () => {
    reading ??= import('./reader.js').then(({ createReader }) => createReader(cwd, registry, classes));
    return reading;
  };
  const cascades = new Map<string, Promise<readonly LoadedConfig[]>>();
  const chains = new WeakMap<readonly LoadedConfig[], Promise<ConfigChain>>();

  const readCascade = async (folder: string): Promise<readonly LoadedConfig[]> => {
    const parent = dirname(folder);
    const above = async () => (parent === folder ? [] : cascadeOf(parent));
    const own = (await holdsConfig(folder)) ? await (await reader()).find(folder, above) : undefined;
    if (own?.config.root) return [own];
    return own ? [...(await above()), own] : above();
  };
  const cascadeOf = (folder: string) => remember(cascades, folder, () => readCascade(folder));
  const readExplicit = async () =>
    configFile === undefined ? [] : [await (await reader()).read(resolve(cwd, configFile))];
  const chainOf = (cascade: readonly LoadedConfig[]) =>
    remember(chains, cascade, async () => {
      const known = { ...registry, ...Object.assign({}, ...cascade.map(addedBy)) };
      return createChain(cascade, registry, await validateFlags(overrideRules, known));
    });

  let explicit: Promise<readonly LoadedConfig[]> | undefined;
  return {
    async forFile(path) {
      if (lookup && configFile === undefined) return chainOf(await cascadeOf(dirname(path)));
      explicit ??= readExplicit();
      return chainOf(await explicit);
    },
  };
}

type Flags = Readonly<Record<string, unknown>>;

/** Settings that can be judged before any config is read: rules that configs add are not known yet. */
function builtIn(rules: Flags, registry: Registry): Flags {
  return Object.fromEntries(Object.entries(rules).filter(([id]) => Object.hasOwn(registry, id)));
}

async function validateFlags(rules: Flags, registry: Registry): Promise<RuleSettings | undefined> {
  if (Object.keys(rules).length === 0) return undefined;
  const { validateConfig } = await import('../schema.js');
  const validation = validateConfig({ rules }, registry);
  if (validation.ok) return validation.config.rules;
  const [first, ...others] = validation.issues.map(({ path, message }) => ({
    file: '--rule',
    keyPath: keyPathOf(path.slice(1)),
    reason: message,
  }));
  throw new ConfigError([first!, ...others]);
}
