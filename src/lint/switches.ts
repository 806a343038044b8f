import { type GenericSchema, parse } from 'valibot';
import type { ResolvedConfig } from '../config/types.js';
import type { Meta } from '../macro/types.js';
import type { RuleSwitch, Switches } from './find.js';
import { remember } from './remember.js';
import type { Registry, Rule } from './rule.js';

/** Front matter levels of one file: rule id → severity, or 0 where it is turned off. */
export type FileLevels = ReadonlyMap<string, 0 | 1 | 2>;

const variants = new WeakMap<ResolvedConfig, Map<string, Switches>>();

/** How the rules are switched for a macro of this tone and situation; the same object for the same pair. */
export function switchesFor(config: ResolvedConfig, { tone = '', situation = '' }: Meta): Switches {
  const changes = [config.tones?.[tone], config.situations?.[situation]].filter((one) => one !== undefined);
  if (changes.length === 0) return config.rules;
  const known = remember(variants, config, () => new Map<string, Switches>());
  return remember(known, `${tone} ${situation}`, () =>
    withoutNull({ ...config.rules, ...Object.assign({}, ...changes) }),
  );
}

const leveled = new WeakMap<Switches, Map<string, Switches>>();

/** The switches with the levels of a file's front matter on top; the same object for the same levels. */
export function withFileLevels(switches: Switches, levels: FileLevels, registry: Registry): Switches {
  if (levels.size === 0) return switches;
  const known = remember(leveled, switches, () => new Map<string, Switches>());
  return remember(known, JSON.stringify([...levels]), () => {
    const changes = [...levels].map(([id, severity]): [string, RuleSwitch | null] => [
      id,
      severity === 0 ? null : { severity, options: switches[id]?.options ?? defaults(registry[id]!) },
    ]);
    return withoutNull({ ...switches, ...Object.fromEntries(changes) });
  });
}

/** Options of a rule that the config leaves off. */
function defaults(rule: Rule): RuleSwitch['options'] {
  const schema: GenericSchema | undefined = rule.options;
  return schema ? (parse(schema, {}) as RuleSwitch['options']) : {};
}

const noted = new WeakMap<Switches, Switches>();

/** Colleagues read notes: only what would break a reply is reported there. The same object for the same switches. */
export function switchesForNotes(switches: Switches, registry: Registry): Switches {
  return remember(noted, switches, () =>
    Object.fromEntries(Object.entries(switches).filter(([id]) => registry[id]?.category === 'placeholders')),
  );
}

function withoutNull(switches: Readonly<Record<string, RuleSwitch | null>>): Switches {
  return Object.fromEntries(
    Object.entries(switches).filter((entry): entry is [string, RuleSwitch] => entry[1] !== null),
  );
}
