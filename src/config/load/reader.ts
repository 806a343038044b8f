import { basename, dirname, resolve, sep } from 'node:path';
import type { Registry } from '../../lint/rule.js';
import type { WordClasses } from '../../phrases/notation/pattern.js';
import { shownPath } from '../../report/paths.js';
import { type Known, knowing } from '../added.js';
import { rulesOf } from '../custom-rules.js';
import { ConfigError, type ConfigProblem, keyPathOf } from '../error.js';
import { isPreset } from '../presets.js';
import { validateConfig } from '../schema.js';
import type { LoadedConfig } from '../types.js';
import { checkCustomRules, readCustomRules } from './custom-rules.js';
import { createExplorer } from './explorer.js';
import { extensionsOf, findExtended, missingExtended, pluginOf } from './extends.js';
import { createPluginLoader } from './plugins.js';
import type { KeyPath, ParsedConfig } from './text.js';

/** Reads config files, and what they extend, from disk. */
export interface ConfigReader {
  /**
   * The config that a folder itself holds.
   *
   * @param above the configs of the folders above; it may name their rules and plugins, unless it says `root`
   */
  find(folder: string, above: () => Promise<readonly LoadedConfig[]>): Promise<LoadedConfig | undefined>;
  /** @param file absolute path */
  read(file: string): Promise<LoadedConfig>;
}

/** A config before it is checked. */
interface Source {
  /** Absolute path; what the config names counts from its folder. */
  readonly file: string;
  /** As shown to the user. */
  readonly name: string;
  readonly parsed: ParsedConfig;
  /** Keys that lead to the config inside its file. */
  readonly top: KeyPath;
  readonly preset?: true;
}

/**
 * @param builtIn the rules there are without any config
 * @param classes their word classes
 * @throws ConfigError from its methods, for whatever keeps a config from being used.
 */
export function createReader(cwd: string, builtIn: Registry, classes: WordClasses): ConfigReader {
  const shown = (file: string) => shownPath(file, cwd);
  const explorer = createExplorer(shown);
  const loadPlugins = createPluginLoader(shown, classes);
  const nothing: Known = { registry: builtIn, plugins: new Map() };

  async function complete(source: Source, trail: readonly string[], outside: Known): Promise<LoadedConfig> {
    const { file, name, parsed, top, preset } = source;
    const problem = (path: KeyPath, reason: string): ConfigProblem => {
      const keys = [...top, ...path];
      return { file: name, ...parsed.locate(keys), keyPath: keyPathOf(keys), reason };
    };
    if (parsed.value === undefined || parsed.value === null) {
      throw new ConfigError([problem([], 'the config is empty; write at least {"extends": "recommended"}.')]);
    }
    // What the config adds is known before it is checked: it may set its own rules.
    const raw = Object(parsed.value) as Readonly<Record<string, unknown>>;
    const plugins = await loadPlugins(raw.plugins, file, problem);
    const place = { file, parsed, path: [...top, 'customRules'] };
    const custom = await readCustomRules(raw.customRules, place, problem, { ...explorer, shown });
    const rules = [...[...plugins.values()].map((plugin) => plugin.rules), rulesOf(custom?.rules)];
    const added = Object.assign({}, ...rules) as Registry;
    const known = knowing(outside, [{ added, plugins, extended: new Map() }]);

    const extended = new Map<string, LoadedConfig>();
    for (const { entry, path } of extensionsOf(raw)) {
      if (isPreset(entry) || extended.has(entry)) continue;
      const plugin = pluginOf(entry, known.plugins);
      const target = plugin ? entry : await findExtended(entry, dirname(file));
      if (target && [...trail, file].includes(target)) {
        const circle = [...trail, file, target].map(shown).join(' → ');
        throw new ConfigError([problem(path, `a config cannot extend itself: ${circle}.`)]);
      }
      const found = plugin ? presetSource(plugin.presets, entry, file) : target && (await sourceOf(target));
      if (!found) throw new ConfigError([problem(path, missingExtended(entry, plugin))]);
      extended.set(entry, await complete(found, plugin ? [...trail, entry] : [...trail, file], known));
    }

    const validation = validateConfig(parsed.value, knowing(known, extended.values()).registry);
    if (!validation.ok) {
      const [first, ...others] = validation.issues
        .map(({ path, message }) => problem(path, message))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
      throw new ConfigError([first!, ...others]);
    }
    if (custom) checkCustomRules(custom, builtIn, classes, shown);
    const { lexicon } = validation.config;
    const terms = lexicon && (await (await lexiconLoader())(lexicon, { file, shown, problem }, classes));
    return {
      ...{ name, dir: dirname(file).split(sep).join('/'), config: validation.config, extended },
      ...(Object.keys(added).length > 0 && { added, plugins }),
      ...(custom && { custom }),
      ...(terms && { lexicon: terms }),
      ...(preset && { preset }),
      files: [
        file,
        ...(custom ? [custom.file] : []),
        ...[lexicon ?? []]
          .flat()
          .flatMap((one) => (typeof one === 'string' ? resolve(dirname(file), one) : [])),
        ...[...plugins.values()].flatMap((plugin) => plugin.file ?? []),
      ],
    };
  }

  /** `undefined` where there is no such file. */
  async function sourceOf(file: string): Promise<Source | undefined> {
    const found = await explorer.load(file);
    return found && asSource(found);
  }

  const asSource = ({ file, parsed }: Pick<Source, 'file' | 'parsed'>): Source => ({
    ...{ file, name: shown(file), parsed },
    top: basename(file) === 'package.json' ? ['supportlint'] : [],
  });

  return {
    async find(folder, above) {
      const found = await explorer.find(folder);
      if (!found) return undefined;
      const isRoot = Object(found.parsed.value).root === true;
      return complete(asSource(found), [], isRoot ? nothing : knowing(nothing, await above()));
    },
    async read(file) {
      const source = await sourceOf(file);
      if (!source) throw new ConfigError([{ file: shown(file), reason: 'there is no such config file.' }]);
      return complete(source, [], nothing);
    },
  };
}

/** Only teams that have a lexicon wait for what reads it. */
async function lexiconLoader() {
  return (await import('./lexicon.js')).loadLexicon;
}

/** A preset of a plugin counts its globs from the folder of the config that extends it. */
function presetSource(
  presets: Readonly<Record<string, unknown>>,
  entry: string,
  file: string,
): Source | undefined {
  const inside = entry.slice(entry.lastIndexOf('/') + 1);
  if (!Object.hasOwn(presets, inside)) return undefined;
  const parsed = { value: presets[inside], locate: () => undefined };
  return { file, name: `the preset ${entry}`, parsed, top: [], preset: true };
}
