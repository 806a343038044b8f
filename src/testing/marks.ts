import type { Span } from '../macro/types.js';

/** `==`, but not the line under a heading. */
const mark = /^=+[ \t]*$|==/gm;

/** Text with its `==marks==` taken out, and the ranges they stood around, in order. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const edges: number[] = [];
  let text = '';
  let end = 0;
  for (const { 0: sign, index } of marked.matchAll(mark)) {
    const isEdge = sign === '==';
    text += marked.slice(end, isEdge ? index : index + sign.length);
    if (isEdge) edges.push(text.length);
    end = index + sign.length;
  }
  text += marked.slice(end);
  if (edges.length % 2 !== 0) throw new Error('A mark is not closed: write ==words== around what is meant.');
  const spans = edges.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: edges[at + 1]! }] : []));
  return { text, spans };
}

/** Text with `==marks==` around the ranges. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const edges = spans.flatMap(({ start, end }) => [start, end]).sort((a, b) => b - a);
  return edges.reduce((marked, at) => `${marked.slice(0, at)}==${marked.slice(at)}`, text);
}
