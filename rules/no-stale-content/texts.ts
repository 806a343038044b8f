import type { CheckContext, Report } from '../../src/lint/rule.js';
import type { Macro, Span, Word } from '../../src/macro/types.js';
import { spokenHits } from '../_shared/hits.js';
import type { Passage } from '../_shared/passages.js';
import { meets } from '../_shared/ranges.js';
import { keyOf, lastDay } from './calendar.js';
import { type DateInText, datesIn } from './dates.js';
import { weekdaysIn, yearsIn } from './days.js';

type Context = Pick<CheckContext<unknown>, 'hits' | 'today'>;

/** Before a version, a date is its name. */
const versions = new Set('version versions release build revision rev v api edition changelog'.split(' '));
/** Days on which shops are shut, year after year. */
const feasts = new Set(['12-24', '12-25', '12-26', '12-31', '1-1']);
const weekday = /^(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)$/;
const isWeekday = (word: Word | undefined, block: number) =>
  word?.block === block && word.capital && weekday.test(word.key);
/** Older dates are history. */
const historic = 15;

interface Wanted {
  readonly checks: ReadonlySet<string>;
  /** Keys of dates that may stand; see {@link keyOf}. */
  readonly allowed: ReadonlySet<string>;
}

/** Days, months, years and seasons that the macro names although it will be sent again in another year. */
export function* staleTimes(
  macro: Macro,
  passage: Passage,
  context: Context,
  wanted: Wanted,
): Generator<Report> {
  const { sentence, block } = passage;
  const { checks } = wanted;
  const found = datesIn(macro, sentence.first, sentence.last);
  const report = (first: number, last: number, messageId: string, say: (match: string) => string): Report => {
    const { from } = macro.words[first]!;
    const { to } = macro.words[last]!;
    const match = block.text.slice(from, to).replace(/\s+/g, ' ');
    return { ...block.span(from, to), messageId, message: say(match) };
  };
  if (checks.has('dates')) {
    for (const one of found) {
      if (isFine(macro, passage, context, wanted, one)) continue;
      const lead = one.first - (macro.words[one.first - 1]?.key === ',' ? 2 : 1);
      const first = isWeekday(macro.words[lead], sentence.block) ? lead : one.first;
      const day = lastDay(one.date);
      const isPast = day !== undefined && context.today !== undefined && day < context.today;
      yield report(first, one.last, 'date', isPast ? past : future);
    }
  }
  if (checks.has('weekdays') && found.length === 0)
    for (const at of weekdaysIn(macro, passage, context)) yield report(at, at, 'weekday', onWeekday);
  if (checks.has('years'))
    for (const at of yearsIn(macro, passage, context, found)) yield report(at, at, 'year', inYear);
  if (checks.has('seasons') && context.hits('examples', sentence).length === 0)
    for (const { first, last } of spokenHits(macro, passage, context, ['seasonal']))
      yield report(first, last, 'season', inSeason);
}

const past = (match: string) =>
  `Write a placeholder instead of “${match}”: it is over, and the reader takes this for an old reply.`;
const future = (match: string) =>
  `Write a placeholder instead of “${match}”, or set “expires”: once it is over, every reader gets a wrong date.`;
const onWeekday = (match: string) =>
  `Write a placeholder, or a time such as “within three days”, instead of “${match}”: sent in another week, it is the wrong day.`;
const inYear = (match: string) =>
  `Leave out “${match}” or write a placeholder: once the year is over, the reader takes this for an old reply.`;
const inSeason = (match: string) =>
  `Move “${match}” to a macro of its own with “expires” set: for most of the year it reads as an old reply.`;

function isFine(
  macro: Macro,
  { sentence, block }: Passage,
  { hits, today }: Context,
  { allowed }: Wanted,
  { first, last, date }: DateInText,
): boolean {
  const start = macro.words[first]!;
  const end = macro.words[last]!;
  const year = Number(today?.slice(0, 4) ?? 2020);
  if (start.quoted || allowed.has(keyOf(date)) || (date.year ?? year) < year - historic) return true;
  // The title of what is linked has its date for good.
  if (meets(block.links as readonly Span[], start.from, end.to)) return true;
  if (first > 0 && versions.has(macro.words[first - 1]!.key)) return true;
  if (['examples', 'yearly', 'laws'].some((list) => hits(list, sentence).length > 0)) return true;
  if (date.year === undefined && feasts.has(`${date.month}-${date.day}`))
    return hits('closed', sentence).length > 0;
  return (
    date.year !== undefined &&
    hits('settled', sentence).some((hit) => hit.last < first && first - hit.last < 3)
  );
}
