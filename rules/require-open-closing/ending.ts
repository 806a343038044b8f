import type { Macro, Sentence } from '../../src/macro/types.js';

/** The end of a reply. */
export interface Ending {
  /** All that is said between greeting and sign-off. */
  readonly said: readonly Sentence[];
  /** The closing sentence. */
  readonly last: Sentence;
  /** From the third sentence before the sign-off to the end; a list counts with the sentence before it. */
  readonly tail: readonly Sentence[];
  /** From the last sentence but one to the end. */
  readonly end: readonly Sentence[];
}

const tailLength = 3;
const endLength = 2;
/** "Thanks!" is no sentence to count. */
const fewestWords = 3;

/** `undefined` where nothing is said. */
export function endingOf(macro: Macro): Ending | undefined {
  const said = macro.sentences.filter(({ part }) => part === 'body' || part === 'list' || part === 'table');
  const last = said.find(({ closes }) => closes);
  if (!last) return undefined;
  const counted = said.filter(({ part, first, last: end }) => part === 'body' && end - first >= fewestWords);
  const rest = macro.sentences.filter(({ part }) => part !== 'heading' && part !== 'quoted');
  const from = (length: number) => rest.filter(({ index }) => index >= (counted.at(-length)?.index ?? 0));
  return { said, last, tail: from(tailLength), end: from(endLength) };
}

const exempt = ['auto-close', 'abuse-boundary'];

/** Channels where a reply ends as a letter does, and situations that may end. */
export function mayBeJudged({ meta, channels }: Macro): boolean {
  if (meta.kind === 'snippet' || exempt.includes(meta.situation ?? '')) return false;
  return channels.some((channel) => channel === 'email' || channel === 'social');
}

/** A public answer that begins with the reader's handle ("@sam …") and is whole, not one part of a numbered thread. */
export function answersHandle(macro: Macro, { said }: Ending): boolean {
  const inThread = [said[0]!, said.at(-1)!].some(({ text }) => /\b\d\/\d\b/.test(text));
  return /^@\w/.test(macro.blocks[0]?.text ?? '') && !inThread;
}

/** "?" at the end of a word, not inside an address. */
export const asks = ({ text }: Sentence): boolean => /\?(?!\S*\w)/.test(text);

/** The sentences at the end that all invite. */
export function stackedAt(
  said: readonly Sentence[],
  invites: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  return said.slice(said.findLastIndex((one) => !invites(one)) + 1);
}
