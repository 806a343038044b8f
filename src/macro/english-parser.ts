import type { Nodes } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Range } from './english.js';

const english = unified().use(retextEnglish).freeze();

/** The sentences that retext-english sees in a text. */
export function parseSentences(text: string): Range[] {
  const ranges: Range[] = [];
  collect(english.parse(text), ranges);
  return ranges;
}

function collect(node: Nodes, into: Range[]): void {
  if (node.type === 'SentenceNode') {
    const { start, end } = node.position!;
    into.push([start.offset!, end.offset!]);
  } else if ('children' in node) for (const child of node.children) collect(child, into);
}
