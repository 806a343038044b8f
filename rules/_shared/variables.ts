import { byHand } from '../../src/macro/by-hand.js';
import type { Macro, Placeholder } from '../../src/macro/types.js';

/** Syntaxes that a helpdesk fills in. Text expanders run before it and mix with any. */
const templates = new Set([
  ...['curly', 'liquid', 'handlebars', 'hml', 'helpscout', 'salesforce', 'smarty', 'percent', 'hash', 'dollar'],
  ...['double-angle', 'percent-word', 'brace'],
]);
const handNames: ReadonlySet<string> = new Set(byHand.map(({ name }) => name));

/** Filled in by the helpdesk, and not a template tag such as `{% if %}`. */
export const isVariable = ({ syntax, kind }: Placeholder): boolean => templates.has(syntax) && kind !== 'control';
export const isFillIn = ({ syntax }: Placeholder): boolean => handNames.has(syntax);

export const written = (macro: Macro, { start, end }: Placeholder): string => macro.source.slice(start, end);

const fold = (label: string) => label.toLowerCase().replace(/[^\p{L}\p{N}#]/gu, '');

/** Whether the front matter lists a fill-in, however it is written there: `ORDER_NUMBER` stands for `[Order number]`. */
export function isDeclared(macro: Macro, { name }: Placeholder): boolean {
  return (macro.meta.fill_ins ?? []).some((label) => fold(label) === fold(name));
}

const fence = /^[ \t>]*(?:[-*+][ \t]+)?(`{3,}|~{3,})/;
const span = /(?<!`)(`+)(?!`)[^`\r\n]+(?<!`)\1(?!`)/g;

/** Tells whether an offset of the source lies in a code block or code span. */
export function codeIn({ source, start, end }: Macro): (offset: number) => boolean {
  const ranges: (readonly [number, number])[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  let at = start;
  for (const line of source.slice(start, end).split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (open) {
      if (mark?.startsWith(open.mark)) {
        ranges.push([open.start, at + line.length]);
        open = undefined;
      }
    } else if (mark) open = { mark, start: at };
    else for (const match of line.matchAll(span)) ranges.push([at + match.index, at + match.index + match[0].length]);
    at += line.length + 1;
  }
  if (open) ranges.push([open.start, end]);
  return (offset) => ranges.some(([from, to]) => offset >= from && offset < to);
}
