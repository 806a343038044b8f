import type { Nodes } from 'mdast';
import type { Span } from './types.js';

/** Fills up a decoded character reference or escape; see `references.ts`. */
const pad = '\u2060';
/** Stands for code and images: something is there, but not words. */
export const opaque = '\uFFFC';
/** A line break that the writer asked for. */
export const hardBreak = '\u2028';

/** The readable text of one leaf block, and where each part of it came from. */
export interface Flat {
  readonly text: string;
  readonly bold: readonly Span[];
  readonly links: readonly (Span & { readonly url: string })[];
  /** Source range of `text.slice(from, to)`; an empty range maps to an empty range. */
  span(from: number, to: number): Span;
  /** Offset in `text` of a source offset, or -1 where the text does not show it. */
  at(source: number): number;
}

/** A run of text that stands in the source as it is, or one unit that stands for a longer range. */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Flattens one block. `masked` is the text that was parsed; offsets of nodes count in it. */
export function flatten(block: Nodes, masked: string): Flat {
  const runs: Run[] = [];
  const bold: Span[] = [];
  const links: (Span & { url: string })[] = [];
  let text = '';

  const put = (value: string, source: number, sourceLength: number) => {
    runs.push({ at: text.length, length: value.length, source, sourceLength });
    text += value;
  };

  const walk = (node: Nodes): void => {
    const start = node.position!.start.offset!;
    const end = node.position!.end.offset!;
    if (node.type === 'text') {
      if (node.value.length === end - start && !node.value.includes(pad)) put(node.value, start, end - start);
      else putLines(node.value, start, masked, put);
    } else if (node.type === 'break') put(hardBreak, start, end - start);
    else if (node.type === 'html') {
      if (/^<br\s*\/?>$/i.test(node.value)) put(hardBreak, start, end - start);
    } else if ('children' in node) {
      const from = text.length;
      for (const child of node.children) walk(child);
      if (node.type === 'strong') bold.push({ start: from, end: text.length });
      if (node.type === 'link') links.push({ start: from, end: text.length, url: node.url });
    } else if (node.type !== 'footnoteReference') put(opaque, start, end - start);
  };
  walk(block);

  const runAt = (offset: number): Run | undefined => {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (runs[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return runs[low];
  };
  const edge = (run: Run | undefined, offset: number): number => {
    if (!run) return block.position!.start.offset!;
    return run.length === run.sourceLength ? run.source + offset - run.at : run.source;
  };

  return {
    ...{ text, bold, links },
    span(from, to) {
      const start = edge(runAt(from), from);
      if (to <= from) return { start, end: start };
      const run = runAt(to - 1)!;
      const end = run.length === run.sourceLength ? run.source + to - run.at : run.source + run.sourceLength;
      return { start, end };
    },
    at(source) {
      const run = runs.find((one) => source >= one.source && source < one.source + one.sourceLength);
      return run ? run.at + (run.length === run.sourceLength ? source - run.source : 0) : -1;
    },
  };
}

/** Text over several lines: the tree has dropped indentation and quote marks, so they are stepped over here. */
function putLines(
  value: string,
  start: number,
  masked: string,
  put: (v: string, s: number, l: number) => void,
): void {
  let source = start;
  let from = 0;
  const flush = (to: number) => {
    if (to > from) put(value.slice(from, to), source - (to - from), to - from);
  };
  for (let at = 0; at < value.length; at += 1) {
    const unit = value[at]!;
    if (unit === pad) {
      // The character before the padding owns the whole reference.
      const units = value.charCodeAt(at - 1) >= 0xdc00 && value.charCodeAt(at - 1) < 0xe000 ? 2 : 1;
      const character = value.slice(at - units, at);
      source -= units;
      flush(at - units);
      let length = units;
      for (; value[at] === pad; at += 1) length += 1;
      put(character, source, length);
      source += length;
      from = at;
      at -= 1;
    } else if (unit === '\n' || unit === '\r') {
      flush(at);
      const begin = source;
      while (masked[source] === ' ' || masked[source] === '\t') source += 1;
      source += masked.startsWith('\r\n', source) ? 2 : 1;
      while (source < masked.length && ' \t>'.includes(masked[source]!)) source += 1;
      if (unit === '\r' && value[at + 1] === '\n') at += 1;
      put('\n', begin, source - begin);
      from = at + 1;
    } else source += 1;
  }
  flush(value.length);
}
