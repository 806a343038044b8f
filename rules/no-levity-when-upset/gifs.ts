import type { Report } from '../../src/lint/rule.js';
import type { Macro, Span } from '../../src/macro/types.js';
import type { Passage } from '../_shared/passages.js';

/** Hosts of reaction pictures, and files that move. Source: the two largest services. */
const moving = /\b(?:giphy\.com|gph\.is|tenor\.com)\b|\.gif(?=$|[?#)\s])/i;
/** Stands in the text for an image, and for code. */
const opaque = /\uFFFC/g;

/** Links to and images of moving pictures. */
export function* movingPictures(macro: Macro, { sentence, block, from, to }: Passage): Generator<Report> {
  const report = (span: Span) => ({
    ...span,
    messageId: 'gif',
    message: 'Leave out the moving picture: someone who has a problem feels laughed at.',
  });
  for (const link of block.links) {
    if (link.start >= from && link.end <= to && moving.test(link.url))
      yield report(block.span(link.start, link.end));
  }
  for (const word of macro.words.slice(sentence.first, sentence.last)) {
    const linked = block.links.some((link) => link.start <= word.from && word.to <= link.end);
    if (word.key === '<url>' && !linked && moving.test(block.text.slice(word.from, word.to)))
      yield report(block.span(word.from, word.to));
  }
  for (const { index } of block.text.slice(from, to).matchAll(opaque)) {
    const span = block.span(from + index, from + index + 1);
    const written = macro.source.slice(span.start, span.end);
    if (written.startsWith('![') && moving.test(written)) yield report(span);
  }
}
