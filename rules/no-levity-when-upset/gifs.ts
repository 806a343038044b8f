import type { Report } from '../../src/lint/rule.js';
import type { Macro, Span } from '../../src/macro/types.js';

/** Hosts of reaction pictures, and files that move. Source: the two largest services. */
const moving = /\b(?:giphy\.com|gph\.is|tenor\.com)\b|\.gif(?=$|[?#)\s])/i;
/** Stands in the text for an image, and for code. */
const opaque = /\uFFFC/g;
const longestImage = 2000;

/** Links to and images of moving pictures. */
export function* movingPictures(macro: Macro): Generator<Report> {
  for (const block of macro.blocks) {
    if (block.type === 'quote') continue;
    for (const { start, end, url } of block.links) if (moving.test(url)) yield report(block.span(start, end));
    for (const { index } of block.text.matchAll(opaque)) {
      const span = block.span(index, index + 1);
      const written = macro.source.slice(span.start, Math.min(span.end, span.start + longestImage));
      if (written.startsWith('![') && moving.test(written)) yield report(span);
    }
  }
}

const report = (span: Span): Report => ({
  ...span,
  messageId: 'gif',
  message: 'Leave out the moving picture: someone who has a problem feels laughed at.',
});
