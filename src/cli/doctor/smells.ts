import { relative, sep } from 'node:path';
import ignore from 'ignore';
import { createTest } from '../../config/globs.js';
import type { ConfigChain, ConfigLayer, IgnoreSource, RuleSetting } from '../../config/types.js';
import { strangeValue } from '../../editor/known.js';
import type { Registry } from '../../lint/rule.js';
import { tones } from '../../macro/keys.js';
import { knownIn } from '../known.js';
import { readable, type SurveyedFile } from '../survey.js';

/** Something in the configuration that is allowed and yet probably not meant: one plain sentence. */
export interface Smell {
  readonly kind:
    | 'options-of-off-rule'
    | 'unused-override'
    | 'unused-ignore-pattern'
    | 'tone-alone'
    | 'unknown-situation'
    | 'unknown-tone'
    | 'unknown-profile'
    | 'no-profile'
    | 'unused-lexicon-entry';
  readonly message: string;
}

/** Options that nobody reads, and a tone that nothing supports. */
export function smellsOf({ layers }: ConfigChain): Smell[] {
  const isIdle = (setting: RuleSetting) =>
    typeof setting === 'object' &&
    (setting[0] === 'off' || setting[0] === 0) &&
    Object.keys(setting[1] ?? {}).length > 0;
  const idle = layers
    .filter(({ preset }) => !preset)
    .flatMap(({ origin, rules = {} }) =>
      Object.entries(rules)
        .filter(([, setting]) => isIdle(setting))
        .map(([id]): Smell => {
          const message = `${origin} turns ${id} off and gives it options, which then mean nothing.`;
          return { kind: 'options-of-off-rule', message };
        }),
    );
  const presets = layers
    .filter(({ when, preset }) => when.length === 0 && preset)
    .map(({ origin }) => origin);
  const tone = tones.find((name) => presets.includes(`the preset ${name}`));
  const isAlone = tone && !presets.some((name) => /^the preset (?:recommended|strict)$/.test(name));
  const message = `The preset ${tone} stands alone, so only the rules that it names are on: put "recommended" before it.`;
  return [...idle, ...(isAlone ? [{ kind: 'tone-alone', message } as const] : [])];
}

/** Overrides that hold for none of the files. */
export function unusedOverrides(chains: ReadonlyMap<ConfigChain, readonly SurveyedFile[]>): Smell[] {
  const globs = new Map<string, readonly string[]>();
  const used = new Set<string>();
  for (const [{ layers }, files] of chains) {
    for (const { origin, when } of layers.filter(isOverride)) {
      globs.set(origin, when.at(-1)!.files);
      const tests = when.map(createTest);
      if (files.some(({ path }) => tests.every((meets) => meets(path.replaceAll(sep, '/')))))
        used.add(origin);
    }
  }
  return [...globs]
    .filter(([origin]) => !used.has(origin))
    .map(([origin, patterns]): Smell => {
      const shown = patterns.map((glob) => `"${glob}"`).join(', ');
      return { kind: 'unused-override', message: `${origin} applies to no file: nothing matches ${shown}.` };
    });
}

const isOverride = ({ origin, when }: ConfigLayer) => when.length > 0 && origin.includes(' overrides[');

/** Patterns of ignore lists that leave out none of the files. */
export function unusedPatterns(
  lists: readonly IgnoreSource[],
  files: readonly Pick<SurveyedFile, 'path'>[],
): Smell[] {
  return lists.flatMap(({ base, patterns, origin }) => {
    const paths = files.map(({ path }) => relative(base, path).replaceAll(sep, '/'));
    const inside = paths.filter((path) => !path.startsWith('..'));
    return patterns
      .filter((pattern) => /^[^!#\s]/.test(pattern))
      .filter((pattern) => ignore().add(pattern).filter(inside).length === inside.length)
      .map((pattern): Smell => {
        return {
          kind: 'unused-ignore-pattern',
          message: `The pattern "${pattern}" in ${origin} leaves out no macro.`,
        };
      });
  });
}

/** Situations, tones and helpdesks that mean nothing to any rule. */
export function strangeValues(files: readonly SurveyedFile[], rules: Registry): Smell[] {
  const found = new Map<string, { kind: Smell['kind']; names: string[] }>();
  for (const { name, content, config } of readable(files)) {
    const known = knownIn(rules, config);
    for (const [key, kind] of Object.entries(kinds)) {
      const value = content.meta[key];
      const text = typeof value === 'string' ? strangeValue(key, value, known) : undefined;
      if (text === undefined) continue;
      found.set(text, { kind, names: [...(found.get(text)?.names ?? []), name] });
    }
  }
  return [...found].map(([text, { kind, names }]) => {
    const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
    return { kind, message: `${text} It stands in ${names[0]}${others}.` };
  });
}

const kinds: Readonly<Record<string, Smell['kind']>> = {
  platform: 'unknown-profile',
  situation: 'unknown-situation',
  tone: 'unknown-tone',
};
