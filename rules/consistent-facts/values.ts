import type { Figure, Kind } from './fact.js';

/** A word of a macro, or of a value in the settings. */
interface Keyed {
  readonly key: string;
}

const numbers: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
    .split(' ')
    .map((word, n): [string, number] => [word, n]),
  ...[['a', 1] as const, ['an', 1] as const],
  ...[['twenty', 20] as const, ['thirty', 30] as const, ['forty', 40] as const, ['sixty', 60] as const],
  ...[['ninety', 90] as const],
]);
const day = 1440;
/** A month counts 30 days and a year twelve months: figures within {@link tolerance} of each other agree. */
const minutes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ minute: 1, min: 1, hour: 60, hr: 60, day, week: 7 * day, fortnight: 14 * day },
    ...{ month: 30 * day, year: 360 * day },
  }).flatMap(([unit, n]) => [
    [unit, n],
    [`${unit}s`, n],
  ]),
);
const megabytes: ReadonlyMap<string, number> = new Map([
  ...[['kb', 0.001] as const, ['mb', 1] as const, ['gb', 1000] as const, ['tb', 1_000_000] as const],
  ...[['megabytes', 1] as const, ['gigabytes', 1000] as const],
]);
const currencies: ReadonlyMap<string, string> = new Map([
  ...[['$', 'USD'] as const, ['€', 'EUR'] as const, ['£', 'GBP'] as const],
  ...['usd dollar dollars', 'eur euro euros', 'gbp pound pounds', 'chf francs', 'sek', 'nok', 'dkk'].flatMap(
    (words) => words.split(' ').map((word) => [word, words.slice(0, 3).toUpperCase()] as const),
  ),
]);
const per = new Set('a an per each every'.split(' '));
const periods: ReadonlyMap<string, string> = new Map([
  ...'day week month year user seat person agent line member item order'
    .split(' ')
    .map((word) => [word, word] as const),
  ...[['mo', 'month'] as const, ['monthly', 'month'] as const, ['yearly', 'year'] as const],
  ...[['annually', 'year'] as const, ['yr', 'year'] as const],
]);
const working = new Set(['business', 'working', 'banking', 'week']);
/** Things that plans and rules have a number of, and the one name they go by. */
const counted: ReadonlyMap<string, string> = new Map(
  (
    'character attempt=try,tries,password,passwords,goes user=member,members,seat,seats,person,people guest project ' +
    'device agent inbox=inboxes workspace line'
  )
    .split(' ')
    .flatMap((entry) => {
      const [name = '', others = ''] = entry.split('=');
      return [name, `${name}s`, ...others.split(',')].map((word) => [word, name] as const);
    }),
);
const joining = new Set(['to', 'or', 'and']);

/** Shares by which figures may differ and still agree: 365 days and a year, 1,024 MB and a GB. */
const tolerance = 0.025;
const tolerant = new Set(['min', 'MB']);

// Phrases for the patterns of topics.
const word = [...numbers.keys()].filter((key) => key.length > 2).join('|');
export const number = `(<number>|${word})`;
export const duration = `(${number} (to|or|and)?)? (${number}|a|an) (full)? (business|working|calendar|banking|consecutive)? (${[...minutes.keys()].join('|')})`;
const bounds =
  'within|in|inside|under|about|around|approximately|roughly|usually|normally|typically|between|up to|no more than|at most|less than|a maximum of|only|just|the next';
export const bound = `(${bounds})? (${bounds})? (${bounds})?`;
const period = `((a|an|per|each|every)? (${[...periods.keys()].join('|')}))`;
export const money = `<number> (${[...currencies.keys()].filter((key) => key.length > 1).join('|')})? ${period}? ${period}?`;
export const percent = '<number> (percent|per cent)?';
export const things = [...counted.keys()].filter((key) => key).join('|');
export const size = `(<number> (to|or)?)? <number> (${[...megabytes.keys()].join('|')})`;

/** Reads the first figure in some words, and which of them it is made of (`last` inclusive). */
export function readFigure(
  words: readonly Keyed[],
  from = 0,
  to = words.length,
): { figure: Figure; first: number; last: number } | undefined {
  for (let first = from; first < to; first += 1) {
    if (numberOf(words[first]!.key) === undefined) continue;
    let last = first;
    const second = last + (joining.has(words[last + 1]?.key ?? '') ? 2 : 1);
    if (second < to && !per.has(words[second]!.key) && numberOf(words[second]!.key) !== undefined)
      last = second;
    const n = numberOf(words[last]!.key)!;
    const read = unitAt(words, last, n, to);
    if (read) return { figure: read.figure, first, last: read.last };
  }
  return undefined;
}

function unitAt(words: readonly Keyed[], at: number, n: number, to: number) {
  const key = (index: number) => (index < to ? (words[index]?.key ?? '') : '');
  const written = words[at]!.key;
  if (written.endsWith('%')) return { figure: { n, unit: '%' }, last: at };
  if (key(at + 1) === 'percent') return { figure: { n, unit: '%' }, last: at + 1 };
  const symbol = currencies.get(written[0]!);
  const currency = symbol ?? currencies.get(key(at + 1));
  if (currency) return priceAt(words, symbol ? at : at + 1, { n, unit: currency }, to);
  const mega = megabytes.get(key(at + 1));
  if (mega) return { figure: { n: n * mega, unit: 'MB' }, last: at + 1 };
  for (let next = at + 1; next < at + 5; next += 1) {
    const thing = counted.get(key(next));
    if (thing) return { figure: { n, unit: thing }, last: next };
    if (minutes.has(key(next))) break;
  }
  let unit = at + 1;
  while (unit < at + 3 && /^(?:full|business|working|calendar|banking|consecutive)$/.test(key(unit)))
    unit += 1;
  const length = minutes.get(key(unit));
  if (length === undefined) return undefined;
  const isWorking = working.has(key(unit - 1));
  return {
    figure: { n: n * length, unit: 'min', ...(isWorking && { working: true as const }) },
    last: unit,
  };
}

function priceAt(words: readonly Keyed[], at: number, { n, unit }: Figure, to: number) {
  const units: string[] = [];
  let last = at;
  for (let next = at + 1; next < to; next += 1) {
    const named = periods.get(words[next]!.key);
    if (named) {
      units.push(named);
      last = next;
    } else if (!per.has(words[next]!.key)) break;
  }
  return { figure: { n, unit: [unit, ...units.sort()].join(' a ') }, last };
}

function numberOf(key: string): number | undefined {
  const named = numbers.get(key);
  if (named !== undefined) return named;
  const digits = currencies.has(key[0]!) ? key.slice(1) : key;
  if (!/^\d/.test(digits)) return undefined;
  const n = Number.parseFloat(digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
  return Number.isNaN(n) ? undefined : n;
}

/** Whether two figures of one unit promise the same. Working and calendar days of the same length do. */
export function sameFigure(a: Figure, b: Figure, checkUnits: boolean): boolean {
  if (checkUnits ? a.working === b.working : !a.working === !b.working) return close(a, b);
  if (checkUnits) return false;
  const [work, calendar] = a.working ? [a.n, b.n] : [b.n, a.n];
  return calendar >= work && calendar <= work * 1.4 + 2 * day;
}

const close = (a: Figure, b: Figure) =>
  a.n === b.n || (tolerant.has(a.unit) && Math.abs(a.n - b.n) <= tolerance * Math.max(a.n, b.n));

/** Whether a word names what is counted: without digits, it is what a figure shows by. */
export const isUnit = (key: string): boolean => minutes.has(key) || counted.has(key);

/** Whether a figure can be the value of such a topic. */
export function isUnitOf(kind: Kind, { unit }: Figure): boolean {
  if (kind === 'duration') return unit === 'min';
  if (kind === 'percent') return unit === '%';
  return (kind === 'money') === /^[A-Z]{3}/.test(unit) && unit !== 'min' && unit !== '%';
}
