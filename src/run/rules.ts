import type { Registry } from '../lint/rule.js';
import type { RuleMeta } from '../report/formatter.js';
import { rulesMeta } from '../report/rules-meta.js';

/** What the later stages of a run need to know of the rules. */
export interface KnownRules {
  readonly ids: readonly string[];
  /** Those that compare macros. */
  readonly comparing: readonly string[];
  /** For formatters. */
  readonly meta: Readonly<Record<string, RuleMeta>>;
}

/** @param added the rules that configurations add, once all of them are read */
export function knownRules(registry: Registry, added: Registry = {}): KnownRules {
  const all = { ...registry, ...added };
  return {
    ids: Object.keys(all),
    comparing: Object.keys(all).filter((id) => all[id]!.compare),
    get meta() {
      return rulesMeta(all);
    },
  };
}
