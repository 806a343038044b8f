import type { PhraseLists } from '../../src/lint/rule.js';
import type { Topic } from './topic.js';
import { durations } from './topics-durations.js';
import { figures } from './topics-figures.js';
import { places } from './topics-places.js';

export const topics: readonly Topic[] = [...durations, ...figures, ...places];

/** Where nothing is promised for good: examples, exceptions, delays, the past. Source: our own list. */
const silent = [
  '(for (example|instance)|eg|such as|imagine|suppose)',
  '(used to|previously|formerly|until recently|in the past|no longer|originally)',
  '(today|tomorrow|tonight|this (week|month|weekend|time)|currently|at the moment|right now|temporarily)',
  '(~delay|backlog|longer than (usual|normal)|busier than|~extend|extension|as (a|an) (one off|exception|gesture))',
  '(an exception|goodwill|instead of|as a courtesy|black friday|cyber monday)',
];

/** A topic with the names of its phrase lists. */
export interface Listed {
  readonly topic: Topic;
  readonly frames: string;
  readonly label: string;
  readonly near: string;
}

export const listed: readonly Listed[] = topics.map((topic) => {
  const id = topic.near ? `${topic.name} promised` : topic.name;
  return { topic, frames: `${id} frames`, label: `${id} label`, near: `${id} near` };
});

/** What is looked for everywhere: a promise of any topic. */
export const phrases: PhraseLists = {
  any: topics.flatMap(({ frames, label = [] }) => [...frames, ...label]),
};

export const contexts: PhraseLists = {
  silent,
  ...Object.fromEntries(
    listed.flatMap(({ topic, frames, label, near }) => [
      [frames, topic.frames],
      [label, topic.label ?? []],
      [near, topic.near ?? []],
    ]),
  ),
};
