import type { Macro, Span } from '../../src/macro/types.js';
import { meets } from '../_shared/ranges.js';

/** A link as it reads. */
export interface Link extends Span {
  readonly text: string;
  readonly url: string;
  /** The text is the address itself. */
  readonly isBare: boolean;
  /** The text or the address is filled in later. */
  readonly isFilledIn: boolean;
}

/** The links of a macro outside nested quotes, in order. The range is that of the text, or of the link if it has none. */
export function linksIn(macro: Macro): Link[] {
  return macro.blocks.flatMap((block) => {
    if (block.type === 'quote' || block.links.length === 0) return [];
    return block.links.map(({ start, end, url }) => {
      const text = block.text.slice(start, end).trim();
      const span =
        text === '' ? emptyLink(macro.source, block.span(start, start).start) : block.span(start, end);
      return {
        ...{ ...span, text, url },
        isBare: url.replace(/^(?:mailto:|https?:\/\/)/, '') === text.replace(/^https?:\/\//, ''),
        isFilledIn: meets(macro.placeholders, span.start, span.end),
      };
    });
  });
}

/** `[](https://…)` ends where the text behind it goes on. */
function emptyLink(source: string, end: number): Span {
  const start = source.lastIndexOf('[](', end);
  return { start: start < 0 ? end : start, end };
}
