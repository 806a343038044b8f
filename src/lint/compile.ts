import type { Place } from '../macro/types.js';
import { ContextCompiler } from '../phrases/compile/context-compiler.js';
import type { ContextData, Fit, ListId } from '../phrases/match/contexts.js';
import { type Pattern, PatternError, parsePattern, type WordClasses } from '../phrases/notation/pattern.js';
import { type PhraseKey, phraseKeys } from './phrase-keys.js';
import { remember } from './remember.js';
import {
  type Condition,
  type PhraseGroup,
  type PhraseLists,
  prosePlaces,
  type Registry,
  type Rule,
} from './rule.js';

const isPhraseKey = (key: string) => (phraseKeys as readonly string[]).includes(key);

/** A condition whose phrase lists are compiled. */
export interface CompiledCondition extends Omit<Condition, PhraseKey> {
  readonly lists: readonly (readonly [PhraseKey, ListId])[];
}

/** Phrases that share one message: whose they are, where they may stand, and what has to hold around them. */
export interface CompiledGroup extends Omit<PhraseGroup, 'phrases' | 'in' | 'when' | 'unless'> {
  readonly ruleId: string;
  readonly language: string;
  readonly groupId: string;
  readonly in: readonly Place[];
  /** All have to hold. */
  readonly when: readonly CompiledCondition[];
  /** None may hold. */
  readonly unless: readonly CompiledCondition[];
}

/** A reported pattern. */
export interface CompiledPhrase extends Fit {
  /** Index into {@link CompiledRules.groups}. */
  readonly group: number;
  /** The pattern as written; a build leaves out those that no group with a `term` needs. */
  readonly source?: string;
  readonly replacement?: string;
}

/** All vocabularies of a registry, compiled; plain data, so that a build can write it down. */
export interface CompiledRules {
  readonly groups: readonly CompiledGroup[];
  readonly phrases: readonly CompiledPhrase[];
  /** What conditions look for. */
  readonly contexts: ContextData;
  /** What rules with code look for and, as patterns of another owner, the phrases: one pass finds both. */
  readonly checks: ContextData;
  /** Rule id → list name → handle, for rules with code. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, ListId>>>>;
  /** The same for their `contexts`. */
  readonly asides: Readonly<Record<string, Readonly<Record<string, ListId>>>>;
}

/**
 * Compiles the vocabularies of a registry.
 *
 * @throws PatternError when a vocabulary holds a pattern that cannot be read; its message names rule and group.
 */
export function compileRules(registry: Registry, classes: WordClasses): CompiledRules {
  const contexts = new ContextCompiler();
  const checks = new ContextCompiler();
  const known = classesIn(classes);
  const groups: CompiledGroup[] = [];
  const phrases: CompiledPhrase[] = [];
  const reported: Pattern[] = [];
  const lists: Record<string, Record<string, ListId>> = {};
  const asides: Record<string, Record<string, ListId>> = {};

  for (const [ruleId, rule] of Object.entries(registry)) {
    const scope = rule.classes ? ruleId : '';
    const read = (source: string) => parsePattern(source, known(rule));
    const list = (sources: readonly string[]) => contexts.add(sources.map(read), scope);
    const condition = (one: Condition): CompiledCondition => ({
      ...Object.fromEntries(Object.entries(one).filter(([key]) => !isPhraseKey(key))),
      lists: phraseKeys.flatMap((key) => (one[key] ? [[key, list(one[key])] as const] : [])),
    });
    const conditions = (...all: (Condition | readonly Condition[] | undefined)[]) =>
      all.flatMap((one) => one ?? []).map(condition);

    if (rule.find === undefined) {
      const compiled = (all: PhraseLists = {}, add: (patterns: readonly Pattern[]) => ListId) =>
        Object.fromEntries(
          Object.entries(all).map(([name, sources]) => [
            name,
            naming(`rules.${ruleId}.${name}`, () => add(sources.map(read))),
          ]),
        );
      lists[ruleId] = compiled(rule.phrases, (patterns) => checks.add(patterns, scope));
      asides[ruleId] = compiled(rule.contexts, (patterns) => checks.addAside(patterns, scope));
      continue;
    }
    for (const [language, vocabulary] of Object.entries(rule.find)) {
      for (const [groupId, group] of Object.entries(vocabulary)) {
        naming(`rules.${ruleId}.${groupId}`, () => {
          const { phrases: all, ...traits } = group;
          const index = groups.push({
            ...{ ...traits, ruleId, language, groupId },
            in: group.in ?? rule.in ?? prosePlaces,
            when: conditions(rule.when, group.when),
            unless: conditions(rule.unless, group.unless),
          });
          for (const [source, replacement] of phrasesOf(all)) {
            const pattern = read(source);
            reported.push(pattern);
            phrases.push({
              ...{ group: index - 1, source },
              ...(replacement !== null && { replacement }),
              ...contexts.fitOf(pattern, scope),
            });
          }
        });
      }
    }
  }
  return {
    groups,
    phrases,
    contexts: contexts.compile(),
    checks: checks.compile(reported),
    lists,
    asides,
  };
}

/** All classes that a rule's patterns may name: its own, and the shared ones. */
export function classesIn(shared: WordClasses): (rule: Pick<Rule, 'classes'>) => WordClasses {
  const made = new WeakMap<WordClasses, WordClasses>();
  return ({ classes: own }) => {
    return own ? remember(made, own, () => ({ ...shared, ...own })) : shared;
  };
}

/** Says where a pattern stands that cannot be read. */
function naming<Result>(place: string, compileThere: () => Result): Result {
  try {
    return compileThere();
  } catch (error) {
    throw error instanceof PatternError ? new PatternError(error.fault, place) : error;
  }
}

function phrasesOf(phrases: PhraseGroup['phrases']): readonly (readonly [string, string | null])[] {
  return Array.isArray(phrases) ? phrases.map((source) => [source, null] as const) : Object.entries(phrases);
}
