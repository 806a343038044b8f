import type { Macro, Sentence } from '../../src/macro/types.js';
import type { WordRange } from '../../src/phrases/match/contexts.js';
import { isCalendar } from './hours.js';
import type { Topic } from './topic.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that set nothing apart. Source: our own lists. */
const small = set(
  'the a an this that these those any all every each our your my their its it they them you we us and or but so also ' +
    'then of to for from in on at by with as per via within be is are am will would can could may might should shall ' +
    'must do does have has been being get gets just only please usually normally typically generally always simply ' +
    'about around approximately roughly up more less than most least no there here now again back full complete further ' +
    "another new , 's which who what whole entire right how long too still yet either if when once as during via under " +
    'already everything add attach send upload use try see visit check find open follow fill go sure note remember ' +
    'offer offers give gives provide provides need needs require requires come comes know known set choose pick enter ' +
    'convenience information',
);
/** When the clock starts, what is bought, and reasons that cover everybody: the same promise with or without them. */
const everyday = set(
  'purchase purchases purchased buy buying bought delivery delivered order orders ordered ordering receipt receiving ' +
    'received arrival arriving arrives arrived payment paying paid date day days time item items product products goods ' +
    'parcel parcels package request requests message messages email emails mail approval approved confirmation confirmed ' +
    'dispatch dispatched sent sending return returned returns refund refunds issued processed process original method ' +
    'account card bank statement weekday weekdays customer customers happy satisfied like love reason question questions ' +
    'asked need needed want change changed mind money after before since latest following first last',
);
/** Words that limit a promise wherever they stand in the sentence, the title, the tags or the path. */
const limiting = set(
  'express priority overnight international domestic overseas enterprise premium pro basic starter gold silver platinum ' +
    'vip student students wholesale b2b nonprofit education marketplace sale promo promotion holiday holidays christmas ' +
    'easter summer winter vacation vacations seasonal paypal klarna voucher vouchers furniture custom customized ' +
    'personalised personalized refurbished digital prepaid eu uk usa europe germany france canada ireland australia annual ' +
    'yearly monthly business reseller partner partners trial',
);
/** In such a frame somebody speaks of the past, denies, or promises for this one case. */
const silencing = set(
  "was were had did i my me not isn't aren't won't don't doesn't didn't hasn't haven't can't couldn't wasn't shouldn't " +
    'if unless whether never without',
);
const opensScope = set(
  'for on in if when with as during outside unless under at by via through until except where provided',
);
const limits = set('unless except excluding but if provided only for apart');
const endsClause = set('and but or so which that because while then');

const ownWords = new Map<Topic, ReadonlySet<string>>();
/** All words that a topic's own patterns hold. */
export function ownOf(topic: Topic): ReadonlySet<string> {
  const known = ownWords.get(topic);
  if (known) return known;
  const own = new Set([...topic.frames, ...(topic.label ?? [])].join(' ').match(/[a-z']+/g));
  for (const word of topic.about?.split('|') ?? []) own.delete(word);
  ownWords.set(topic, own);
  return own;
}

/** A statement to be delimited: its frame, and the value in or behind it. */
export interface Stated {
  readonly topic: Topic;
  readonly frame: WordRange;
  readonly value: WordRange;
}

/**
 * What a promise is limited to: every word of its clause, and of a condition that opens the sentence, that is not
 * known to limit nothing. `undefined` where it is no standing promise, or limited by what only the helpdesk knows.
 */
export function qualifiersOf(
  macro: Macro,
  sentence: Sentence,
  { topic, frame, value }: Stated,
  company: ReadonlySet<string>,
): readonly string[] | undefined {
  const { words } = macro;
  const own = ownOf(topic);
  const found = new Set<string>();
  const isNeutral = (at: number) => {
    const { key } = words[at]!;
    if (key === 'business' || key === 'working') return /^(?:days?|hours?)$/.test(words[at + 1]?.key ?? '');
    if (small.has(key) || own.has(key) || company.has(key) || key === '{person}' || key === '{agent}')
      return true;
    return topic.kind === 'duration' && everyday.has(key);
  };
  const isFigure = (at: number) => topic.kind !== 'address' && at >= value.first && at <= value.last;
  const add = (at: number) => {
    if (!isFigure(at) && !isNeutral(at)) found.add(words[at]!.key);
  };

  for (let at = frame.first; at <= frame.last; at += 1) {
    if (silencing.has(words[at]!.key)) return undefined;
    add(at);
  }
  for (let at = frame.first - 1; at >= sentence.first && !startsClause(macro, at + 1); at -= 1) {
    if (silencing.has(words[at]!.key)) return undefined;
    if (topic.unconditional && isNeutral(at)) break;
    add(at);
  }
  if (topic.kind === 'address') {
    // More in the link than the name of the page: "our help center article on returns".
    for (let at = value.first; at <= value.last; at += 1) if (/^\p{L}/u.test(words[at]!.key)) add(at);
  } else if (!topic.unconditional) {
    for (let at = leadOf(macro, sentence, frame.first); at < frame.first; at += 1) add(at);
    for (const at of trailOf(macro, sentence, Math.max(frame.last, value.last))) add(at);
  }
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { key, capital, breaks } = words[at]!;
    if (topic.kind !== 'address' && limiting.has(key)) add(at);
    else if (capital && at > sentence.first && !breaks && !isCalendar(key)) add(at);
  }
  for (const word of [...found]) {
    if (word.startsWith('{')) return undefined;
    if (isCalendar(word)) found.delete(word);
  }
  return [...found].map(singular);
}

/** Limiting words in the title, the topic, the tags and the path. */
export function limitedBy(macro: Macro): readonly string[] {
  const { title = '', tags = [], topic = '' } = macro.meta;
  const words = [title, topic, macro.path, ...tags]
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => limiting.has(word)).map(singular);
}

export const singular = (word: string): string => word.replace(/(?<=\w{3})(?<!s)s$/, '');

const startsClause = ({ words }: Macro, at: number): boolean =>
  words[at]!.breaks || words[at - 1]!.key === ',' || endsClause.has(words[at - 1]!.key);

/** Where a condition begins that holds for the frame: "On the Pro plan, …", "If you live in Spain, …". */
function leadOf({ words }: Macro, sentence: Sentence, frame: number): number {
  for (let at = sentence.first; at < frame; at += 1) {
    const starts = at === sentence.first || words[at]!.breaks || words[at - 1]!.key === ',';
    if (starts && opensScope.has(words[at]!.key)) return at;
    // A label in front: "Pro: you can …".
    if (words[at]!.breaks && at > sentence.first && sentence.part === 'list') return sentence.first;
  }
  return frame;
}

/** The rest of the clause, and of what limits it after a comma. */
function* trailOf({ words }: Macro, sentence: Sentence, last: number): Generator<number> {
  for (let at = last + 1; at < sentence.last; at += 1) {
    const { key, breaks } = words[at]!;
    if (breaks || endsClause.has(key)) return;
    if (key === ',' && !limits.has(words[at + 1]?.key ?? '')) return;
    yield at;
  }
}
