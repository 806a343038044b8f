import type { PhraseLists } from '../../src/lint/rule.js';

const holiday =
  '(christmas|xmas|easter|thanksgiving|hanukkah|diwali|eid|ramadan|passover|halloween|new year)';
const season = `(spring|summer|autumn|fall|winter|holiday|holidays|festive|${holiday.slice(1, -1)}|black friday|cyber monday|valentine|back to school)`;
const offer =
  '(sale|offer|offers|deal|deals|promotion|discount|campaign|special|specials|hours|schedule|collection|catalogue|catalog|menu|timetable)';

/**
 * What makes a date, a day or a year harmless, and what is said at one time of the year only.
 * Source: our own lists from ordinary usage.
 */
export const phrases: PhraseLists = {
  /** A date that shows how to write one, or stands for any. */
  examples: [
    'eg',
    'for (example|instance)',
    'such as',
    '(date|the|this|in) (format|pattern)',
    '(looks|look|written) like',
    'in the form',
    'let us say',
    'example',
  ],
  /** A date that comes round. */
  yearly: [
    '(every|each|any|per) (<month>|year|spring|summer|autumn|fall|winter|december|quarter)',
    'annually',
    '(once|twice) a year',
    '(tax|fiscal|financial|academic|school|university|calendar|business|accounting|leave|insurance) (year|years)',
    '(bank|public|national|federal|statutory) (holiday|holidays)',
    'year round',
  ],
  /** A law is known by its date. */
  laws: [
    '(act|acts|regulation|regulations|directive|directives|statute|decree|treaty|ordinance|legislation|convention|gdpr|law|laws)',
    '(court|case|ruling|judgment|judgement) of',
  ],
  /** A fact that stays true: what was made, bought or begun on a day, ends with the word before the date. */
  settled: [
    '(since|founded|established|born|incorporated) (on|in)? the?',
    '(bought|purchased|created|opened|ordered|placed|made|registered|joined|signed up|sold|built|manufactured|issued|published|released|installed|subscribed|booked|received|started) *0-2 (before|after|on or after|on or before|prior to|since)',
  ],
  /** The shop is shut on the same days every year. */
  closed: ['(~close|closed|shut|holiday|holidays|hours|open)'],
  /** Opening hours, and rules for whatever the day is. */
  anyWeek: [
    '(open|opens|opening|closed|closes|close|hours|weekend|weekends|weekday|weekdays|weekly|always|usually|normally|typically|generally|shift|shifts|office|rota|phones|lines)',
    '(every|each|any|most|other) <weekday>',
    '(if|when|whenever|unless|where) **8 <weekday>',
    '(orders|requests|messages|tickets|emails|calls|returns|parcels|payments|forms|applications|claims|anything) that? (are|is|was|were)? (placed|received|made|sent|submitted|posted|booked|paid|arriving|coming|that)',
    '(office|business|working|opening) (hours|days|time|times)',
  ],
  seasonal: [
    `(happy|merry|joyful|joyous|lovely|great|wonderful|fabulous) (holiday season|holidays|${holiday.slice(1, -1)})`,
    "season's greetings",
    'seasons greetings',
    `(this|over the|during the|in the|for the|of the) (coming|upcoming|busy)? (holiday season|holidays|festive (season|period)|${holiday.slice(1, -1)} (season|period|rush|break))`,
    `(this|our|the|a) (big|great|annual|current)? ${season} ${offer}`,
    `this ${season}`,
    '(covid|covid 19|coronavirus|the pandemic|lockdown|social distancing)',
    'happy <weekday>',
    'in the new year',
  ],
};
