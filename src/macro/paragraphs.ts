import type { Paragraph, Root } from 'mdast';

/**
 * Signs with which CommonMark can make anything but paragraphs of plain text: a marked-up word, a list, a heading,
 * HTML, a reference, white space that it drops, a character that it replaces. Most replies hold none of them.
 */
const markup = /[\\`*_[\]<>|~\t\0\r\uFEFF]|&[#A-Za-z]|^(?: *[-+=#]| *\d{1,9}[.)](?: |$)| +[^ \n])|[^ \n] +$/m;

/**
 * The tree of a text that is nothing but paragraphs, as remark-parse would build it, in a hundredth of its time.
 *
 * @returns `undefined` where there may be more to it
 */
export function readParagraphs(text: string): Root | undefined {
  if (markup.test(text)) return undefined;
  const children: Paragraph[] = [];
  let line = 1;
  let first = { line, offset: -1 };
  let last = { line, from: 0, to: 0 };
  const close = () => {
    if (first.offset < 0) return;
    const position = {
      start: { line: first.line, column: 1, offset: first.offset },
      end: { line: last.line, column: last.to - last.from + 1, offset: last.to },
    };
    const value = text.slice(first.offset, last.to);
    children.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position });
    first = { line, offset: -1 };
  };
  for (let from = 0; from < text.length; line += 1) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    // White space around words is markup, so a line that begins with a space is blank.
    if (to === from || text.charCodeAt(from) === 32) close();
    else {
      if (first.offset < 0) first = { line, offset: from };
      last = { line, from, to };
    }
    from = to + 1;
  }
  close();
  const lines = text === '' || text.endsWith('\n') ? line : line - 1;
  const end = { line: lines, column: text.length - text.lastIndexOf('\n'), offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}
