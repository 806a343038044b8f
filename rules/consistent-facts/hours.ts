import type { Macro } from '../../src/macro/types.js';
import type { Hours } from './fact.js';

/** Words in a row, and whether nothing but a dash stands behind one. */
export interface Row {
  readonly words: readonly { readonly key: string }[];
  dashAfter(at: number): boolean;
}

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const short = [['mon'], ['tue', 'tues'], ['wed'], ['thu', 'thur', 'thurs'], ['fri'], ['sat'], ['sun']];
/** Word → bits of the days it names. */
const days: ReadonlyMap<string, number> = new Map([
  ...names.flatMap((name, at) =>
    [name, `${name}s`, ...short[at]!].map((word): [string, number] => [word, 1 << at]),
  ),
  ...[['weekdays', 31] as const, ['weekends', 96] as const, ['daily', 127] as const],
]);
const zones = new Set(
  'cet cest gmt bst utc est edt et pst pdt pt cst cdt ct mst mt ist aest aedt nzst'.split(' '),
);
const through = new Set(['to', 'through', 'thru', 'until', 'till', 'and']);
const noon: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 1440],
]);

/** Whether a word names a day or a time zone: its capital says nothing. */
export const isCalendar = (key: string): boolean => days.has(key) || zones.has(key);

export const isDash = (between: string): boolean => /^\s*[-\u2013\u2014]\s*$/.test(between);

/** The words of a macro as a row. */
export const rowOf = ({ words, blocks }: Macro): Row => ({
  words,
  dashAfter(at) {
    const [word, next] = [words[at]!, words[at + 1]];
    return next?.block === word.block && isDash(blocks[word.block]!.text.slice(word.to, next.from));
  },
});

/**
 * Reads "Monday to Friday, 9 am to 5 pm and Saturdays 10–2" from words `from` up to and without `to`; days may stand
 * before their times or behind. `last` is the last word that was read.
 */
export function readHours(
  row: Row,
  from: number,
  to: number,
): { hours: Hours; first: number; last: number } | undefined {
  const open: [number, number, number][] = [];
  let pending = 0;
  let timed: [number, number] | undefined;
  let zone: string | undefined;
  let first = -1;
  let last = -1;
  let at = from;
  while (at < to) {
    const dayRange = readDays(row, at, to);
    const times = dayRange ? undefined : readTimes(row.words, at, to);
    const end = (dayRange ?? times)?.end;
    if (zones.has(row.words[at]!.key)) zone = row.words[at]!.key;
    if (end === undefined) {
      at += 1;
      continue;
    }
    if (first < 0) first = at;
    last = end - 1;
    at = end;
    if (dayRange) {
      if (timed && pending === 0) {
        // Times came first: "9 to 5 on Mondays".
        open.push([dayRange.mask, ...timed]);
        timed = undefined;
      } else pending |= dayRange.mask;
    } else if (times) {
      if (pending > 0) {
        open.push([pending, times.from, times.to]);
        pending = 0;
      } else {
        if (timed) open.push([0, ...timed]);
        timed = [times.from, times.to];
      }
    }
  }
  if (timed) open.push([0, ...timed]);
  if (open.length === 0) return undefined;
  return { hours: { open, ...(zone && { zone }) }, first, last };
}

function readDays(
  { words, dashAfter }: Row,
  at: number,
  to: number,
): { mask: number; end: number } | undefined {
  const mask = days.get(words[at]!.key);
  if (mask === undefined) return undefined;
  const joined = through.has(words[at + 1]?.key ?? '') && words[at + 1]!.key !== 'and';
  const second = joined ? at + 2 : at + 1;
  const until = second < to ? days.get(words[second]!.key) : undefined;
  if (until === undefined || !(joined || dashAfter(at))) return { mask, end: at + 1 };
  let range = mask;
  for (let day = mask; day !== until; ) {
    day = day === 64 ? 1 : day << 1;
    range |= day;
    if (day > 64) return { mask, end: at + 1 };
  }
  return { mask: range, end: second + 1 };
}

/** "9", "9 am", "09:30", "noon" → minutes, and whether it says morning or afternoon. */
function readTime(words: Row['words'], at: number, to: number) {
  if (at >= to) return undefined;
  const { key } = words[at]!;
  const named = noon.get(key);
  if (named !== undefined) return { minutes: named, half: 'said', end: at + 1 };
  const digits = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(key);
  if (!digits || Number(digits[1]) > 24 || Number(digits[2] ?? 0) > 59) return undefined;
  const minutes = Number(digits[1]) * 60 + Number(digits[2] ?? 0);
  const half = words[at + 1]?.key;
  if (at + 1 < to && (half === 'am' || half === 'pm')) {
    const hour = minutes % 720;
    return { minutes: half === 'pm' ? hour + 720 : hour, half, end: at + 2 };
  }
  return { minutes, half: digits[2] ? 'said' : '', end: at + 1 };
}

function readTimes(words: Row['words'], at: number, to: number) {
  const start = readTime(words, at, to);
  if (!start || start.minutes >= 1440) return undefined;
  const second = through.has(words[start.end]?.key ?? '') ? start.end + 1 : start.end;
  const end = readTime(words, second, to);
  if (!end) return undefined;
  let from = start.minutes;
  // "1 to 5 pm" starts in the afternoon, "9 to 5 pm" in the morning, and "9 to 5" ends in the afternoon.
  if (!start.half && end.half === 'pm' && from + 720 < end.minutes) from += 720;
  const until = end.minutes <= from && !end.half ? end.minutes + 720 : end.minutes;
  return { from, to: until, end: end.end };
}

/** Whether two statements give the same hours for the days that both name. */
export function sameHours(a: Hours, b: Hours): boolean {
  if (a.zone && b.zone && a.zone !== b.zone) return true;
  const on = ({ open }: Hours, day: number) =>
    open
      .filter(([mask]) => (day === 0 ? mask === 0 : (mask & day) > 0))
      .map(([, from, to]) => `${from} ${to}`)
      .sort()
      .join();
  return [0, 1, 2, 4, 8, 16, 32, 64].every((day) => {
    const [first, second] = [on(a, day), on(b, day)];
    return !first || !second || first === second;
  });
}
