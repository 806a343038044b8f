import type { CheckContext } from '../../src/lint/rule.js';
import type { Macro, Span } from '../../src/macro/types.js';
import {
  type CalendarDate,
  dateOf,
  daysBetween,
  isDay,
  isYear,
  lastDay,
  monthOf,
  readFigures,
} from './calendar.js';

/** Something that the front matter says about the macro's age, on its key. */
export interface ReviewFault extends Span {
  readonly messageId: string;
  readonly message: string;
}

interface Setting {
  readonly checks: ReadonlySet<string>;
  readonly maxAgeDays: number;
}

/** Days that the front matter sets, and that are past or cannot be read. */
export function* overdue(
  macro: Macro,
  context: Pick<CheckContext<unknown>, 'today'>,
  { checks, maxAgeDays }: Setting,
): Generator<ReviewFault> {
  const keys = [
    ...(checks.has('review') ? ['review_by', 'expires'] : []),
    ...(checks.has('age') ? ['reviewed'] : []),
  ];
  for (const key of keys) {
    const text = macro.meta[key];
    const span = macro.metaSpan(key);
    if (typeof text !== 'string' || !span) continue;
    const dates = readWritten(text);
    const day = dates.length === 1 ? lastDay(dates[0]!) : undefined;
    if (day === undefined) yield { ...span, messageId: 'unreadable', message: unreadable(key, text, dates) };
    else if (context.today !== undefined) {
      const message = tooOld(key, day, context.today, maxAgeDays);
      if (message) yield { ...span, messageId: key, message };
    }
  }
}

/** The day after which a macro says of itself that it must not be used; `undefined` where it says none. */
export function expiryOf({ meta }: Macro): string | undefined {
  const dates = meta.expires === undefined ? [] : readWritten(meta.expires);
  return dates.length === 1 ? lastDay(dates[0]!) : undefined;
}

function tooOld(key: string, day: string, today: string, maxAgeDays: number): string | undefined {
  const age = daysBetween(day, today);
  if (key === 'reviewed')
    return age > maxAgeDays
      ? `Review this macro and set “reviewed” to that day: nobody has read it over since ${day}, ${age} days ago.`
      : undefined;
  if (age <= 0) return undefined;
  return key === 'expires'
    ? `Retire this macro or set a later “expires”: it was not to be used after ${day}.`
    : `Review this macro and set the next “review_by”: its review was due on ${day}.`;
}

function unreadable(key: string, text: string, dates: readonly CalendarDate[]): string {
  const why = dates.length > 1 ? 'can be read as two different days' : 'is not a day of the calendar';
  return `Write “${key}” as year-month-day, such as 2026-01-31: “${text.slice(0, 40)}” ${why}.`;
}

/** A date as the settings write it, with or without a year; in figures, every day that it can mean. */
export function allowedDates(text: string): CalendarDate[] {
  const [first = '', second = '', ...more] = text
    .toLowerCase()
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const month = monthOf(first) ?? monthOf(second);
  const day = (monthOf(first) ? second : first).replace(/(?:st|nd|rd|th)$/, '');
  if (more.length > 0 || month === undefined || !isDay(day)) return readWritten(text);
  return [dateOf(month, day) ?? []].flat();
}

/** `2026-01-31`, with a time too; `31.1.2026`, `31 January 2026`, `Jan 31, 2026`, `January 2026`. */
function readWritten(text: string): CalendarDate[] {
  const iso = /^(\d{4}-\d\d?-\d\d?)(?:[T ]|$)/.exec(text)?.[1];
  if (iso) return readFigures(iso.replace(/-(\d)(?!\d)/g, '-0$1'));
  const parts = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (parts.length === 1) return readFigures(text);
  const month = parts.find((part) => monthOf(part.replace('.', '')) !== undefined)?.replace('.', '');
  const year = parts.find(isYear);
  const day = parts.map((part) => part.replace(/(?:st|nd|rd|th|\.)$/, '')).find(isDay);
  const isAll = parts.length === (day === undefined ? 2 : 3);
  const date = month && year && isAll ? dateOf(monthOf(month)!, day, year) : undefined;
  return date ? [date] : [];
}
