import type { Registry } from '../lint/rule.js';
import type { WordClasses } from '../phrases/notation/pattern.js';
import { list } from './chain.js';
import { contentFaults, rulesOf } from './custom-rules.js';
import { ConfigError, keyPathOf } from './error.js';
import type { ConfigIssue } from './explain.js';
import { inlineLexicon } from './lexicon.js';
import { type LoadedPlugin, readPlugin } from './plugin.js';
import { validateConfig } from './schema.js';
import type { LoadedConfig } from './types.js';

/**
 * A config that is a value and not a file: presets by name, plugins and custom rules as objects, no paths.
 *
 * @throws TypeError whose message lists every fault.
 */
export function loadInline(config: unknown, builtIn: Registry, classes: WordClasses): LoadedConfig {
  const raw = Object(config) as Readonly<Record<string, unknown>>;
  const plugins = pluginsOf(raw.plugins, classes);
  const custom = rulesOf(raw.customRules);
  const added: Registry = Object.assign({}, ...plugins.map(({ rules }) => rules), custom);
  const checked = validateConfig(config, { ...builtIn, ...added });
  if (!checked.ok) throw faulty(checked.issues);
  const { lexicon, customRules, extends: names } = checked.config;
  if (typeof customRules === 'string') {
    throw faulty([{ path: ['customRules'], message: 'no file is read here; give the rules themselves.' }]);
  }
  const issues = contentFaults(customRules ?? {}, builtIn, classes);
  if (issues.length > 0) throw faulty(issues, 'customRules');
  return {
    ...{ name: 'config', dir: '/', config: checked.config, added },
    extended: new Map(
      list(names).flatMap((name) => {
        const preset = plugins.find((one) => name.startsWith(`${one.name}/`));
        const found = preset?.presets[name.slice(preset.name.length + 1)];
        return found
          ? [[name, { name, dir: '/', config: found, extended: new Map(), preset: true } as const]]
          : [];
      }),
    ),
    ...(customRules && { custom: { file: 'config', rules: customRules, locate: () => undefined } }),
    ...(lexicon && { lexicon: lexiconOf(lexicon, classes) }),
  };
}

function pluginsOf(raw: unknown, classes: WordClasses): LoadedPlugin[] {
  return (Array.isArray(raw) ? raw : []).map((value: unknown, index) => {
    if (typeof value === 'string') {
      const message = `no package is loaded here; give the plugin "${value}" itself.`;
      throw faulty([{ path: ['plugins', index], message }]);
    }
    const read = readPlugin(value, classes);
    if ('issues' in read) throw faulty(read.issues, 'plugins', index);
    return read.plugin;
  });
}

function lexiconOf(lexicon: Parameters<typeof inlineLexicon>[0], classes: WordClasses) {
  try {
    return inlineLexicon(lexicon, classes);
  } catch (error) {
    throw error instanceof ConfigError ? new TypeError(error.message, { cause: error }) : error;
  }
}

function faulty(issues: readonly ConfigIssue[], ...top: ConfigIssue['path']): TypeError {
  return new TypeError(
    issues.map(({ path, message }) => `${keyPathOf([...top, ...path]) ?? 'config'}: ${message}`).join('\n'),
  );
}
