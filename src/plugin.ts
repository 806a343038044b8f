/**
 * For plugins: `import { definePlugin, defineRule } from 'supportlint/plugin'`. Small, for it is loaded in every run.
 */
import type { Plugin } from './config/plugin.js';

export type { Plugin, PluginPreset } from './config/plugin.js';
export type { Config, RuleSetting, Settings } from './config/types.js';
export type { Edit, Level, Suggestion } from './lint/finding.js';
export {
  type Category,
  type CheckContext,
  type CheckRule,
  type CompareReport,
  type CompareRule,
  type Condition,
  defineRule,
  type Extract,
  type FindRule,
  type PhraseGroup,
  type PhraseLists,
  type PresetLevels,
  type Registry,
  type Remedy,
  type Report,
  type Rule,
  type Vocabulary,
  vocabulary,
} from './lint/rule.js';
export type { Block, Macro, Meta, Place, Placeholder, Sentence, Span, Word } from './macro/types.js';
export type { WordRange } from './phrases/match/contexts.js';
export type { WordClasses } from './phrases/notation/pattern.js';

/** Types a plugin; returns it unchanged. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
