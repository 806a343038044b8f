import type { PresetName, Registry } from '../lint/rule.js';
import { ConfigError } from './error.js';
import { isPreset, isTone, presetRules } from './presets.js';
import type {
  ConfigChain,
  ConfigLayer,
  Criterion,
  IgnoreSource,
  LoadedConfig,
  RuleSettings,
} from './types.js';

/**
 * Lays a cascade of configs out as layers.
 *
 * As in ESLint's `.eslintrc`: a config comes after what it extends, its overrides after its rules, a nearer
 * config after a farther one. A config without `extends` turns on the rules it names and no others. Globs
 * and ignore patterns of an extended config count from the folder of the config that extends it; its `root`
 * means nothing, and inside an override its `ignorePatterns` mean nothing either.
 *
 * @param cascade from the farthest config to the nearest; if there is none, the preset `recommended` applies
 * @param last rules that win over everything, overrides included
 * @throws ConfigError where `extends` names neither a preset nor a config that was loaded with it
 */
export function createChain(
  cascade: readonly LoadedConfig[],
  registry: Registry,
  last?: RuleSettings,
): ConfigChain {
  const added = Object.assign({}, ...cascade.map(addedBy)) as Registry;
  const known = { ...registry, ...added };
  const layers = cascade.flatMap((loaded) => [...layersOf(loaded, loaded.dir, [], known)]);
  if (cascade.length === 0) layers.push(presetLayer('recommended', [], registry));
  if (last) layers.push({ when: [], rules: last });
  const ignores = cascade.map(ignoresOf).reverse();
  return { layers, ignores, ...(Object.keys(added).length > 0 && { added }) };
}

/** Rules of a config and of what it extends; its own win. */
function addedBy({ added, extended }: LoadedConfig): Registry {
  return Object.assign({}, ...[...extended.values()].map(addedBy), added);
}

function* layersOf(
  loaded: LoadedConfig,
  dir: string,
  when: readonly Criterion[],
  registry: Registry,
): Generator<ConfigLayer> {
  const { config } = loaded;
  function* inherited(names: string | readonly string[] | undefined, under: readonly Criterion[]) {
    for (const name of list(names)) {
      if (isPreset(name)) yield presetLayer(name, under, registry);
      else yield* layersOf(base(loaded, name), dir, under, registry);
    }
  }
  yield* inherited(config.extends, when);
  yield {
    ...{ when, settings: config.settings, rules: config.rules },
    ...(config.situations && { situations: config.situations }),
  };
  for (const { files, excludedFiles, extends: names, settings, rules, situation, tone } of config.overrides ??
    []) {
    const under = [...when, { dir, files: list(files), excludedFiles: list(excludedFiles) }];
    yield* inherited(names, under);
    yield { when: under, settings, rules, situation, tone };
  }
}

/** A tone preset is also the tone of macros that declare none. */
function presetLayer(name: PresetName, when: readonly Criterion[], registry: Registry): ConfigLayer {
  const tone = isTone(name) ? name : undefined;
  return { when, rules: presetRules(name, registry), preset: true, tone };
}

function ignoresOf(loaded: LoadedConfig): IgnoreSource {
  const patternsOf = (one: LoadedConfig): string[] => [
    ...list(one.config.extends).flatMap((name) => (isPreset(name) ? [] : patternsOf(base(one, name)))),
    ...list(one.config.ignorePatterns),
  ];
  return { base: loaded.dir, patterns: patternsOf(loaded), origin: loaded.name };
}

function base({ name: file, extended }: LoadedConfig, name: string): LoadedConfig {
  const found = extended.get(name);
  if (!found) throw new ConfigError([{ file, keyPath: 'extends', reason: `"${name}" is not a preset.` }]);
  return found;
}

/** `undefined`, one value or several → a list. */
export function list(values: string | readonly string[] | undefined): readonly string[] {
  return values === undefined ? [] : typeof values === 'string' ? [values] : values;
}
