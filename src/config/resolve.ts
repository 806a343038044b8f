import picomatch from 'picomatch/posix.js';
import type { Registry } from '../lint/rule.js';
import { mergeLayers } from './merge.js';
import { remember } from './remember.js';
import type { ConfigChain, Criterion, ResolvedConfig } from './types.js';

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

/** Tells which files meet the globs of an override, by POSIX absolute path. */
export function createTest({ dir, files, excludedFiles }: Criterion): (path: string) => boolean {
  const base = dir.endsWith('/') ? dir : `${dir}/`;
  const included = picomatch(files.map(anchored), { dot: true });
  const excluded = picomatch(excludedFiles.map(anchored), { dot: true });
  return (path) => {
    // Outside the folder, a pattern without a slash still finds the name.
    const inside = path.startsWith(base) ? path.slice(base.length) : path.replace(/^(?:[A-Za-z]:)?\//, '');
    return included(inside) && !excluded(inside);
  };
}

/** A pattern without a slash is a file name in any folder; a pattern that ends in one is all of that folder. */
function anchored(pattern: string): string {
  if (pattern.endsWith('/')) return `${pattern}**`;
  return pattern.includes('/') ? pattern : `**/${pattern}`;
}
