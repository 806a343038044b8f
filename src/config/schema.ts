import * as v from 'valibot';
import { remember } from '../lint/remember.js';
import { presetNames, type Registry, type Rule } from '../lint/rule.js';
import { tones } from '../macro/keys.js';
import { syntaxNames } from '../macro/placeholders.js';
import { closedObject } from './closed.js';
import { customRules } from './custom-rules.js';
import { type ConfigIssue, didYouMean, explain } from './explain.js';
import { lexiconKey } from './lexicon-entry.js';
import { optionsSchema } from './options.js';
import { optional } from './phrase-schema.js';
import type { Config } from './types.js';

const plugins = optional(
  'Plugins whose rules can be used: packages ("acme" is supportlint-plugin-acme) or paths.',
  v.array(v.union([v.string(), v.looseObject({ name: v.string() })])),
);

const levelNames = ['off', 'warn', 'error'] as const;
const level = v.picklist([...levelNames, 0, 1, 2]);
const oneOrMore = <Item extends v.GenericSchema<string>>(item: Item) => v.union([item, v.array(item)]);

const glob = v.pipe(
  v.string(),
  v.nonEmpty('a pattern cannot be empty.'),
  v.check(
    (text) => !/^!(?!\()/.test(text),
    'a pattern cannot begin with "!"; use "excludedFiles" for exceptions.',
  ),
  v.check(
    (text) => !text.startsWith('/') && !text.split('/').includes('..'),
    'a pattern is relative to the folder of the config and cannot leave it.',
  ),
);

const settings = optional(
  'Facts about your team and helpdesk.',
  closedObject('setting', {
    profile: optional('Helpdesk whose placeholders the macros use, such as "zendesk".', v.string()),
    container: optional(
      'Where the macros stand in a file.',
      v.picklist(['auto', 'file', 'heading', 'blockquote', 'fence']),
    ),
    syntaxes: optional(
      'Placeholder syntaxes to recognize where no profile is set.',
      v.array(v.picklist(syntaxNames)),
    ),
    company: optional('Name of your company, as macros use it.', v.string()),
    facts: optional(
      'Facts that macros state, and how they should state them.',
      v.record(v.string(), v.string()),
    ),
  }),
);

const extension = optional(
  'Configs to start from: presets, packages or paths. Later ones win.',
  oneOrMore(v.union([v.picklist(presetNames), v.string()])),
);

/** The setting of a rule that is not built in, as JSON Schema. */
const foreignSetting = {
  anyOf: [
    { enum: [...levelNames, 0, 1, 2] },
    {
      type: 'array',
      items: [{ enum: [...levelNames, 0, 1, 2] }, { type: 'object' }],
      minItems: 1,
      additionalItems: false,
    },
  ],
};

/** What is wrong with an unknown rule that is, or could be, a plugin's. */
function strangePlugin(id: string, known: readonly string[]): string | undefined {
  const folder = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf('/')));
  const plugin = folder(id);
  if (plugin === '') {
    const full = known.find((one) => one.endsWith(`/${id}`));
    return full && `unknown rule "${id}". Did you mean "${full}"?`;
  }
  const plugins = known.map(folder).filter(Boolean);
  if (plugins.includes(plugin)) {
    return `the plugin "${plugin}" has no rule "${id.slice(plugin.length + 1)}".${didYouMean(id, known)}`;
  }
  const better = didYouMean(plugin, plugins) || ` Name it in the config: "plugins": ["${plugin}"].`;
  return `no plugin is called "${plugin}" here.${better}`;
}

function settingOf(rule: Rule) {
  return v.union(
    [level, v.pipe(v.strictTuple([level, v.optional(optionsSchema(rule))]), v.metadata({ minItems: 1 }))],
    ({ input }) => {
      const meant = typeof input === 'string' ? didYouMean(input, levelNames) : '';
      return `expected "off", "warn" or "error", alone or with options as in ["warn", { … }].${meant}`;
    },
  );
}

/**
 * The schema of one config file, given the rules there are, and those of its parts that stand in it more than
 * once. Names in `extends` are judged when they are loaded.
 */
export function createConfigSchema(registry: Registry) {
  const rules = optional(
    'Rules and their levels: off, warn or error, with options if you like.',
    v.pipe(
      closedObject(
        'rule',
        Object.fromEntries(
          Object.entries(registry).map(
            ([id, rule]) => [id, optional(rule.summary, settingOf(rule))] as const,
          ),
        ),
        (id) => strangePlugin(id, Object.keys(registry)),
      ),
      // An editor cannot know the rules of plugins, nor custom rules.
      v.metadata({ additionalProperties: foreignSetting }),
    ),
  );
  const common = { extends: extension, settings, rules };
  const situation = closedObject('key', {
    tags: optional(
      'Macros with one of these tags are in the situation, unless they declare one.',
      v.array(v.string()),
    ),
    rules,
  });
  const override = closedObject('key', {
    files: v.pipe(
      oneOrMore(glob),
      v.description('Globs from the folder of this config. Without a slash, a file name in any folder.'),
    ),
    excludedFiles: optional('Globs of files that are left out again.', oneOrMore(glob)),
    ...common,
    situation: optional('Situation of macros that declare none.', v.string()),
    tone: optional('Tone of macros that declare none.', v.picklist(tones)),
  });
  const config = closedObject('key', {
    $schema: optional('Where editors find the description of this file.', v.string()),
    root: optional('True: configs in the folders above are not read.', v.boolean()),
    plugins,
    customRules: optional(
      'Rules of your own, without code: name → rule, or the path of a file that holds them.',
      v.union([v.string(), customRules]),
    ),
    lexicon: v.optional(lexiconKey),
    ...common,
    situations: optional(
      'Situation, such as "outage" or a name of your own, and what differs for its macros.',
      v.record(v.string(), situation),
    ),
    overrides: optional('What differs for some of the files; later entries win.', v.array(override)),
    ignorePatterns: optional('Files to leave alone, as in .gitignore.', oneOrMore(v.string())),
  });
  return { config, parts: { ...common, level } };
}

const schemas = new WeakMap<Registry, ReturnType<typeof createConfigSchema>>();

/** A config as it was written, or everything that is wrong with it. */
export type Validation =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly issues: readonly ConfigIssue[] };

/** Checks one config. Defaults are not filled in: `resolveConfig` does that once all configs are merged. */
export function validateConfig(raw: unknown, registry: Registry): Validation {
  const { config: schema } = remember(schemas, registry, () => createConfigSchema(registry));
  const result = v.safeParse(schema, raw);
  return result.success
    ? { ok: true, config: raw as Config }
    : { ok: false, issues: result.issues.flatMap(explain) };
}
