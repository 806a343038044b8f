import { type Desk, desks, findDesk, variablesOf } from '../../rules/_shared/desks.js';
import { situations } from '../../rules/require-situation-parts/situations.js';
import type { ResolvedConfig } from '../config/types.js';
import type { Helpdesk, Known } from '../editor/known.js';
import type { Registry } from '../lint/rule.js';

const helpdesks = new Map<Desk, Helpdesk>(
  Object.entries(desks).map(([id, desk]) => {
    const { title, syntaxes } = desk;
    return [desk, { id, title, syntaxes, variables: variablesOf(desk) }];
  }),
);

/** What front matter and placeholders may say where a configuration applies. */
export function knownIn(rules: Registry, config: ResolvedConfig): Known {
  const { profile } = config.settings;
  const asked = Object(config.rules['require-situation-parts']?.options).situations as object | undefined;
  const named = Object.keys({ ...config.situations, ...asked }).map((name) => [name, ''] as const);
  const about = Object.entries(situations).map(([name, one]) => [name, one.about] as const);
  const placeholders = Object(config.rules['valid-placeholder']?.options);
  const variables: unknown = placeholders.variables;
  return {
    rules: Object.entries(rules).map(([id, { summary }]) => ({ id, summary })),
    situations: Object.fromEntries([...named, ...about]),
    helpdesks: [...helpdesks.values()],
    profile: placeholders.profile ?? profile,
    findHelpdesk(name) {
      const desk = findDesk(name);
      return desk && helpdesks.get(desk);
    },
    variables: Array.isArray(variables) ? variables.map(String) : [],
  };
}
