import type { Level } from '../lint/finding.js';
import type { Registry } from '../lint/rule.js';
import type { CustomRules } from './custom-rules.js';
import type { LexiconEntry } from './lexicon-entry.js';
import type { LexiconTerm } from './lexicon-term.js';
import type { LoadedPlugin, Plugin } from './plugin.js';

/** A level by name or by ESLint's number. */
export type LevelSetting = Level | 0 | 1 | 2;
/** A rule's setting as written: a level, or level and options. */
export type RuleSetting = LevelSetting | readonly [LevelSetting, Readonly<Record<string, unknown>>?];
/** Rule id → setting. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Facts about the team and its helpdesk that several rules read. */
export interface Settings {
  /** Helpdesk whose placeholder syntax and variables apply, e.g. `zendesk`. */
  readonly profile?: string;
  /** Where macros stand in a file; default `auto`. */
  readonly container?: 'auto' | 'file' | 'heading' | 'blockquote' | 'fence';
  /** Placeholder syntaxes to recognize where no profile is set; default: all. */
  readonly syntaxes?: readonly string[];
  readonly company?: string;
  /** Fact name → value, such as `"refund window": "30 days"`. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** What a team says about the macros of one situation. */
export interface SituationConfig {
  /** Macros with one of these tags are in the situation, unless they declare one. */
  readonly tags?: readonly string[];
  readonly rules?: RuleSettings;
}

/** One config file after validation, before `extends` is followed. */
export interface Config {
  readonly $schema?: string;
  readonly root?: boolean;
  readonly extends?: string | readonly string[];
  /** Packages or paths; in a config with code also plugins themselves. */
  readonly plugins?: readonly (string | Plugin)[];
  /** Rules without code, or the path of a file that holds them. */
  readonly customRules?: string | CustomRules;
  /** Words to prefer and to avoid: entries, or paths of files that hold them. */
  readonly lexicon?: string | readonly (string | LexiconEntry)[];
  readonly settings?: Settings;
  readonly rules?: RuleSettings;
  /** Situation → what differs for it. */
  readonly situations?: Readonly<Record<string, SituationConfig>>;
  readonly overrides?: readonly Override[];
  readonly ignorePatterns?: string | readonly string[];
}

export interface Override {
  readonly files: string | readonly string[];
  readonly excludedFiles?: string | readonly string[];
  readonly extends?: string | readonly string[];
  readonly settings?: Settings;
  readonly rules?: RuleSettings;
  /** Stand in for the front matter keys of the same name where a macro has none. */
  readonly situation?: string;
  readonly tone?: string;
}

/** A validated config together with the configs it extends. */
export interface LoadedConfig {
  /** Path of the file as shown to the user. */
  readonly name: string;
  /** POSIX absolute folder of the file. */
  readonly dir: string;
  readonly config: Config;
  /** Entry of `extends` as written → the config it names. Presets are not in it. */
  readonly extended: ReadonlyMap<string, LoadedConfig>;
  /** Rules that the config itself adds to the built-in ones. */
  readonly added?: Registry;
  /** The plugins it names, by their own names. */
  readonly plugins?: ReadonlyMap<string, LoadedPlugin>;
  /** The rules without code that it defines; they warn unless a config says otherwise. */
  readonly custom?: CustomRuleFile;
  /** The terms of its own lexicon. */
  readonly lexicon?: readonly LexiconTerm[];
  /** Absolute paths of what it was read from: itself, and its plugins, lexicons and custom rules. */
  readonly files?: readonly string[];
  /** It is the preset of a plugin: the macro's own tone and situation count for more. */
  readonly preset?: true;
}

/** Custom rules and where they stand. */
export interface CustomRuleFile {
  /** Absolute path. */
  readonly file: string;
  readonly rules: CustomRules;
  /** 1-based place of a key, from the name of a rule down; `undefined` where the file is code. */
  locate(path: readonly (string | number)[]): { readonly line: number; readonly column: number } | undefined;
}

/** The `files` and `excludedFiles` of one override; globs count from `dir`. */
export interface Criterion {
  readonly dir: string;
  readonly files: readonly string[];
  readonly excludedFiles: readonly string[];
}

/** One step of a cascade: what it says, for the paths that meet every criterion. */
export interface ConfigLayer {
  /** Who says it: the path of a config as shown to the user, with `overrides[0]` behind it, or the name of a preset. */
  readonly origin: string;
  readonly when: readonly Criterion[];
  readonly settings?: Settings | undefined;
  readonly rules?: RuleSettings | undefined;
  /** The rules are those of a preset: the macro's own tone and situation count for more. */
  readonly preset?: true;
  readonly situations?: Config['situations'];
  readonly situation?: string | undefined;
  readonly tone?: string | undefined;
}

/** The `ignorePatterns` of one config file, in gitignore syntax. */
export interface IgnoreSource {
  /** POSIX absolute folder the patterns count from. */
  readonly base: string;
  readonly patterns: readonly string[];
  /** Path of the config file as shown to the user. */
  readonly origin: string;
}

/** Everything that is said about the files of one folder. Folders under the same config files share one object. */
export interface ConfigChain {
  /** The configs themselves, from the farthest to the nearest. */
  readonly configs: readonly LoadedConfig[];
  /** Later layers win. */
  readonly layers: readonly ConfigLayer[];
  /** The nearest config first. */
  readonly ignores: readonly IgnoreSource[];
  /** Rules that the configs add to the built-in ones. */
  readonly added?: Registry;
  /** The custom rules among them. */
  readonly custom?: readonly CustomRuleFile[];
}

/** Level and options of a rule that is on, defaults filled in. */
export interface ResolvedRule {
  readonly severity: 1 | 2;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Rule id → what it becomes; `null` turns it off. */
export type RuleChanges = Readonly<Record<string, ResolvedRule | null>>;

/** What one file is linted with. */
export interface ResolvedConfig {
  readonly settings: Settings;
  /** Only rules that are on. */
  readonly rules: Readonly<Record<string, ResolvedRule>>;
  /** Tone → what differs for its macros. */
  readonly tones?: Readonly<Record<string, RuleChanges>>;
  /** Situation → what differs for its macros; counts for more than the tone. */
  readonly situations?: Readonly<Record<string, RuleChanges>>;
  /** Tag → situation that it stands for. */
  readonly tagged?: Readonly<Record<string, string>>;
  /** Rules beyond the built-in ones. */
  readonly added?: Registry;
  /** Front matter defaults from overrides and tone presets. */
  readonly meta: { readonly situation?: string; readonly tone?: string };
}
