import { type PresetName, presetNames, type Registry } from '../lint/rule.js';
import { tones } from '../macro/keys.js';
import type { Tone } from '../macro/types.js';
import type { RuleSettings } from './types.js';

/** Whether a preset only says how to speak. */
export function isTone(name: string): name is Tone {
  return tones.some((tone) => tone === name);
}

export function isPreset(name: string): name is PresetName {
  return presetNames.some((preset) => preset === name);
}

/**
 * What a preset says about each rule. `recommended` and `strict` speak about every rule; the tones
 * `casual`, `business` and `concierge` only about rules that name them, so they go after one of the two.
 */
export function presetRules(name: PresetName, registry: Registry): RuleSettings {
  const isComplete = name === 'recommended' || name === 'strict';
  return Object.fromEntries(
    Object.entries(registry).flatMap(([id, { presets }]) => {
      const setting = presets[name] ?? (isComplete ? presets.recommended : undefined);
      return setting === undefined ? [] : [[id, setting]];
    }),
  );
}
