import { ContextPhrases } from '../phrases/contexts.js';
import { Matcher } from '../phrases/matcher.js';
import type { CompiledRules } from './compile.js';
import type { Registry } from './rule.js';

/** Compiled rules, ready to read macros: one matcher for what is reported, one for what surrounds it. */
export interface Plan extends Pick<CompiledRules, 'groups' | 'phrases' | 'lists' | 'asides'> {
  readonly registry: Registry;
  readonly matcher: Matcher;
  readonly contexts: ContextPhrases;
  readonly checks: ContextPhrases;
}

/** Puts compiled rules to work; `registry` is the one they were compiled from. */
export function createPlan(registry: Registry, compiled: CompiledRules): Plan {
  const { automaton, contexts, checks, ...tables } = compiled;
  return {
    ...{ registry, ...tables },
    matcher: new Matcher(automaton),
    contexts: new ContextPhrases(contexts, 'all'),
    checks: new ContextPhrases(checks, 'longest'),
  };
}
