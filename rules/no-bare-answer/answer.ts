import type { Macro, Sentence } from '../../src/macro/types.js';
import { countWords } from '../_shared/count.js';

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

/** How many words some sentences have; counted no further than matters. */
export function lengthOf(sentences: readonly Sentence[], enough = roomy): number {
  let length = 0;
  for (let at = 0; at < sentences.length && length < enough; at += 1)
    length += countWords(sentences[at]!.text);
  return length;
}

/** A verdict in a few words without question or link, or nothing but a link. */
export function isBare(macro: Macro, said: readonly Sentence[], isVerdict: boolean): boolean {
  const first = said[0]!;
  if (!isVerdict && !mayBeLink(macro, first)) return false;
  if (said.some(({ part }) => part !== 'body')) return false;
  const words = macro.words.slice(first.first, said.at(-1)!.last).filter(({ key }) => key !== ',');
  const links = words.filter(({ key }) => key === '<url>' || key === '{link}').length;
  if (links > 0 && links === words.length) return true;
  const goesOn =
    links > 0 || said.some(({ text, block }) => text.includes('?') || macro.blocks[block]!.links.length > 0);
  return isVerdict && !goesOn && lengthOf(said) < roomy;
}

const mayBeLink = ({ words }: Macro, { first, last }: Sentence) =>
  first === last ||
  words[first]!.key === '<url>' ||
  words[first]!.key === '{link}' ||
  words[first]!.key === ',';
