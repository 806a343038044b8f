import type { Macro, Placeholder, Span } from '../../src/macro/types.js';
import type { Passage } from '../_shared/passages.js';
import { endingAfter } from '../_shared/ranges.js';

/** What a phrase points at. */
export const pointers = ['file', 'picture', 'below', 'above', 'end'] as const;
export type Pointer = (typeof pointers)[number];

/** Whether the front matter lists a file, or a placeholder stands for one. */
export function holdsAttachment({ meta, placeholders }: Macro, keys: readonly string[]): boolean {
  const listed = keys.some((key) => {
    const value = meta[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;
  });
  return (
    listed ||
    placeholders.some(({ name }) => /attach|screenshot|image|picture|photo|video|gif|file/i.test(name))
  );
}

/** What there is to point at, in the order of the source: pictures, links, lists, tables, code, filled-in blocks. */
export function pointsIn(macro: Macro) {
  const places: Span[] = [];
  for (const block of macro.blocks) {
    if (block.type === 'list-item' || block.type === 'table-cell' || block.type === 'quote')
      places.push(block);
    for (const { start, end } of block.links) places.push(block.span(start, end));
    for (const { index } of block.text.matchAll(/\uFFFC/g)) places.push(block.span(index, index + 1));
  }
  for (const word of macro.words)
    if (word.key === '<url>') places.push(macro.blocks[word.block]!.span(word.from, word.to));
  for (const one of macro.placeholders) if (standsForMore(one)) places.push(one);
  places.push(...fences(macro));
  places.sort((a, b) => a.end - b.end);

  return {
    /** Whether a phrase at `from` in the block's text finds what it points at. */
    hold({ sentence, block }: Passage, from: number, pointer: Pointer): boolean {
      const { start } = block.span(from, from + 1);
      if (pointer === 'above') return places[0] !== undefined && places[0].end <= start;
      const follows = endingAfter(places, start) < places.length;
      if (pointer !== 'end' || follows) return follows;
      const next = macro.sentences[sentence.index + 1];
      return next !== undefined && (next.part === 'body' || next.part === 'list' || next.part === 'table');
    },
  };
}

const standsForMore = ({ kind, family }: Placeholder) =>
  kind === 'block' || kind === 'url' || family === 'solution';

/** Blocks of code are not part of the text, so their fences are looked for in the source. */
function fences({ source, start, end }: Macro): Span[] {
  const marks = source.slice(start, end).matchAll(/^[ \t>]{0,12}(?:```|~~~)/gm);
  return Array.from(marks, ({ index }) => ({ start: start + index, end: start + index + 1 }));
}
