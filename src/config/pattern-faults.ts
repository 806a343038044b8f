import { phraseKeys } from '../lint/phrase-keys.js';
import type { Condition, PhraseGroup, Rule } from '../lint/rule.js';
import { builtInClasses, PatternError, parsePattern, type WordClasses } from '../phrases/notation/pattern.js';
import type { ConfigIssue } from './explain.js';
import { nearest } from './nearest.js';

/** A pattern and the keys that lead to it. */
export interface PlacedPattern {
  readonly path: ConfigIssue['path'];
  readonly source: string;
}

type Limits = Pick<PhraseGroup, 'when' | 'unless'>;

/** Every pattern of a group of phrases. */
export function* patternsOfGroup(group: PhraseGroup, path: PlacedPattern['path']): Generator<PlacedPattern> {
  const { phrases } = group;
  yield* listed(Array.isArray(phrases) ? phrases : Object.keys(phrases), [...path, 'phrases'], phrases);
  yield* patternsOfLimits(group, path);
}

/** Every pattern of a rule. */
export function* patternsOfRule(rule: Rule, path: PlacedPattern['path']): Generator<PlacedPattern> {
  if (rule.find) {
    yield* patternsOfLimits(rule, path);
    for (const [language, vocabulary] of Object.entries(rule.find))
      for (const [name, group] of Object.entries(vocabulary))
        yield* patternsOfGroup(group, [...path, 'find', language, name]);
  } else {
    for (const [name, list] of Object.entries(rule.phrases ?? {}))
      yield* listed(list, [...path, 'phrases', name]);
  }
}

function* patternsOfLimits({ when, unless }: Limits, path: PlacedPattern['path']): Generator<PlacedPattern> {
  if (when) yield* patternsOfCondition(when, [...path, 'when']);
  if (Array.isArray(unless)) {
    for (const [index, one] of unless.entries()) yield* patternsOfCondition(one, [...path, 'unless', index]);
  } else if (unless) yield* patternsOfCondition(unless as Condition, [...path, 'unless']);
}

function* patternsOfCondition(condition: Condition, path: PlacedPattern['path']): Generator<PlacedPattern> {
  for (const key of phraseKeys) yield* listed(condition[key] ?? [], [...path, key]);
}

function* listed(
  sources: readonly string[],
  path: PlacedPattern['path'],
  holder: unknown = sources,
): Generator<PlacedPattern> {
  const isList = Array.isArray(holder);
  for (const [index, source] of sources.entries()) yield { path: [...path, isList ? index : source], source };
}

/** What is wrong with patterns, and with the word classes of their own. */
export function patternFaults(
  patterns: Iterable<PlacedPattern>,
  classes: WordClasses,
  own: WordClasses = {},
  ownPath: PlacedPattern['path'] = [],
): ConfigIssue[] {
  const all = { ...classes, ...own };
  const issues: ConfigIssue[] = [];
  for (const name of Object.keys(own)) {
    const path = [...ownPath, name];
    if (builtInClasses.includes(name)) {
      issues.push({ path, message: `<${name}> is built in; give your word class another name.` });
    } else if (!/^[a-z][a-z0-9-]*$/.test(name)) {
      issues.push({ path, message: `name the word class in lower case, with hyphens, as in "our-product".` });
    } else issues.push(...faultOf({ path, source: `<${name}>` }, all));
  }
  const broken = issues.length > 0;
  for (const pattern of patterns) {
    const found = faultOf(pattern, all);
    // What is wrong inside a class has been said once.
    if (!broken || found.every(({ own: isOwn }) => isOwn)) issues.push(...found);
  }
  return issues.map(({ path, message }) => ({ path, message }));
}

function faultOf({ path, source }: PlacedPattern, classes: WordClasses): (ConfigIssue & { own?: boolean })[] {
  try {
    parsePattern(source, classes);
    return [];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const { source: faulty, at, reason, unknownClass } = error.fault;
    const where = at > 0 && at < faulty.length ? ` at “${faulty.slice(at)}”` : '';
    const message = `the phrase “${faulty}” cannot be read${where}: ${reason}.${remedy(unknownClass, classes)}`;
    return [{ path, message, own: faulty === source }];
  }
}

function remedy(unknownClass: string | undefined, classes: WordClasses): string {
  if (unknownClass === undefined) return '';
  const match = nearest(unknownClass, [...Object.keys(classes), ...builtInClasses]);
  return match === undefined
    ? ' List its words under "classes", or write them in brackets: (one|other).'
    : ` Did you mean <${match}>?`;
}
