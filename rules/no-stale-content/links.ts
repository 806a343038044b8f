import type { Report } from '../../src/lint/rule.js';
import type { Block, Macro } from '../../src/macro/types.js';
import { meets } from '../_shared/ranges.js';

/** Addresses that only the reader's own machine or network has. */
const local =
  /^http:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|[^/.:]+(?:[:/]|$)|[^/]+\.(?:local|test|example|lan))/i;

/** Links that open over `http:`. */
export function* plainLinks(macro: Macro): Generator<Report> {
  for (const block of macro.blocks) {
    for (const link of block.links)
      if (isPlain(link.url)) yield* report(macro, placeOf(macro, block, link), link.url);
  }
  for (const { key, from, to, block: index } of macro.words) {
    const block = macro.blocks[index]!;
    if (key !== '<url>' || meets(block.links, from, to)) continue;
    const url = block.text.slice(from, to);
    if (isPlain(url)) yield* report(macro, block.span(from, to).start, url);
  }
}

const isPlain = (url: string) => /^http:\/\/./i.test(url) && !local.test(url);

/** Where the target of a link is written: in it, or right behind its text. */
function placeOf({ source }: Macro, block: Block, { start, end, url }: Block['links'][number]): number {
  const at = source.indexOf(url, block.span(start, end).start);
  return at >= 0 && at < block.end ? at : -1;
}

function* report({ source }: Macro, start: number, url: string): Generator<Report> {
  if (start < 0 || !source.startsWith(url, start)) return;
  const secure = `https${url.slice(4)}`;
  yield {
    ...{ start, end: start + url.length, messageId: 'link' },
    message: `Write “${secure}”: browsers warn readers of pages that open over “http:”.`,
    suggestions: [{ start, end: start + 'http'.length, text: 'https', label: 'Write “https”.' }],
  };
}
