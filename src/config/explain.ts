import type * as v from 'valibot';
import { nearest } from './nearest.js';

/** One fault of a config. */
export interface ConfigIssue {
  /** Keys and list positions from the top of the config. */
  readonly path: readonly (string | number)[];
  /** A sentence that begins in lower case and ends in a full stop or question mark. */
  readonly message: string;
}

/** So many names can be listed in a message. */
const listable = 12;

/** Begins with a space, or is empty where no known name comes close. */
export function didYouMean(name: string, known: readonly string[]): string {
  const match = nearest(name, known);
  return match === undefined ? '' : ` Did you mean "${match}"?`;
}

/** Which of the known names was meant, or all of them where there are few. */
export function hint(name: string, known: readonly string[]): string {
  return didYouMean(name, known) || (known.length > listable ? '' : ` Known here: ${known.join(', ')}.`);
}

type Issue = v.BaseIssue<unknown>;

/** Says in plain words what is wrong. Where a value may take several forms, the form it came closest to speaks. */
export function explain(issue: Issue): ConfigIssue[] {
  return leaves(issue, []).map(({ path, issue: leaf }) => {
    const isMissing = leaf.received === 'undefined' && leaf.expected === `"${path.at(-1)}"`;
    if (isMissing) return { path: path.slice(0, -1), message: `"${path.at(-1)}" is missing.` };
    if (leaf.expected === 'never') {
      const key = path.at(-1);
      return { path, message: typeof key === 'number' ? 'one entry too many.' : `unknown key "${key}".` };
    }
    return { path, message: leaf.message.startsWith('Invalid ') ? mismatch(leaf) : leaf.message };
  });
}

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly issue: Issue;
}

function leaves(issue: Issue, outer: Leaf['path']): Leaf[] {
  const path = [...outer, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const inner = (issue.issues ?? []).flatMap((one) => leaves(one, path));
  const depth = Math.max(path.length, ...inner.map((leaf) => leaf.path.length));
  return depth > path.length ? inner.filter((leaf) => leaf.path.length === depth) : [{ path, issue }];
}

function mismatch({ expected, received }: Issue): string {
  const types = (expected ?? 'another value').replace(/[()]/g, '').split(' | ');
  // Where any string will do, names among the types are mere examples.
  const accepted = types.includes('string') ? types.filter((type) => !type.startsWith('"')) : types;
  const names = accepted.flatMap((type) => textOf(type) ?? []);
  const better = didYouMean(textOf(received) ?? '', names);
  return `expected ${either([...new Set(accepted.map(inWords))])}, got ${inWords(received)}.${better}`;
}

function textOf(quoted: string): string | undefined {
  return /^"(.*)"$/s.exec(quoted)?.[1];
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

const plainWords: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  undefined: 'nothing',
};

/** A type or value as valibot names it → plain words. */
export function inWords(type: string): string {
  const bound = /^([<>])=(.*)$/.exec(type);
  if (bound) return `${bound[1] === '>' ? 'at least' : 'at most'} ${bound[2]}`;
  return plainWords[type] ?? type;
}
