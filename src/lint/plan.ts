import { ContextPhrases } from '../phrases/match/contexts.js';
import type { CompiledRules } from './compile.js';
import type { Registry } from './rule.js';

/** Compiled rules, ready to read macros: one pass for what is reported and what rules with code ask, one for what surrounds it. */
export interface Plan extends Pick<CompiledRules, 'groups' | 'phrases' | 'lists' | 'asides'> {
  readonly registry: Registry;
  readonly contexts: ContextPhrases;
  readonly checks: ContextPhrases;
}

/** Puts compiled rules to work; `registry` is the one they were compiled from. */
export function createPlan(registry: Registry, compiled: CompiledRules): Plan {
  const { contexts, checks, ...tables } = compiled;
  return {
    ...{ registry, ...tables },
    contexts: new ContextPhrases(contexts, 'all'),
    checks: new ContextPhrases(checks, 'longest'),
  };
}
