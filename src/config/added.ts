import type { Registry } from '../lint/rule.js';
import type { LoadedPlugin } from './plugin.js';
import type { CustomRuleFile, LoadedConfig } from './types.js';

/** What configs may name beyond their own words: rules, and plugins for their presets. */
export interface Known {
  readonly registry: Registry;
  readonly plugins: ReadonlyMap<string, LoadedPlugin>;
}

type Adding = Pick<LoadedConfig, 'added' | 'plugins' | 'custom' | 'extended'>;

/** Rules of a config and of what it extends; its own win. */
export function addedBy({ added, extended }: Adding): Registry {
  return Object.assign({}, ...[...extended.values()].map(addedBy), added);
}

/** Custom rules of a config and of what it extends. */
export function customOf({ custom, extended }: Adding): CustomRuleFile[] {
  return [...[...extended.values()].flatMap(customOf), ...(custom ? [custom] : [])];
}

/** What is known once these configs are read. The registry stays the same object where they add no rules. */
export function knowing({ registry, plugins }: Known, configs: Iterable<Adding>): Known {
  const all = [...configs];
  const added = Object.assign({}, ...all.map(addedBy)) as Registry;
  return {
    registry: Object.keys(added).length > 0 ? { ...registry, ...added } : registry,
    plugins: new Map([...plugins, ...all.flatMap(pluginsOf)]),
  };
}

function pluginsOf({ plugins, extended }: Adding): [string, LoadedPlugin][] {
  return [...[...extended.values()].flatMap(pluginsOf), ...(plugins ?? [])];
}
