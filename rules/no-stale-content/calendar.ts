/** A date as far as it is written; `month` counts from 1. */
export interface CalendarDate {
  readonly day?: number;
  readonly month: number;
  readonly year?: number;
}

const full = 'january february march april may june july august september october november december'.split(
  ' ',
);
const months: ReadonlyMap<string, number> = new Map([
  ...full.map((name, index) => [name, index + 1] as const),
  ...full.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
]);

/** The number of a month by its English name or abbreviation in lower case. */
export const monthOf = (word: string): number | undefined => months.get(word);
export const isFullMonth = (word: string): boolean => full.includes(word);

export const isDay = (text: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])$/.test(text);
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month; February has 29 where the year is not known. */
const daysIn = (month: number, year?: number): number =>
  month === 2 && year !== undefined && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
    ? 28
    : (longest[month - 1] ?? 0);

const isReal = ({ day, month, year }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(month, year)));

const numeric = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

/** A date in figures: the readings that the calendar allows, of which there are two where day and month may be either. */
export function readFigures(text: string): CalendarDate[] {
  const [, first = '', sign, second = '', third = ''] = numeric.exec(text) ?? [];
  const [a, b, c] = [first, second, third].map(Number) as [number, number, number];
  if (first.length === 4) {
    const date = { year: a, month: b, day: c };
    return third.length === 2 && isReal(date) ? [date] : [];
  }
  if (first === '' || first.length > 2 || (third.length === 2 && sign === '-')) return [];
  const year = third.length === 2 ? 2000 + c : c;
  if (year < 1900 || year > 2100) return [];
  const european = { day: a, month: b, year };
  const american = { day: b, month: a, year };
  return (sign === '.' || a === b ? [european] : [european, american]).filter(isReal);
}

/** A date in words, from its parts; `undefined` where the calendar has no such day. */
export function dateOf(month: number, day?: string, year?: string): CalendarDate | undefined {
  const date = {
    month,
    ...(day !== undefined && { day: Number(day) }),
    ...(year !== undefined && { year: Number(year) }),
  };
  return isReal(date) ? date : undefined;
}

/** The same date in two spellings has the same key. */
export const keyOf = ({ day = 0, month, year = 0 }: CalendarDate): string => `${year}-${month}-${day}`;

const pad = (number: number) => String(number).padStart(2, '0');

/** `2026-01-31` of the last day that a date can mean; `undefined` without a year. */
export function lastDay({ day, month, year }: CalendarDate): string | undefined {
  return year === undefined ? undefined : `${year}-${pad(month)}-${pad(day ?? daysIn(month, year))}`;
}

/** Days from one `2026-01-31` to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
