import type { Edit } from '../lint/finding.js';
import type { Span } from '../macro/types.js';
import { readMarks, withMarks } from './marks.js';
import type { Found, Probe, Trial } from './probe.js';

/** A reply in which nothing is to be found. */
export interface GoodExample extends Trial {
  /** Stands in the title of the test, instead of the text. */
  readonly name?: string;
}

/** A reply in which something is to be found. Its text may hold `==marks==` around exactly that. */
export interface BadExample extends GoodExample {
  /** The words that are found, in order, where the text has no marks. */
  readonly marked?: readonly string[];
  /** How many findings there are, where neither marks nor `marked` say it. Default: at least one. */
  readonly count?: number;
  /** What every finding says. */
  readonly message?: string | RegExp;
  /** The text once the first proposal of every finding is accepted. */
  readonly output?: string;
}

/** Everything that speaks against a good example, in sentences. */
export function examineGood(probe: Probe, example: GoodExample): string[] {
  const found = probe(example);
  if (found.length === 0) return [];
  return [`Nothing is to be found here, but this is: ${withMarks(example.text, found)}`];
}

/**
 * Everything that speaks against a bad example, in sentences. What the rule proposes is tried: a proposal that
 * leaves the finding where it was is a fault.
 */
export function examineBad(probe: Probe, example: BadExample): string[] {
  const { text, spans } = readMarks(example.text);
  const trial = { ...example, text };
  const found = probe(trial);
  return [
    ...wrongPlaces(text, spans, found, example),
    ...wrongMessages(found, example),
    ...uselessEdits(probe, trial, found),
    ...wrongOutput(text, found, example),
  ];
}

function wrongPlaces(text: string, spans: readonly Span[], found: readonly Found[], example: BadExample) {
  const { marked, count } = example;
  const shown = found.length === 0 ? 'nothing is' : `this is: ${withMarks(text, found)}`;
  if (spans.length > 0) {
    const isSame = withMarks(text, found) === withMarks(text, spans);
    return isSame ? [] : [`This is to be found: ${example.text}\nbut ${shown}`];
  }
  if (marked) {
    const words = found.map(({ start, end }) => text.slice(start, end));
    const isSame = words.length === marked.length && words.every((one, at) => one === marked[at]);
    return isSame ? [] : [`“${marked.join('”, “')}” is to be found, but ${shown}`];
  }
  const isEnough = count === undefined ? found.length > 0 : found.length === count;
  return isEnough ? [] : [`${count ?? 'Something'} is to be found here, but ${shown}`];
}

function wrongMessages(found: readonly Found[], { message: wanted }: BadExample) {
  if (wanted === undefined) return [];
  const fits = (text: string) => (typeof wanted === 'string' ? text === wanted : wanted.test(text));
  return found
    .filter(({ message }) => !fits(message))
    .map(({ message }) => `The message is to be ${wanted}, but it is: ${message}`);
}

function uselessEdits(probe: Probe, trial: Trial, found: readonly Found[]): string[] {
  return found.flatMap(({ edits }) =>
    edits.flatMap((edit) => {
      const text = applied(trial.text, [edit]);
      const left = probe({ ...trial, text });
      if (left.length < found.length) return [];
      return [
        `After the proposal is accepted, the rule still has something to say: ${withMarks(text, left)}`,
      ];
    }),
  );
}

function wrongOutput(text: string, found: readonly Found[], { output }: BadExample): string[] {
  if (output === undefined) return [];
  const after = applied(
    text,
    found.flatMap(({ edits }) => edits.slice(0, 1)),
  );
  return after === output ? [] : [`The proposals are to give: ${output}\nbut they give: ${after}`];
}

/** The text with the edits made; of two that overlap, the later one. */
function applied(text: string, edits: readonly Edit[]): string {
  let from = text.length + 1;
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: next }) => {
      if (end > from) return before;
      from = start;
      return before.slice(0, start) + next + before.slice(end);
    }, text);
}
