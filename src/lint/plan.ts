import { ContextPhrases, type ListId } from '../phrases/contexts.js';
import { Matcher } from '../phrases/matcher.js';
import { type Pattern, parsePattern, type WordClasses } from '../phrases/pattern.js';
import type { Condition, FindRule, PhraseGroup, Registry } from './rule.js';

/** A reported pattern with everything needed to judge a hit. */
export interface PlannedPhrase {
  readonly ruleId: string;
  readonly groupId: string;
  readonly rule: FindRule;
  readonly group: PhraseGroup;
  readonly language: string;
  readonly pattern: Pattern;
  readonly notBefore: ListId | undefined;
  readonly notAfter: ListId | undefined;
  readonly replacement: string | undefined;
  /** All have to hold. */
  readonly when: readonly PlannedCondition[];
  /** None may hold. */
  readonly unless: readonly PlannedCondition[];
}

type PhraseKey = 'before' | 'after' | 'sentence' | 'later' | 'ahead' | 'nearby';
/** A condition whose phrase lists are registered. */
export interface PlannedCondition extends Omit<Condition, PhraseKey> {
  readonly lists: readonly (readonly [PhraseKey, ListId])[];
}

/** All vocabularies of all rules, compiled: one matcher for what is reported, one for what surrounds it. */
export interface Plan {
  readonly registry: Registry;
  readonly phrases: readonly PlannedPhrase[];
  readonly matcher: Matcher;
  readonly contexts: ContextPhrases;
  /** Rule id → list name → handle, for rules with code. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, ListId>>;
  /** Plans further phrases; see `extensions.ts`. */
  planGroup(
    ruleId: string,
    rule: FindRule,
    language: string,
    groupId: string,
    group: PhraseGroup,
  ): PlannedPhrase[];
  /** Registers a further list for conditions. */
  addList(sources: readonly string[]): ListId;
}

const phraseKeys: readonly PhraseKey[] = ['before', 'after', 'sentence', 'later', 'ahead', 'nearby'];

/**
 * Compiles a registry. Costs grow with the vocabulary, so make one plan and keep it.
 *
 * @throws PatternError when a vocabulary holds a pattern that cannot be read.
 */
export function createPlan(registry: Registry, classes: WordClasses): Plan {
  const contexts = new ContextPhrases();
  const read = (source: string) => parsePattern(source, classes);
  const lists = new Map<string, ReadonlyMap<string, ListId>>();

  const condition = (one: Condition): PlannedCondition => ({
    ...one,
    lists: phraseKeys.flatMap((key) => (one[key] ? [[key, contexts.add(one[key].map(read))] as const] : [])),
  });
  const conditions = (...all: (Condition | readonly Condition[] | undefined)[]) =>
    all.flatMap((one) => one ?? []).map(condition);
  const planGroup: Plan['planGroup'] = (ruleId, rule, language, groupId, group) => {
    const shared = {
      ...{ ruleId, groupId, rule, group, language },
      when: conditions(rule.when, group.when),
      unless: conditions(rule.unless, group.unless),
    };
    return phrasesOf(group).map(([source, replacement]) => {
      const pattern = read(source);
      return { ...shared, pattern, replacement: replacement ?? undefined, ...contexts.neighbours(pattern) };
    });
  };

  const phrases = Object.entries(registry).flatMap(([ruleId, rule]) => {
    if (rule.find) {
      return Object.entries(rule.find).flatMap(([language, vocabulary]) =>
        Object.entries(vocabulary).flatMap(([groupId, group]) =>
          planGroup(ruleId, rule, language, groupId, group),
        ),
      );
    }
    const named = Object.entries(rule.phrases ?? {}).map(
      ([name, sources]) => [name, contexts.add(sources.map(read))] as const,
    );
    lists.set(ruleId, new Map(named));
    return [];
  });
  const addList: Plan['addList'] = (sources) => contexts.add(sources.map(read));
  const matcher = new Matcher(phrases.map(({ pattern }) => pattern.body));
  return { registry, phrases, contexts, lists, matcher, planGroup, addList };
}

function phrasesOf({ phrases }: PhraseGroup): readonly (readonly [string, string | null])[] {
  return Array.isArray(phrases) ? phrases.map((source) => [source, null] as const) : Object.entries(phrases);
}
