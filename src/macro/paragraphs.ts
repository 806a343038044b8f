import type { Break, Paragraph, Text } from 'mdast';
import type { Chunk } from './chunks.js';

/**
 * Signs with which CommonMark can make anything but paragraphs of plain text: a marked-up word, a list, a heading,
 * HTML, a reference, white space that it drops, a character that it replaces. Most replies hold none of them.
 */
export const markup = /[\\`*_[\]<>|~\t\0\r\uFEFF]|&[#A-Za-z]|^(?: *[-+=#]| *\d{1,9}[.)](?: |$)| +[^ \n])/m;

/** A chunk without markup, as remark-parse would read it: spaces at the end of a line go, two of them break it. */
export function readParagraph(text: string, { line, from, to }: Chunk): Paragraph {
  const children: (Text | Break)[] = [];
  const start = { line, column: 1, offset: from };
  let open = start;
  for (let at = from; ; line += 1) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? to : Math.min(newline, to);
    let last = stop;
    while (text.charCodeAt(last - 1) === 32) last -= 1;
    if (stop === to || stop - last > 1) {
      const end = { line, column: last - at + 1, offset: last };
      const value = text.slice(open.offset, last).replaceAll(' \n', '\n');
      children.push({ type: 'text', value, position: { start: open, end } });
      if (stop === to) break;
      open = { line: line + 1, column: 1, offset: stop + 1 };
      children.push({ type: 'break', position: { start: end, end: open } });
    }
    at = stop + 1;
  }
  const end = { line, column: to - text.lastIndexOf('\n', to - 1), offset: to };
  return { type: 'paragraph', children, position: { start, end } };
}
