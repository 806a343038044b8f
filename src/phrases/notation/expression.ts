import { negated, readings } from '../../macro/contractions.js';
import type { Word } from '../../macro/types.js';
import { scanWords } from '../../macro/words.js';
import { forms } from './inflect.js';

/** What one place in a pattern accepts. `gap` takes any word, and commas when `wide`. */
export type Expression =
  | { readonly type: 'word'; readonly keys: readonly string[] }
  | { readonly type: 'gap'; readonly wide: boolean }
  | { readonly type: 'sequence' | 'choice'; readonly items: readonly Expression[] }
  | { readonly type: 'optional'; readonly item: Expression };

/** Classes whose members no list could hold. */
export const builtIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['number', ['#']],
  ['person', ['{person}']],
  ['time-placeholder', ['{time}']],
  [
    'placeholder',
    ['{other}', '{person}', '{time}', '{money}', '{solution}', '{reason}', '{link}', '{agent}'],
  ],
  ['solution-placeholder', ['{solution}']],
  ['reason-placeholder', ['{reason}']],
  ['url', ['<url>', '{link}']],
  ['email', ['<email>']],
  ['code', ['<code>']],
]);

const literals = new Map<string, readonly Expression[]>();

/** The keys of literal words, exactly as the text scanner cuts them. The same words are the same objects. */
export function keysOf(text: string): readonly Expression[] {
  const known = literals.get(text);
  if (known) return known;
  const words: Word[] = [];
  if (text === ',')
    words.push({ key: ',', block: 0, from: 0, to: 1, capital: false, breaks: false, quoted: false });
  else scanWords(text, 0, [], words);
  const read = words.map(({ key }): Expression => ({ type: 'word', keys: [readings.get(key)?.[0] ?? key] }));
  literals.set(text, read);
  return read;
}

const inflected = new Map<string, Expression>();

/** Every form of a word, as one step. */
export function formsOf(base: string): Expression {
  const known = inflected.get(base) ?? { type: 'word', keys: forms(base) };
  inflected.set(base, known);
  return known;
}

/** Adds an item; "will" and "not" become `won't`, as the text scanner joins them. */
export function append(items: Expression[], item: Expression): void {
  const last = items.at(-1);
  if (item.type === 'word' && item.keys.length === 1 && item.keys[0] === 'not' && last?.type === 'word') {
    const keys = last.keys.flatMap((key) => negated.get(key) ?? []);
    if (keys.length > 0) {
      items[items.length - 1] = { type: 'word', keys };
      return;
    }
  }
  items.push(item);
}

/** A choice in which all single words are one set, so that a class of six hundred verbs is one step. */
export function merged(items: readonly Expression[]): Expression {
  const keys = new Set<string>();
  const rest: Expression[] = [];
  const visit = (item: Expression) => {
    if (item.type === 'word') for (const key of item.keys) keys.add(key);
    else if (item.type === 'choice') item.items.forEach(visit);
    else rest.push(item);
  };
  items.forEach(visit);
  const set: Expression = { type: 'word', keys: [...keys] };
  if (rest.length === 0) return set;
  return { type: 'choice', items: keys.size > 0 ? [set, ...rest] : rest };
}
