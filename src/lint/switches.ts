import type { ResolvedConfig } from '../config/types.js';
import type { Meta } from '../macro/types.js';
import type { RuleSwitch, Switches } from './find.js';

/** Front matter levels of one file: rule id → switch, or `null` where it is turned off. */
export type FileLevels = ReadonlyMap<string, (before: RuleSwitch | undefined) => RuleSwitch | null>;

const known = new WeakMap<ResolvedConfig, Map<string, Switches>>();

/** How the rules are switched for a macro of this tone and situation; the same object for the same pair. */
export function switchesFor(config: ResolvedConfig, { tone = '', situation = '' }: Meta): Switches {
  const changes = [config.tones?.[tone], config.situations?.[situation]].filter((one) => one !== undefined);
  if (changes.length === 0) return config.rules;
  const variants = known.get(config) ?? new Map<string, Switches>();
  known.set(config, variants);
  const key = `${tone} ${situation}`;
  const made = variants.get(key) ?? withoutNull({ ...config.rules, ...Object.assign({}, ...changes) });
  variants.set(key, made);
  return made;
}

/** The switches with the levels of a file's front matter on top. */
export function withFileLevels(switches: Switches, levels: FileLevels): Switches {
  if (levels.size === 0) return switches;
  const changes = [...levels].map(([id, change]) => [id, change(switches[id])] as const);
  return withoutNull({ ...switches, ...Object.fromEntries(changes) });
}

function withoutNull(switches: Readonly<Record<string, RuleSwitch | null>>): Switches {
  return Object.fromEntries(
    Object.entries(switches).filter((entry): entry is [string, RuleSwitch] => entry[1] !== null),
  );
}
