import * as v from 'valibot';
import { categories, presetNames, type Registry, type Rule } from '../lint/rule.js';
import type { WordClasses } from '../phrases/notation/pattern.js';
import { closedObject } from './closed.js';
import { ruleName } from './custom-rules.js';
import { type ConfigIssue, explain } from './explain.js';
import { patternFaults, patternsOfRule } from './pattern-faults.js';
import { limits, optional, patterns, phraseEntries, text, wordClasses } from './phrase-schema.js';
import { presetRules } from './presets.js';
import type { Config } from './types.js';

/** What a preset of a plugin may say: the part of a config that does not depend on where it stands. */
export type PluginPreset = Pick<Config, 'extends' | 'settings' | 'rules' | 'situations' | 'overrides'>;

/** The default export of a plugin. */
export interface Plugin {
  /** What stands before the slash in its rules' ids: `acme`, `@acme` or `@acme/chat`. */
  readonly name: string;
  /** Rules by name, without the plugin's. */
  readonly rules: Registry;
  /** Word classes that all its rules' phrases may name. */
  readonly classes?: WordClasses;
  /**
   * Presets by name; rules are named in full (`acme/no-x`). Presets that are not here but that the rules speak
   * about, `recommended` and `strict` always, follow from the rules.
   */
  readonly presets?: Readonly<Record<string, PluginPreset>>;
}

/** A plugin that is fit for use. */
export interface LoadedPlugin {
  readonly name: string;
  /** Rules by their full id. */
  readonly rules: Registry;
  readonly presets: Readonly<Record<string, PluginPreset>>;
  /** Absolute path of what it was loaded from, unless it stands in a config. */
  readonly file?: string;
}

const level = v.picklist(['off', 'warn', 'error']);
const presetLevel = v.union([level, v.strictTuple([level, v.record(v.string(), v.unknown())])]);
const code = v.custom<object>((input) => typeof input === 'function', 'expected a function.');
const optionsOf = v.custom<object>(
  (input) => Object(input).kind === 'schema' && typeof Object(input).entries === 'object',
  'expected an object schema of valibot, such as v.strictObject({ … }).',
);

const meta = {
  summary: text,
  category: v.picklist(categories),
  presets: closedObject('preset', {
    ...Object.fromEntries(presetNames.map((name) => [name, v.optional(presetLevel)])),
    recommended: presetLevel,
  }),
  situations: v.optional(v.record(v.string(), level)),
  advisory: v.optional(v.boolean()),
  yieldsTo: v.optional(v.array(v.string())),
  classes: wordClasses,
};
const group = closedObject('key', { ...phraseEntries, enabled: v.optional(v.boolean()) });
const codeEntries = {
  ...meta,
  options: v.optional(optionsOf),
  fixable: v.optional(v.literal(true)),
  languages: v.optional(v.array(v.string())),
  phrases: v.optional(v.record(v.string(), patterns)),
};
const kinds = {
  find: closedObject('key', { ...meta, ...limits, find: v.record(v.string(), v.record(v.string(), group)) }),
  check: closedObject('key', { ...codeEntries, check: code }),
  compare: closedObject('key', { ...codeEntries, extract: code, compare: code }),
};
const rule = v.lazy((input) => {
  const has = (key: string) => Object.hasOwn(Object(input), key);
  const kind = has('find') ? 'find' : has('compare') || has('extract') ? 'compare' : 'check';
  return kinds[kind];
});
const nameRule = 'expected a name such as "acme" or "@acme/chat": lower case, with hyphens.';
const schema = closedObject('key', {
  name: v.pipe(v.string(), v.regex(/^(?:@[a-z0-9][a-z0-9-]*(?:\/|$))?(?:[a-z0-9][a-z0-9-]*)?$/, nameRule)),
  rules: v.record(v.string(), rule),
  classes: wordClasses,
  presets: optional('Presets by name.', v.record(v.string(), v.looseObject({}))),
});

/**
 * Checks what a plugin exports. Its presets are checked when a config extends them.
 *
 * @param classes the built-in word classes
 */
export function readPlugin(
  value: unknown,
  classes: WordClasses,
): { readonly plugin: LoadedPlugin } | { readonly issues: readonly ConfigIssue[] } {
  const result = v.safeParse(schema, value);
  if (!result.success) return { issues: result.issues.flatMap(explain) };
  const plugin = value as Plugin;
  const issues = contentFaults(plugin, classes);
  if (issues.length > 0) return { issues };
  const full = (id: string) => `${plugin.name}/${id}`;
  const rules = Object.fromEntries(
    Object.entries(plugin.rules).map(([id, one]) => [full(id), withClasses(one, plugin.classes)]),
  );
  return { plugin: { name: plugin.name, rules, presets: { ...impliedPresets(rules), ...plugin.presets } } };
}

function contentFaults({ rules, classes: own }: Plugin, classes: WordClasses): ConfigIssue[] {
  const shared = { ...classes, ...own };
  return [
    ...patternFaults([], classes, own, ['classes']),
    ...Object.entries(rules).flatMap(([id, one]) => {
      const path = ['rules', id];
      const named = 'a rule is named in lower case, with hyphens and no slash, as in "no-synergy".';
      return [
        ...(ruleName.test(id) ? [] : [{ path, message: named }]),
        ...patternFaults(patternsOfRule(one, path), shared, one.classes, [...path, 'classes']),
      ];
    }),
  ];
}

function withClasses(one: Rule, shared: WordClasses | undefined): Rule {
  if (!shared) return one;
  return { ...one, classes: one.classes ? { ...shared, ...one.classes } : shared };
}

function impliedPresets(rules: Registry): Plugin['presets'] {
  const spoken = presetNames.map((name) => [name, { rules: presetRules(name, rules) }] as const);
  return Object.fromEntries(spoken.filter(([, { rules: set }]) => Object.keys(set).length > 0));
}
