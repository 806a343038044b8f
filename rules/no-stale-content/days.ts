import type { CheckContext } from '../../src/lint/rule.js';
import type { Macro, Word } from '../../src/macro/types.js';
import type { Passage } from '../_shared/passages.js';
import { isYear } from './calendar.js';
import type { DateInText } from './dates.js';

type Hits = Pick<CheckContext<unknown>, 'hits'>;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const weekdays = set('monday tuesday wednesday thursday friday saturday sunday');
const shortened = set('mon tue tues wed thu thur thurs fri sat sun');
/** Before an abbreviation that might be another word. */
const leadsToDay = set('by until till on this next before after from last since');
/** Before a day that is any such day, or a feast. */
const anyDay = set('every each any a an other most per black cyber good easter giving ash palm shrove holy');
const articles = set('the our your my their');

/** A weekday that is one certain day: not opening hours, not "every Friday". */
export function* weekdaysIn(macro: Macro, { sentence, block }: Passage, { hits }: Hits): Generator<number> {
  if (sentence.part === 'table') return;
  const found: number[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { key, capital } = macro.words[at]!;
    const before = at > sentence.first ? macro.words[at - 1]!.key : '';
    if (weekdays.has(key) || (/^\p{L}+days$/u.test(key) && weekdays.has(key.slice(0, -1)))) found.push(at);
    else if (shortened.has(key) && capital && leadsToDay.has(before)) found.push(at);
  }
  const [at] = found;
  if (at === undefined || found.length > 1 || hits('anyWeek', sentence).length > 0) return;
  const { key, from, to, quoted } = macro.words[at]!;
  const before = at > sentence.first ? macro.words[at - 1]! : undefined;
  const after = at + 1 < sentence.last ? macro.words[at + 1]! : undefined;
  if (quoted || key.endsWith('days') || (before && anyDay.has(before.key))) return;
  const heads = !before && /^\s*[:–—-]/.test(block.text.slice(to, to + 3));
  const isAttribute = before && articles.has(before.key) && after && isNoun(after);
  if (!heads && !isAttribute && !isName(before, after) && !/[/@.-]/.test(block.text[from - 1] ?? ''))
    yield at;
}

/** A verb or "with" before it, and more words behind: a name such as that of a program. */
const isName = (before: Word | undefined, after: Word | undefined) =>
  before !== undefined &&
  (objects.has(before.key) || (!leads.has(before.key) && after !== undefined && !ends(after)));
const ends = ({ key, breaks }: Word) => breaks || key === ',' || key === 'at' || partsOfDay.has(key);
const objects = set('with in use using like via and or into to integrate');
const leads = set(
  'by on until till before after this next last from since for happy of about , come coming due',
);

/** "The Friday class", but not "the Friday after". */
const partsOfDay = set('morning afternoon evening night noon after before');
const isNoun = ({ key, breaks, capital }: Word) =>
  !breaks && !capital && /^\p{L}{4,}$/u.test(key) && !partsOfDay.has(key) && !verbs.has(key);
const verbs = set('will works suits when that with from then does goes');

const frames = set(
  'in during by until till before after throughout for of from to early late mid since spring summer autumn fall winter q1 q2 q3 q4 year',
);
/** What is made new for a year. */
const editions = set(
  'season edition calendar catalogue catalog prices price pricing rates rate schedule timetable range collection term intake budget allowance programme program event conference menu',
);
const goesOn = set(
  'and or we you i it they the this our your to is are was were will has have had but so when while if as with please a an there that which',
);
/** How far from today a year counts: before, it is history; behind, nobody plans. */
const reach = { past: 12, future: 6 };

/** A year that will be over, in a phrase that says when: not a product's name, a law or a number of things. */
export function* yearsIn(
  macro: Macro,
  { sentence, block }: Passage,
  { hits, today }: Hits & { readonly today: string | undefined },
  dates: readonly DateInText[],
): Generator<number> {
  const now = today === undefined ? undefined : Number(today.slice(0, 4));
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const { key, from, to, quoted } = macro.words[at]!;
    if (!isYear(key) || quoted || dates.some(({ first, last }) => first <= at && at <= last)) continue;
    const year = Number(key);
    if (now === undefined ? year < 2010 : year < now - reach.past || year > now + reach.future) continue;
    if (/[\w/.$£€#-]/.test(block.text[from - 1] ?? '') || /^[\w/@%€£-]/.test(block.text.slice(to, to + 1)))
      continue;
    const before = macro.words[at - 1]!;
    const after = at + 1 < sentence.last ? macro.words[at + 1]! : undefined;
    const isEdition =
      after && !after.breaks && editions.has(after.key) && !(before.capital && at - 1 > sentence.first);
    const isTime =
      frames.has(before.key) && (!after || after.breaks || after.key === ',' || goesOn.has(after.key));
    if ((isEdition || isTime) && !isHarmless(hits, sentence, at)) yield at;
  }
}

const isHarmless = (hits: Hits['hits'], sentence: Passage['sentence'], at: number) =>
  ['examples', 'yearly', 'laws'].some((list) => hits(list, sentence).length > 0) ||
  hits('settled', sentence).some(({ last }) => last < at && at - last <= 3);
