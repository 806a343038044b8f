import type { Level } from './finding.js';
import type { FindRule, PhraseGroup, PresetName, Rule } from './rule.js';

/** Level of a rule in a preset; a preset that the rule does not name leaves it as `recommended` has it. */
export function levelIn({ presets }: Rule, preset: PresetName): Level {
  const setting = presets[preset] ?? presets.recommended;
  return typeof setting === 'string' ? setting : setting[0];
}

/** The phrase groups of a rule in all languages, with their names. */
export function groupsOf(rule: FindRule): [name: string, group: PhraseGroup][] {
  return Object.values(rule.find).flatMap((vocabulary) => Object.entries(vocabulary));
}

/** What findings of a rule come with: a `fix` is made by `--fix`, a `suggestion` is for the writer to take or leave. */
export function remedies(rule: Rule): readonly ('fix' | 'suggestion')[] {
  if (!rule.find) return rule.fixable ? ['fix', 'suggestion'] : ['suggestion'];
  const groups = groupsOf(rule).map(([, group]) => group);
  // Phrases from the configuration bring what they offer.
  if (groups.length === 0) return ['fix', 'suggestion'];
  const edits = groups.filter(
    ({ suggest, phrases }) => suggest || (!Array.isArray(phrases) && Object.values(phrases).some(Boolean)),
  );
  if (edits.length === 0) return [];
  return edits.some(({ fixable }) => fixable) ? ['fix', 'suggestion'] : ['suggestion'];
}
