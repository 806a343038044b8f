import type { CheckContext } from '../../src/lint/rule.js';
import type { Macro, PlaceholderFamily, Sentence } from '../../src/macro/types.js';
import { type Part, type PartId, partIds, parts } from './parts.js';

/** Placeholders that stand for a part wherever they stand. */
const families: Partial<Record<PartId, readonly PlaceholderFamily[]>> = {
  time: ['time'],
  'next-contact': ['time'],
  cause: ['reason'],
  acknowledgement: ['reason'],
  reason: ['reason'],
  guidance: ['solution', 'link'],
  alternative: ['solution', 'link'],
  repair: ['solution'],
  workaround: ['solution', 'link'],
  confirmation: ['solution'],
};
/** Parts that a list of two or more lines is likely to hold. */
const listed: readonly PartId[] = [
  'guidance',
  'alternative',
  'confirmation',
  'workaround',
  'action',
  'repair',
];

/** Parts that a link is likely to lead to. */
const linked: readonly PartId[] = ['guidance', 'alternative', 'workaround'];

const asks = ({ text }: Sentence) => /\?(?!\S*\w)/.test(text);

type Hits = CheckContext<unknown>['hits'];

/** Everything said to the reader, headings included. */
export const saidIn = (macro: Macro): readonly Sentence[] =>
  macro.sentences.filter(({ part }) => part !== 'quoted' && part !== 'greeting');

/** Whether some sentences of a macro hold a part. */
export function holds(id: PartId, macro: Macro, sentences: readonly Sentence[], hits: Hits): boolean {
  const { also = [] }: Part = parts[id];
  return (
    sentences.some((one) => says(id, macro, one, hits)) ||
    (listed.includes(id) && sentences.filter(({ part }) => part === 'list').length >= 2) ||
    also.some((other) => holds(other, macro, sentences, hits))
  );
}

function says(id: PartId, macro: Macro, sentence: Sentence, hits: Hits): boolean {
  if (hits(id, sentence).length > 0) return true;
  if (id === 'feedback-question' && asks(sentence)) return true;
  const { links } = macro.blocks[sentence.block]!;
  if (linked.includes(id) && links.some(({ start, end }) => start < sentence.to && end > sentence.from))
    return true;
  return macro.placeholders.some(
    ({ start, end, family, name }) =>
      start < sentence.end && end > sentence.start && (families[id]?.includes(family) || names(name, id)),
  );
}

/** Whether a name has the words of a part in it: `apologyForDelay` and `snippets/apology.md` do, `transaction` does not. */
function names(text: string, id: PartId): boolean {
  const words = text
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return `-${words.join('-')}-`.includes(`-${id}-`);
}

/** Parts that the front matter says are there: by `provides`, or by the name of a snippet in `includes`. */
export function declares({ meta }: Macro, id: PartId): boolean {
  return [...(meta.provides ?? []), ...(meta.includes ?? [])].some((name) => names(name, id));
}

/** Holds text from elsewhere, in which any part may stand. */
export function isPatchwork({ meta, placeholders }: Macro): boolean {
  return (
    (meta.includes ?? []).some((name) => !partIds.some((id) => names(name, id))) ||
    placeholders.some(({ kind, family }) => kind === 'block' && family !== 'agent')
  );
}
