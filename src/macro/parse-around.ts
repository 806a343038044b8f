import type { Nodes, Root, RootContent } from 'mdast';
import { type Chunk, findChunks } from './chunks.js';
import { markup, readParagraph } from './paragraphs.js';
import { gfmSign } from './parse-whole.js';

type Parse = (text: string) => Root;

/** A carriage return is a line to the parser alone; a byte order mark it drops where its text begins. */
const countedOtherwise = /[\r\uFEFF]/;

/**
 * The tree that `parse` builds, in a hundredth of its time where there are but plain paragraphs. The parser gets only
 * what stands between the first markup and the last: a list, mostly.
 */
export function parseAround(text: string, parse: Parse): Root {
  const chunks = findChunks(text);
  const children = markup.test(text) ? besideMarkup(text, chunks, parse) : paragraphs(text, chunks);
  return children ? rootOf(text, children) : parse(text);
}

const paragraphs = (text: string, chunks: readonly Chunk[]): RootContent[] =>
  chunks.map((chunk) => readParagraph(text, chunk));

/** With GFM, an address in a plain paragraph is a link and ":-" may make a table, so then the parser gets it all. */
function besideMarkup(text: string, chunks: readonly Chunk[], parse: Parse): RootContent[] | undefined {
  const isMarkedUp = ({ from, to }: Chunk) => markup.test(text.slice(from, to));
  const first = chunks.findIndex(isMarkedUp);
  const after = chunks.findLastIndex(isMarkedUp) + 1;
  if (first === 0 && after === chunks.length) return undefined;
  if (countedOtherwise.test(text) || gfmSign.test(text)) return undefined;
  const middle = parseMiddle(text, chunks[first]!, chunks[after], parse);
  if (!middle) return undefined;
  return [...paragraphs(text, chunks.slice(0, first)), ...middle, ...paragraphs(text, chunks.slice(after))];
}

/**
 * The nodes from one chunk up to another. A fence or HTML may run on over blank lines, and where a list ends depends
 * on what follows. So the parser gets the first letter of the next paragraph too: if that begins a paragraph of its
 * own, nothing was left open. Nothing acts from farther away: references and definitions hold brackets, so both are
 * in the middle.
 */
function parseMiddle(text: string, { from, line }: Chunk, next: Chunk | undefined, parse: Parse) {
  const { children } = parse(text.slice(from, next && next.from + 1));
  if (next) {
    const letter = children.pop();
    if (letter?.type !== 'paragraph' || letter.position!.start.offset !== next.from - from) return undefined;
  }
  shift(children, from, line - 1);
  return children;
}

function shift(nodes: readonly RootContent[], offset: number, lines: number): void {
  const all: Nodes[] = [...nodes];
  for (const node of all) {
    for (const point of [node.position!.start, node.position!.end]) {
      point.offset! += offset;
      point.line += lines;
    }
    if ('children' in node) for (const child of node.children) all.push(child);
  }
}

function rootOf(text: string, children: RootContent[]): Root {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
  const end = { line, column: text.length - text.lastIndexOf('\n'), offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}
