import type { WordClasses } from '../../../src/phrases/notation/pattern.js';

/** When: days, durations, and the placeholders that stand for them. Source: our own lists from ordinary usage. */
export const time: WordClasses = {
  // Time
  unit: [
    'minute | minutes | min | mins | hour | hours | hrs | day | days | week | weeks | month | months',
    'year | years | second | seconds',
  ],
  count: [
    '<number> | one | two | three | four | five | six | seven | eight | nine | ten | twelve',
    'fourteen | thirty | a | an | a few | a couple of | several | half an',
  ],
  weekday: ['monday | tuesday | wednesday | thursday | friday | saturday | sunday'],
  month: [
    'january | february | march | april | june | july | august | september | october | november',
    'december',
  ],
  // A time that a reader can put in a calendar, without weekdays, which are in opening hours as well
  moment: [
    '<count> (business|working|calendar|full|more|to <count>|or <count>|<number>)? (business|working)? <unit>',
    '<month> <number> | <number> (st|nd|rd|th)? of? <month>',
    '(on|by|until|before|from|of) <number> (st|nd|rd|th)? of? may | may <number> | in <month> | today',
    'tomorrow | tonight | overnight | by (noon|midday|midnight) | fortnight | eod',
    'this (morning|afternoon|evening|week|month|year|weekend)',
    'next (business|working)? (day|week|month|year|weekend|<weekday>) | by the end of',
    '(end|close|start|beginning) of (the|this|next|each)? (business|working)? (day|week|month|quarter|year|business)',
    '(every|each) (<number>|other|few)? (<unit>|morning|evening|<weekday>)',
    'within the (hour|day|week|month) | the same (business|working)? day | (by|until|before) <number>',
    'at <number> (am|pm)? | <time-placeholder>',
  ],
  time: ['<moment> | <weekday> | <number> (am|pm)'],
};
