import type { CheckContext } from '../../src/lint/rule.js';
import { bareAddress } from './addresses.js';
import type { Fact, Value } from './fact.js';
import { isDash, type Row, readHours } from './hours.js';
import { ownOf, singular } from './qualifiers.js';
import { sameValue } from './same.js';
import type { Topic } from './topic.js';
import { topics } from './topics.js';
import { readFigure } from './values.js';

type Settings = CheckContext<unknown>['settings'];

interface Entry {
  readonly topic: string;
  readonly of: string;
  readonly text: string;
  readonly value: Value;
}

/** A fact of the team's own: its name in words, and the value it must have. */
export interface OwnFact extends Entry {
  readonly words: readonly string[];
}

/** What the setting `facts` says. */
export interface Expectations {
  /** Entries whose name is no known topic: their own words are what to look for. */
  readonly own: readonly OwnFact[];
  /** The entry that a fact breaks, `agrees` where it keeps one, `undefined` where none speaks of it. */
  judge(fact: Fact, checkUnits: boolean): Entry | 'agrees' | undefined;
}

const read = new WeakMap<NonNullable<Settings['facts']>, Expectations>();
const none: Expectations = { own: [], judge: () => undefined };

/** Reads the setting `facts`, once. A value without figure, hours or address is left to other rules. */
export function expectationsOf({ facts }: Settings): Expectations {
  if (!facts) return none;
  const known = read.get(facts) ?? readFacts(facts);
  read.set(facts, known);
  return known;
}

function readFacts(facts: NonNullable<Settings['facts']>): Expectations {
  const entries = new Map<string, Entry>();
  const own: OwnFact[] = [];
  for (const [name, text] of Object.entries(facts)) {
    const value = readValue(text);
    if (!value) continue;
    const words = rowOf(name).words.map(({ key }) => key);
    const { topic, rest } = topicOf(words);
    const of = rest.map(singular).sort().join(' ');
    if (topic) entries.set(`${topic.name}\n${of}`, { topic: topic.name, of, text, value });
    else own.push({ topic: name, of: '', text, value, words });
  }
  return {
    own,
    judge(fact, checkUnits) {
      const entry = entries.get(`${fact.topic}\n${fact.of}`);
      if (!entry) return undefined;
      return sameValue(entry.value, fact.value, checkUnits) ? 'agrees' : entry;
    },
  };
}

/** "Pro refund window" → the topic "refund window", and what it is limited to. */
function topicOf(words: readonly string[]): { topic?: Topic; rest: readonly string[] } {
  for (let from = 0; from < words.length; from += 1) {
    const name = words.slice(from).join(' ');
    const topic = topics.find((one) => one.name === name || one.also.includes(name));
    if (topic) return { topic, rest: words.slice(0, from).filter((word) => !ownOf(topic).has(word)) };
  }
  return { rest: words };
}

/** A figure, opening hours or an address as the settings write it. */
function readValue(text: string): Value | undefined {
  const row = rowOf(text);
  const hours = readHours(row, 0, row.words.length)?.hours;
  if (hours?.open.some(([days]) => days > 0)) return hours;
  const at = /\s/.test(text.trim()) ? undefined : bareAddress(text.trim());
  return at === undefined ? readFigure(row.words)?.figure : { at };
}

function rowOf(text: string): Row {
  const words = [...text.toLowerCase().matchAll(/[$\u20ac\u00a3]?\d+(?:[.,:]\d+)*%?|[\p{L}']+/gu)].map(
    (match) => ({
      key: match[0],
      from: match.index,
      to: match.index + match[0].length,
    }),
  );
  return { words, dashAfter: (at) => isDash(text.slice(words[at]!.to, words[at + 1]?.from)) };
}
