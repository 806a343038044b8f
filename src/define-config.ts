/** For configs with code: `import { defineConfig } from 'supportlint/config'`. Small, for it is loaded in every run. */
import type { Config } from './config/types.js';

export type { CustomRule, CustomRules } from './config/custom-rules.js';
export type { Config, Override, RuleSetting, RuleSettings, Settings } from './config/types.js';

/** Types a config; returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config;
}
