import type { Taken } from '../../src/macro/render.js';
import type { Macro, Placeholder } from '../../src/macro/types.js';
import { written } from '../_shared/variables.js';
import type { Fault, Meeting } from './collisions.js';
import { shown } from './show.js';

const longest = 60;

/** A tag as typed, shortened in its middle. */
export function tagText(macro: Macro, token: Placeholder): string {
  const text = written(macro, token);
  return text.length > longest ? `${text.slice(0, longest - 12)}…${text.slice(-10)}` : text;
}

/** For which readers a branch, or none, is sent. */
export function readersOf(macro: Macro, { choice, branch }: Taken): string {
  if (!branch) return `Where “${tagText(macro, choice.open)}” does not hold`;
  return branch.test
    ? `Where “${tagText(macro, branch.tag)}” holds`
    : `Under “${tagText(macro, branch.tag)}”`;
}

/** What to do about a break at a tag. */
export const advice: Readonly<Record<Fault, string>> = {
  greeting: 'write a greeting there too, such as “Hi there,”',
  marks: 'keep one of the two marks',
  space: 'move the space or the mark into the branch',
  stray: 'move the mark into the branch',
  pair: 'move the brackets or quotes into the branch',
  link: 'move the whole link into the branch',
  glued: 'put a space between the two',
  doubled: 'move one of the spaces into the branch',
  item: 'move the bullet into the branch',
  label: 'move the label into the branch',
  cut: 'end the sentence there too',
  lower: 'begin that sentence with a capital',
  'run-on': 'end the sentence before it',
  sign: 'move the sign into the branch',
  dangling: 'end the sentence there too',
};

/** What the reader gets, in quotes. */
export const gets = (fault: Fault, meeting: Meeting): string =>
  fault === 'item' ? 'the reader gets an empty list item' : `the reader gets “${shown(meeting)}”`;
