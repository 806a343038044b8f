import { anyLanguage } from '../lint/languages.js';
import type { FindRule, PhraseGroup, Registry, Rule } from '../lint/rule.js';
import type { Term } from '../lint/term.js';
import type { Place } from '../macro/types.js';
import { meet } from './lexicon-check.js';
import type { LexiconEntry } from './lexicon-entry.js';
import type { Wording } from './lexicon-forms.js';
import { lexiconId } from './lexicon-id.js';
import { type AvoidedPhrase, type LexiconTerm, sequenceOf } from './lexicon-term.js';

/** Where names count: wherever a customer reads them. */
const everywhere: readonly Place[] = [
  'greeting',
  'body',
  'list',
  'table',
  'heading',
  'sign-off',
  'signature',
];

/** The rule `lexicon` with the terms of a team, or nothing where there are none. */
export function lexiconRule(lexicons: readonly (readonly LexiconTerm[])[], registry: Registry): Registry {
  const rule: Rule | undefined = registry[lexiconId];
  const terms = lexicons.reduce(nearerOver, []);
  if (!rule?.find || terms.length === 0) return {};
  const words: Record<string, PhraseGroup> = {};
  const names: Record<string, PhraseGroup> = {};
  for (const term of terms) {
    for (const phrase of term.avoided) {
      for (const [aspect, group] of groupsOf(term, phrase)) {
        const groups = term.entry.case ? names : words;
        groups[nameFor(`${phrase.source}${aspect}`, groups)] = group;
      }
    }
  }
  const find: FindRule['find'] = { en: words, [anyLanguage]: names };
  return { [lexiconId]: { ...rule, find } };
}

/** A nearer lexicon wins: what it avoids or prefers, a farther one no longer speaks about. */
function nearerOver(farther: readonly LexiconTerm[], nearer: readonly LexiconTerm[]): readonly LexiconTerm[] {
  if (farther.length === 0) return nearer;
  const settled = new Map<string, LexiconTerm[]>();
  for (const term of nearer) {
    const { use = '' } = term.entry;
    const words = [...term.avoided.flatMap(({ finds }) => finds), use.toLowerCase(), sequenceOf(use)];
    for (const one of words) settled.set(one, [...(settled.get(one) ?? []), term]);
  }
  const left = farther.map((term) => ({
    ...term,
    avoided: term.avoided.filter(
      ({ finds }) => !finds.some((words) => settled.get(words)?.some((one) => meet(one, term))),
    ),
  }));
  return [...left.filter(({ avoided }) => avoided.length > 0), ...nearer];
}

/** The forms of a phrase by what has to hold for them; each set is a group of the rule. */
function groupsOf(term: LexiconTerm, phrase: AvoidedPhrase): [aspect: string, group: PhraseGroup][] {
  const aspects = new Map<string, Wording[]>();
  for (const wording of phrase.wordings) {
    const { use, as } = term.entry;
    const rewrite = use !== undefined && wording.instead === undefined;
    const aspect = `${wording.doubtful ? ` ${as}` : ''}${rewrite ? ' rewrite' : ''}`;
    aspects.set(aspect, [...(aspects.get(aspect) ?? []), wording]);
  }
  return [...aspects].map(([aspect, wordings]) => [aspect, groupOf(term, phrase, wordings)]);
}

function groupOf(term: LexiconTerm, phrase: AvoidedPhrase, wordings: readonly Wording[]): PhraseGroup {
  const { use, as, case: letters, fix, in: places } = term.entry;
  const isName = phrase.source !== phrase.source.toLowerCase();
  const welcome = [...term.except, ...longerOf(use, phrase)];
  const inPlaces = places === undefined ? letters && everywhere : [places].flat();
  return {
    message: messageOf(term, wordings[0]!),
    phrases: Object.fromEntries(wordings.map(({ pattern, instead }) => [pattern, instead ?? null])),
    ...(use === undefined && (fix || isAside(phrase.source)) && { suggest: { drop: 'words' } as const }),
    ...(fix && { fixable: true }),
    ...(inPlaces && { in: inPlaces }),
    ...(welcome.length > 0 && { unless: { touching: welcome } }),
    term: {
      spelled: phrase.spelled,
      ...classOf(as, wordings[0]!.doubtful),
      ...(letters ? { name: letters } : isName && { name: 'capitals' as const }),
    },
  };
}

/** What is not plainly the other class is a noun; a verb has to be one, unless its form says so. */
function classOf(as: LexiconEntry['as'], isDoubtful: boolean): Pick<Term, 'as' | 'notAs'> {
  if (as === 'verb') return isDoubtful ? { as } : { notAs: 'noun' };
  return as && isDoubtful ? { notAs: 'verb' } : {};
}

function messageOf({ entry: { use, why, case: letters } }: LexiconTerm, { instead }: Wording): string {
  const preferred = instead === undefined ? use : '{instead}';
  const advice =
    use === undefined
      ? 'Leave out “{match}”'
      : `${letters ? 'Write' : 'Use'} “${preferred}” instead of “{match}”`;
  if (why === undefined) return `${advice}.`;
  return `${advice}: ${why}${/[.!?…]$/.test(why) ? '' : '.'}`;
}

/** The preferred term where it holds the avoided one: "support ticket" for "ticket". */
function longerOf(use: string | undefined, { finds }: AvoidedPhrase): string[] {
  if (use === undefined) return [];
  const words = ` ${sequenceOf(use)} `;
  return finds.some((one) => words.includes(` ${one} `) && words.trim() !== one) ? [use] : [];
}

/** Words that a sentence hardly misses. */
function isAside(phrase: string): boolean {
  return /^(?:\p{L}+ly|just|very|quite|really|please|perhaps|maybe|at all|of course|in fact)$/iu.test(phrase);
}

/** `Sign in` → `sign-in`; a name that is taken gets a number. */
function nameFor(text: string, taken: Readonly<Record<string, unknown>>): string {
  const slug =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'term';
  let name = slug;
  for (let count = 2; Object.hasOwn(taken, name); count += 1) name = `${slug}-${count}`;
  return name;
}
