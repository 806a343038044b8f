import type { PresetName, Registry } from '../lint/rule.js';
import { addedBy, customOf } from './added.js';
import { ConfigError } from './error.js';
import { lexiconId } from './lexicon-id.js';
import { lexiconRule } from './lexicon-rule.js';
import type { LexiconTerm } from './lexicon-term.js';
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
 * means nothing, and inside an override its `ignorePatterns` mean nothing either. A custom rule warns from where
 * it is defined; rules of plugins are off until a preset or a setting names them.
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
  const lexicons = cascade.flatMap(lexiconsOf);
  const lexicon = lexicons.length > 0 ? lexiconRule(lexicons, registry) : {};
  const added = Object.assign({}, ...cascade.map(addedBy), lexicon) as Registry;
  const layers = cascade.flatMap((loaded) => [...layersOf(loaded, loaded.dir, [], registry)]);
  if (lexicon[lexiconId])
    layers.unshift({ origin: 'the lexicon', when: [], rules: warning(lexicon), preset: true });
  if (cascade.length === 0) layers.push(presetLayer('recommended', [], registry));
  if (last) layers.push({ origin: '--rule', when: [], rules: last });
  const ignores = cascade.map(ignoresOf).reverse();
  const custom = cascade.flatMap(customOf);
  return {
    ...{ configs: cascade, layers, ignores },
    ...(Object.keys(added).length > 0 && { added }),
    ...(custom.length > 0 && { custom }),
  };
}

function* layersOf(
  loaded: LoadedConfig,
  dir: string,
  when: readonly Criterion[],
  registry: Registry,
): Generator<ConfigLayer> {
  const { name: origin, config, custom, preset } = loaded;
  function* inherited(names: string | readonly string[] | undefined, under: readonly Criterion[]) {
    for (const name of list(names)) {
      if (isPreset(name)) yield presetLayer(name, under, registry);
      else yield* layersOf(base(loaded, name), dir, under, registry);
    }
  }
  yield* inherited(config.extends, when);
  if (custom) yield { origin, when, rules: warning(custom.rules), preset: true };
  yield {
    ...{ origin, when, settings: config.settings, rules: config.rules },
    ...(preset && { preset }),
    ...(config.situations && { situations: config.situations }),
  };
  for (const [index, override] of (config.overrides ?? []).entries()) {
    const { files, excludedFiles, extends: names, settings, rules, situation, tone } = override;
    const under = [...when, { dir, files: list(files), excludedFiles: list(excludedFiles) }];
    yield* inherited(names, under);
    yield {
      ...{ origin: `${origin} overrides[${index}]`, when: under, settings, rules, situation, tone },
      ...(preset && { preset }),
    };
  }
}

/** Lexicons of a config and of what it extends, its own last. */
function lexiconsOf({ lexicon, extended }: LoadedConfig): (readonly LexiconTerm[])[] {
  return [...[...extended.values()].flatMap(lexiconsOf), ...(lexicon ? [lexicon] : [])];
}

/** To define a rule is to turn it on. */
function warning(rules: Readonly<Record<string, unknown>>): RuleSettings {
  return Object.fromEntries(Object.keys(rules).map((id) => [id, 'warn']));
}

/** A tone preset is also the tone of macros that declare none. */
function presetLayer(name: PresetName, when: readonly Criterion[], registry: Registry): ConfigLayer {
  const tone = isTone(name) ? name : undefined;
  return { origin: `the preset ${name}`, when, rules: presetRules(name, registry), preset: true, tone };
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
