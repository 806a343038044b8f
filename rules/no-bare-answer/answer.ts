import type { Macro, Sentence } from '../../src/macro/types.js';

/** Building blocks, notes, channels where short is polite, and variants that are short on purpose. */
export function isExempt({ meta, kind, channels, path }: Macro, short: readonly string[]): boolean {
  const isPart = meta.kind === 'snippet' || kind === 'note' || channels.some((one) => short.includes(one));
  return isPart || /-brief\b/.test(`${path} ${meta.id ?? ''} ${meta.title ?? ''}`);
}

/** An answer of so many words has room for a reason. */
const roomy = 12;

/** The sentences of the reply itself. Empty where a placeholder stands for an answer nobody can count. */
export function saidIn(macro: Macro): readonly Sentence[] {
  const holdsAnswer = macro.placeholders.some(
    ({ kind, family }) => kind === 'block' || family === 'solution' || family === 'reason',
  );
  if (holdsAnswer || macro.source.slice(macro.start, macro.end).includes('```')) return [];
  return macro.sentences.filter(
    ({ part }) => part === 'body' || part === 'list' || part === 'table' || part === 'quoted',
  );
}

export const countWords = (sentences: readonly Sentence[]): number =>
  sentences.reduce(
    (sum, { text }) => sum + text.split(/\s+/).filter((token) => /[\p{L}\p{N}\uFFFC]/u.test(token)).length,
    0,
  );

/** A verdict in a few words without question or link, or nothing but a link. */
export function isBare(macro: Macro, said: readonly Sentence[], isVerdict: boolean): boolean {
  const first = said[0]!;
  if (said.some(({ part }) => part !== 'body')) return false;
  const words = macro.words.slice(first.first, said.at(-1)!.last).filter(({ key }) => key !== ',');
  const links = words.filter(({ key }) => key === '<url>' || key === '{link}').length;
  if (links > 0 && links === words.length) return true;
  const goesOn =
    links > 0 || said.some(({ text, block }) => text.includes('?') || macro.blocks[block]!.links.length > 0);
  return isVerdict && !goesOn && countWords(said) < roomy;
}
