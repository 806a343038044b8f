import { remember } from '../lint/remember.js';
import type { Registry } from '../lint/rule.js';
import { createTest } from './globs.js';
import { mergeLayers } from './merge.js';
import type { ConfigChain, ResolvedConfig } from './types.js';

type Resolver = (path: string) => ResolvedConfig;
const resolvers = new WeakMap<Registry, WeakMap<ConfigChain, Resolver>>();

/**
 * What a file is linted with. Files that meet the same overrides of a chain get the same object.
 *
 * A setting that gives only a level keeps the options given before it, as in ESLint; options replace
 * earlier options as a whole. `settings` merge key by key, and so do the `facts` in them.
 *
 * @param chain made with the same registry
 * @param path POSIX absolute path; the file need not exist
 */
export function resolveConfig(chain: ConfigChain, path: string, registry: Registry): ResolvedConfig {
  const chains = remember(resolvers, registry, () => new WeakMap<ConfigChain, Resolver>());
  return remember(chains, chain, () => createResolver(chain, registry))(path);
}

function createResolver({ layers, added }: ConfigChain, builtIn: Registry): Resolver {
  const registry = { ...builtIn, ...added };
  const known = new Map<string, ResolvedConfig>();
  const tests = layers.map(({ when }) => when.map(createTest));
  return (path) => {
    const fits = tests.map((criteria) => criteria.every((meets) => meets(path)));
    return remember(known, fits.map(Number).join(''), () => {
      const fitting = layers.filter((_, index) => fits[index]);
      return { ...mergeLayers(fitting, registry), ...(added && { added }) };
    });
  };
}
