import type { Nodes, Root } from 'mdast';
import { flatten } from './text.js';
import type { Block, BlockType, Comment } from './types.js';

/** The leaf blocks of a tree in reading order, and its comments. `base` is where the parsed text starts in `source`. */
export function readBlocks(
  tree: Root,
  masked: string,
  source: string,
  base: number,
): { blocks: Block[]; comments: Comment[] } {
  const blocks: Block[] = [];
  const comments: Comment[] = [];

  const leaf = (node: Nodes, type: BlockType) => {
    const flat = flatten(node, masked);
    if (!flat.text.trim()) return;
    blocks.push({
      ...{ type, text: flat.text, bold: flat.bold, links: flat.links },
      start: base + node.position!.start.offset!,
      end: base + node.position!.end.offset!,
      span: (from, to) => {
        const { start, end } = flat.span(from, to);
        return { start: start + base, end: end + base };
      },
      at: (offset) => flat.at(offset - base),
    });
  };

  const visit = (node: Nodes, type: BlockType) => {
    if (node.type === 'html') findComments(node, source, base, comments);
    else if (node.type === 'paragraph') leaf(node, type);
    else if (node.type === 'heading') leaf(node, type === 'quote' ? type : 'heading');
    else if (node.type === 'tableCell') leaf(node, type === 'quote' ? type : 'table-cell');
    if (!('children' in node)) return;
    const inner =
      node.type === 'blockquote'
        ? 'quote'
        : node.type === 'listItem' && type !== 'quote'
          ? 'list-item'
          : type;
    for (const child of node.children) visit(child, inner);
  };
  visit(tree, 'paragraph');
  return { blocks, comments };
}

/** A comment may stand inside a larger run of HTML, so the text of the node is searched. */
function findComments(node: Nodes, source: string, base: number, into: Comment[]): void {
  const from = base + node.position!.start.offset!;
  const text = source.slice(from, base + node.position!.end.offset!);
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at + 4)) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) return;
    into.push({ start: from + at, end: from + close + 3, text: text.slice(at + 4, close).trim() });
    at = close;
  }
}
