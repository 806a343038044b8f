import * as v from 'valibot';
import { anyLanguage } from '../lint/languages.js';
import type { FindRule, PhraseGroup, Registry } from '../lint/rule.js';
import type { WordClasses } from '../phrases/notation/pattern.js';
import { closedObject } from './closed.js';
import { type ConfigIssue, explain } from './explain.js';
import { patternFaults, patternsOfGroup } from './pattern-faults.js';
import { optional, phraseEntries, text, wordClasses } from './phrase-schema.js';

/** A rule without code, as a config or a file of its own writes it. */
export interface CustomRule extends Omit<PhraseGroup, 'enabled'> {
  /** One sentence: what to do. Default: the message. */
  readonly summary?: string;
  /** Language of the macros it reads, such as `de`; default: any. */
  readonly language?: string;
  /** Word classes of its own, beside the built-in ones. */
  readonly classes?: WordClasses;
  /** Replies to test it with: `==marks==` stand around what is to be found in the bad ones. */
  readonly examples?: { readonly bad?: readonly string[]; readonly good?: readonly string[] };
}

/** Name → rule. */
export type CustomRules = Readonly<Record<string, CustomRule>>;

const replies = v.array(text);

/** The schema of custom rules, inside a config or in a file of their own. */
export const customRules = v.record(
  v.string(),
  closedObject('key', {
    summary: optional('One sentence: what to do.', text),
    language: optional('Language of the macros it reads, such as "de"; default: any.', text),
    ...phraseEntries,
    classes: wordClasses,
    examples: optional(
      'Replies that `supportlint test-rules` tests the rule with.',
      closedObject('key', {
        bad: optional('Replies with ==marks== around what is to be found.', replies),
        good: optional('Replies in which nothing is to be found.', replies),
      }),
    ),
  }),
);

/** The rules that custom rules are; tolerates what the schema will refuse. */
export function rulesOf(raw: unknown): Registry {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {};
  return Object.fromEntries(Object.entries(raw).map(([id, rule]) => [id, ruleOf(Object(rule))]));
}

function ruleOf(custom: CustomRule): FindRule {
  const { summary, language = anyLanguage, classes, examples: _, ...group } = custom;
  return {
    summary: summary ?? String(group.message),
    category: 'wording',
    presets: { recommended: 'warn' },
    find: { [language]: { phrases: group } },
    ...(classes && { classes }),
  };
}

/** What is wrong with custom rules in a file of their own. */
export function customRuleFaults(raw: unknown): ConfigIssue[] {
  const result = v.safeParse(customRules, raw);
  return result.success ? [] : result.issues.flatMap(explain);
}

/** What is wrong with custom rules beyond their shape: names and phrases. */
export function contentFaults(rules: CustomRules, builtIn: Registry, classes: WordClasses): ConfigIssue[] {
  return Object.entries(rules).flatMap(([id, rule]) => [
    ...nameFaults(id, builtIn),
    ...patternFaults(patternsOfGroup(rule, [id]), classes, rule.classes, [id, 'classes']),
  ]);
}

/** How rules are called: words in lower case with hyphens between. */
export const ruleName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function nameFaults(id: string, builtIn: Registry): ConfigIssue[] {
  if (Object.hasOwn(builtIn, id)) {
    const remedy = builtIn[id]!.find ? `, or give it your phrases: "${id}": ["warn", {"extra": ["…"]}]` : '';
    return [
      { path: [id], message: `there is a built-in rule "${id}" already; choose another name${remedy}.` },
    ];
  }
  if (ruleName.test(id)) return [];
  const better = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-$/g, '');
  const meant = ruleName.test(better) ? better : 'no-synergy';
  return [
    { path: [id], message: `a rule is named in lower case, with hyphens and no slash, as in "${meant}".` },
  ];
}
