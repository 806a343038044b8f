import type { Macro, Word } from '../../src/macro/types.js';
import { type CalendarDate, dateOf, isDay, isFullMonth, isYear, monthOf, readFigures } from './calendar.js';

/** A date in the text: words `first` to `last`, last inclusive. */
export interface DateInText {
  readonly first: number;
  readonly last: number;
  readonly date: CalendarDate;
}

const ordinals = new Set(['st', 'nd', 'rd', 'th']);
/** Joins two days of one month, or two dates. */
const joins = new Set(['to', 'till', 'until', 'through', 'and', 'or', '–', '—', '-', '&']);
/** "May 2 people share a seat?" */
const counted = new Set('people users seats days of or more colleagues'.split(' '));

/**
 * The dates among the words `from` up to `to` of one block, in order: `8 December`, `Dec 8th, 2026`, `3–7 March`,
 * `December 2026`, `2026-12-08`, `8.12.2026`. Two dates that form a range are one. Reads each word a few times at most.
 */
export function datesIn({ words, blocks, language }: Macro, from: number, to: number): DateInText[] {
  if (from >= to) return [];
  const { block } = words[from]!;
  const { text } = blocks[block]!;
  // A date has a figure, in whatever form.
  if (!/\d/.test(text)) return [];

  const wordAt = (at: number): Word | undefined => (words[at]?.block === block ? words[at] : undefined);
  const key = (at: number) => wordAt(at)?.key ?? '';
  const charBefore = (at: number) => text[wordAt(at)!.from - 1] ?? '';
  const between = (at: number, next: number) => text.slice(words[at]!.to, words[next]!.from);
  /** Only the full stop of an abbreviated month may stand between the parts of a date. */
  const touches = (at: number, next: number) => {
    const gap = wordAt(next) ? between(at, next) : '.';
    return (
      /^[\s,]*$/.test(gap) || (/^\.\s*$/.test(gap) && monthOf(key(at)) !== undefined && !isFullMonth(key(at)))
    );
  };
  const isDayAt = (at: number) =>
    wordAt(at) !== undefined && isDay(key(at)) && !/[\w/.,$£€#]/.test(charBefore(at));
  const isMonthAt = (at: number) =>
    monthOf(key(at)) !== undefined && (words[at]!.capital || (isFullMonth(key(at)) && !/^ma/.test(key(at))));
  /** The last word of a day: itself, or its "th". */
  const dayEnd = (at: number) => (ordinals.has(key(at + 1)) && between(at, at + 1) === '' ? at + 1 : at);
  /** The last word of one day or of two: "3–7", "3rd and 4th". */
  const daysEnd = (at: number) => {
    const end = dayEnd(at);
    if (joins.has(key(end + 1)) && isDayAt(end + 2)) return dayEnd(end + 2);
    return isDayAt(end + 1) && joins.has(between(end, end + 1).trim()) ? dayEnd(end + 1) : end;
  };

  const withYear = (first: number, last: number, month: string, day?: string): DateInText | undefined => {
    const year = key(last + 1) === ',' || (day === undefined && key(last + 1) === 'of') ? last + 2 : last + 1;
    const isGiven = isYear(key(year)) && (touches(last, year) || key(last + 1) === 'of');
    const date = dateOf(monthOf(month)!, day, isGiven ? key(year) : undefined);
    return date && (isGiven || day !== undefined) ? { first, last: isGiven ? year : last, date } : undefined;
  };
  const figures = (at: number): DateInText | undefined => {
    const start = words[at]!.from;
    if (!/^\d/.test(key(at)) || /[\w./-]/.test(charBefore(at))) return undefined;
    const run =
      /^\d{1,4}([-/.])\d{1,2}\1\d{2,4}(?![\w/-]|\.\d)/.exec(text.slice(start, start + 12))?.[0] ?? '';
    const date = readFigures(run)[0];
    if (!date) return undefined;
    let last = at;
    while (wordAt(last + 1) && words[last + 1]!.from < start + run.length) last += 1;
    return { first: at, last, date };
  };
  const dayFirst = (at: number): DateInText | undefined => {
    if (!isDayAt(at)) return undefined;
    const end = daysEnd(at);
    const month = key(end + 1) === 'of' ? end + 2 : end + 1;
    return isMonthAt(month) && !words[month]!.breaks ? withYear(at, month, key(month), key(at)) : undefined;
  };
  const monthFirst = (at: number): DateInText | undefined => {
    // "29 February 2026" is no date, and no February either.
    if (!isMonthAt(at) || (at > from && isDayAt(at - 1) && touches(at - 1, at))) return undefined;
    const day = key(at + 1) === 'the' ? at + 2 : at + 1;
    if (!isDayAt(day) || !(touches(at, at + 1) && touches(day - 1, day))) return withYear(at, at, key(at));
    const isCount = /^ma/.test(key(at)) && counted.has(key(day + 1));
    return isCount ? undefined : withYear(at, daysEnd(day), key(at), key(day));
  };

  const found: DateInText[] = [];
  for (let at = from; at < to; at += 1) {
    const date = figures(at) ?? (language === 'en' ? (dayFirst(at) ?? monthFirst(at)) : undefined);
    if (!date) continue;
    const last = found.at(-1);
    const joined = last && joins.has(between(last.last, date.first).trim().toLowerCase());
    if (joined) found[found.length - 1] = { ...date, first: last.first };
    else found.push(date);
    at = date.last;
  }
  return found;
}
