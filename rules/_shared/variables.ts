import type { Macro, Placeholder, Span } from '../../src/macro/types.js';
import { once } from './once.js';
import { meets } from './ranges.js';

/** Syntaxes that a helpdesk fills in. Text expanders run before it and mix with any. */
const templates = new Set([
  ...[
    'curly',
    'liquid',
    'handlebars',
    'hml',
    'helpscout',
    'salesforce',
    'smarty',
    'percent',
    'hash',
    'dollar',
  ],
  ...['double-angle', 'percent-word', 'brace'],
]);

/** Filled in by the helpdesk, and not a template tag such as `{% if %}`. */
export const isVariable = ({ syntax, kind }: Placeholder): boolean =>
  templates.has(syntax) && kind !== 'control';
/** Left for the agent to fill in. */
export const isFillIn = ({ kind }: Placeholder): boolean => kind === 'fill-in';

export const written = (macro: Macro, { start, end }: Placeholder): string => macro.source.slice(start, end);

const fold = (label: string) => label.toLowerCase().replace(/[^\p{L}\p{N}#]/gu, '');

/** Whether the front matter lists a fill-in, however it is written there: `ORDER_NUMBER` stands for `[Order number]`. */
export function isDeclared(macro: Macro, { name }: Placeholder): boolean {
  return (macro.meta.fill_ins ?? []).some((label) => fold(label) === fold(name));
}

const fence = /^[ \t>]*(?:[-*+][ \t]+)?(`{3,}|~{3,})/;
const span = /(?<!`)(`+)(?!`)[^`\r\n]+(?<!`)\1(?!`)/g;

/** Tells whether an offset of the source lies in a code block or code span. */
export const codeIn = once((macro: Macro): ((offset: number) => boolean) => {
  const ranges = codeRanges(macro);
  return (offset) => meets(ranges, offset, offset + 1);
});

function codeRanges({ source, start, end }: Macro): Span[] {
  const ranges: Span[] = [];
  const text = source.slice(start, end);
  if (!text.includes('`') && !text.includes('~~~')) return ranges;
  let open: { readonly mark: string; readonly start: number } | undefined;
  let at = start;
  for (const line of text.split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (open) {
      if (mark?.startsWith(open.mark)) {
        ranges.push({ start: open.start, end: at + line.length });
        open = undefined;
      }
    } else if (mark) open = { mark, start: at };
    else {
      for (const { index, 0: code } of line.matchAll(span))
        ranges.push({ start: at + index, end: at + index + code.length });
    }
    at += line.length + 1;
  }
  if (open) ranges.push({ start: open.start, end });
  return ranges;
}
