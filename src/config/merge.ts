import * as v from 'valibot';
import { remember } from '../lint/remember.js';
import type { Registry } from '../lint/rule.js';
import { tones } from '../macro/keys.js';
import { optionsSchema } from './options.js';
import { presetRules } from './presets.js';
import type {
  ConfigLayer,
  ResolvedConfig,
  ResolvedRule,
  RuleChanges,
  RuleSetting,
  Settings,
} from './types.js';

type Options = Readonly<Record<string, unknown>>;

/** Who speaks: the team, a complete preset, or a tone, which adds to what a complete preset says. */
type Voice = 'team' | 'preset' | 'tone';

/** A rule as the layers leave it, and whether the team itself said so. */
interface Merged {
  readonly severity: 0 | 1 | 2;
  readonly options: Options;
  /** The options without those of a tone. */
  readonly plain: Options;
  readonly ownLevel: boolean;
  readonly ownOptions: boolean;
}

const severities = { off: 0, warn: 1, error: 2, 0: 0, 1: 1, 2: 2 } as const;

/** What the layers that hold for a file add up to; later layers win. */
export function mergeLayers(layers: readonly ConfigLayer[], registry: Registry): ResolvedConfig {
  const merged = new Map<string, Merged>();
  let settings: Settings = {};
  let meta: ResolvedConfig['meta'] = {};
  const situations = new Map<string, Map<string, RuleSetting>>();
  const tagged: Record<string, string> = {};
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer.rules ?? {}))
      merged.set(id, withSetting(merged.get(id), setting, voiceOf(layer)));
    const facts = { ...settings.facts, ...layer.settings?.facts };
    settings = { ...settings, ...layer.settings, ...(Object.keys(facts).length > 0 && { facts }) };
    meta = {
      ...meta,
      ...(layer.situation && { situation: layer.situation }),
      ...(layer.tone && { tone: layer.tone }),
    };
    for (const [name, { tags = [], rules = {} }] of Object.entries(layer.situations ?? {})) {
      for (const tag of tags) tagged[tag] = name;
      situations.set(name, new Map([...(situations.get(name) ?? []), ...Object.entries(rules)]));
    }
  }

  const resolve = (id: string, { severity, options }: Merged): ResolvedRule | null =>
    severity === 0 ? null : { severity, options: v.parse(optionsSchema(registry[id]!), options) };
  const rules: Record<string, ResolvedRule> = {};
  for (const id of Object.keys(registry)) {
    const rule = merged.has(id) ? resolve(id, merged.get(id)!) : null;
    if (rule) rules[id] = rule;
  }

  /** Presets count where the team has not spoken, and only for rules that a preset or the team names. */
  const presetChanges = (presets: Iterable<readonly [string, RuleSetting]>) =>
    [...presets].flatMap(([id, setting]): [string, Merged][] => {
      const before = merged.get(id);
      if (!before) return [];
      const { ownLevel, ownOptions } = before;
      const after = withSetting(before, setting, 'tone');
      return [
        [
          id,
          {
            ...{ ownLevel, ownOptions, plain: before.plain },
            severity: ownLevel ? before.severity : after.severity,
            options: ownOptions ? before.options : after.options,
          },
        ],
      ];
    });
  const changes = (all: readonly [string, Merged][]): RuleChanges =>
    Object.fromEntries(all.map(([id, rule]) => [id, resolve(id, rule)]));

  const ofSituation = new Map(presetSituations(registry));
  const situationNames = new Set([...ofSituation.keys(), ...situations.keys()]);
  return {
    ...{ settings, rules, meta },
    tones: whenAsked(tones, (tone) => changes(presetChanges(Object.entries(presetRules(tone, registry))))),
    situations: whenAsked([...situationNames], (name) => {
      const own = [...(situations.get(name) ?? [])].map(([id, setting]): [string, Merged] => [
        id,
        withSetting(merged.get(id), setting, 'team'),
      ]);
      return changes([...presetChanges(ofSituation.get(name) ?? []), ...own]);
    }),
    ...(Object.keys(tagged).length > 0 && { tagged }),
  };
}

/** An object whose values are made when somebody asks for them: most macros declare no tone and no situation. */
function whenAsked<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> {
  const made = new Map<Name, Value>();
  const entries = names.map((name) => [
    name,
    { enumerable: true, get: () => remember(made, name, () => make(name)) },
  ]);
  return Object.defineProperties({} as Record<Name, Value>, Object.fromEntries(entries));
}

const voiceOf = ({ preset, tone }: ConfigLayer): Voice => (!preset ? 'team' : tone ? 'tone' : 'preset');

/** A level alone keeps the options given before it, as in ESLint; options replace earlier ones as a whole. */
function withSetting(before: Merged | undefined, setting: RuleSetting, voice: Voice): Merged {
  const [level, given] = typeof setting === 'object' ? setting : [setting];
  const old = before?.plain ?? {};
  const options = voice === 'tone' ? added(old, given ?? {}) : (given ?? before?.options ?? {});
  return {
    ...{ severity: severities[level], options },
    plain: voice === 'tone' ? old : options,
    ownLevel: voice === 'team',
    ownOptions: given === undefined ? (before?.ownOptions ?? false) : voice === 'team',
  };
}

/** Options of a preset and those of a tone, key by key. */
function added(options: Options, more: Options): Options {
  const classes = { ...(options.classes as object | undefined), ...(more.classes as object | undefined) };
  return { ...options, ...more, ...(Object.keys(classes).length > 0 && { classes }) };
}

/** Situation → the levels that rules themselves give it. */
function presetSituations(registry: Registry): [string, [string, RuleSetting][]][] {
  const found = new Map<string, [string, RuleSetting][]>();
  for (const [id, { situations = {} }] of Object.entries(registry)) {
    for (const [name, level] of Object.entries(situations))
      found.set(name, [...(found.get(name) ?? []), [id, level]]);
  }
  return [...found];
}
