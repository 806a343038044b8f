import type { Macro, Placeholder } from '../../src/macro/types.js';
import type { Passage } from '../_shared/passages.js';
import { endingAfter } from '../_shared/ranges.js';

/** What a phrase points at. */
export type Pointer = 'file' | 'picture' | 'below' | 'above' | 'end';

/** Whether the front matter lists a file, or a placeholder stands for one. */
export function holdsAttachment({ meta, placeholders }: Macro, keys: readonly string[]): boolean {
  const listed = keys.some((key) => {
    const value = meta[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;
  });
  return listed || placeholders.some(({ name }) => /attach|screenshot|image|picture|photo|video|gif|file/i.test(name));
}

/** What there is to point at, by where it starts in the source: pictures, links, lists, tables, code, filled-in blocks. */
export function pointsIn(macro: Macro) {
  const places: number[] = [];
  for (const block of macro.blocks) {
    if (block.type === 'list-item' || block.type === 'table-cell' || block.type === 'quote') places.push(block.start);
    for (const { start, end } of block.links) places.push(block.span(start, end).start);
    for (const { index } of block.text.matchAll(/\uFFFC/g)) places.push(block.span(index, index + 1).start);
  }
  for (const word of macro.words) if (word.key === '<url>') places.push(macro.blocks[word.block]!.span(word.from, word.to).start);
  for (const one of macro.placeholders) if (standsForMore(one)) places.push(one.start);
  places.push(...fences(macro));
  const ranges = places.sort((a, b) => a - b).map((start) => ({ start, end: start + 1 }));

  return {
    /** Whether a phrase in this sentence finds what it points at. */
    hold({ sentence }: Passage, pointer: Pointer): boolean {
      if (pointer === 'above') return ranges[0] !== undefined && ranges[0].start < sentence.end;
      const follows = endingAfter(ranges, sentence.start) < ranges.length;
      if (pointer !== 'end' || follows) return follows;
      const next = macro.sentences[sentence.index + 1];
      return next !== undefined && (next.part === 'body' || next.part === 'list' || next.part === 'table');
    },
  };
}

const standsForMore = ({ kind, family }: Placeholder) => kind === 'block' || kind === 'url' || family === 'solution';

/** Blocks of code are not part of the text, so their fences are looked for in the source. */
function fences({ source, start, end }: Macro): number[] {
  return Array.from(source.slice(start, end).matchAll(/^[ \t>]{0,12}(?:```|~~~)/gm), ({ index }) => start + index);
}
