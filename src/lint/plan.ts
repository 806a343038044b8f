import { ContextPhrases } from '../phrases/contexts.js';
import { Matcher } from '../phrases/matcher.js';
import type { CompiledPhrase, CompiledRules } from './compile.js';
import type { FindRule, PhraseGroup, Registry } from './rule.js';

/** A reported pattern with its rule and group at hand. */
export interface PlannedPhrase extends CompiledPhrase {
  readonly rule: FindRule;
  readonly group: PhraseGroup;
}

/** Compiled rules, ready to read macros: one matcher for what is reported, one for what surrounds it. */
export interface Plan {
  readonly registry: Registry;
  readonly phrases: readonly PlannedPhrase[];
  readonly matcher: Matcher;
  readonly contexts: ContextPhrases;
  readonly checks: ContextPhrases;
  readonly lists: CompiledRules['lists'];
}

/** Puts compiled rules to work; `registry` is the one they were compiled from. */
export function createPlan(registry: Registry, compiled: CompiledRules): Plan {
  const { automaton, contexts, checks, lists } = compiled;
  const phrases = compiled.phrases.map((phrase) => {
    const rule = registry[phrase.ruleId] as FindRule;
    return { ...phrase, rule, group: rule.find[phrase.language]![phrase.groupId]! };
  });
  return {
    ...{ registry, phrases, lists },
    matcher: new Matcher(automaton),
    contexts: new ContextPhrases(contexts, 'all'),
    checks: new ContextPhrases(checks, 'longest'),
  };
}
