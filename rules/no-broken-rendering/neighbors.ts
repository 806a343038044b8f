/** What the reader sees next to a place in a text: the edge of a paragraph, a mark, the beginning or end of a word. */
export type NeighborKind =
  | 'edge'
  | 'item'
  | 'stop'
  | 'mark'
  | 'capital'
  | 'lower'
  | 'digit'
  | 'value'
  | 'other';

export interface Neighbor {
  readonly kind: NeighborKind;
  /** The character, or nothing at an edge. */
  readonly char: string;
  readonly at: number;
  /** White space up to it; a line break counts as one. */
  readonly spaces: number;
  readonly sameLine: boolean;
}

const emphasis = '*_~';
const closers = ')"”’\']';
/** What stands before the text of a line. */
const lead =
  /^[ \t>]{0,40}(?:((?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+)|\|)?[*_~ \t]{0,20}$/;
const begins = /^[ \t>]{0,40}(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\||-{3}|\r?$)/;

const isSpace = (unit: string) => unit === ' ' || unit === '\t' || unit === '\u00A0';

/** The neighbor to the left of an offset. */
export function before(text: string, offset: number): Neighbor {
  let line = text.lastIndexOf('\n', offset - 1) + 1;
  const found = offset - line > 90 ? null : lead.exec(text.slice(line, offset));
  const none = { char: '', at: offset, spaces: 0, sameLine: true };
  if (found?.[1]) return { ...none, kind: found[1].startsWith('#') ? 'edge' : 'item' };
  let spaces = 0;
  let at = offset;
  if (found) {
    const above = text.slice(text.lastIndexOf('\n', line - 2) + 1, Math.max(0, line - 1));
    const isHard = /(?: {2}|\\)\r?$|<br ?\/?>\s*$/.test(above.slice(-12));
    if (line === 0 || found[0].endsWith('|') || isHard || begins.test(above) || !above.trim())
      return { ...none, kind: 'edge' };
    at = line - 1;
    spaces = 1;
  } else line = -1;
  while (at > 0 && (isSpace(text[at - 1]!) || text[at - 1] === '\r' || emphasis.includes(text[at - 1]!))) {
    at -= 1;
    if (isSpace(text[at]!)) spaces += 1;
  }
  const char = text[at - 1] ?? '';
  return { kind: kindBefore(text, at), char, at: at - 1, spaces, sameLine: line < 0 };
}

function kindBefore(text: string, end: number): NeighborKind {
  const char = text[end - 1] ?? '';
  if (char === '' || char === '\n' || char === '|') return 'edge';
  if ('.!?…'.includes(char)) return 'stop';
  if (',;:'.includes(char)) return 'mark';
  if (closers.includes(char)) {
    let at = end;
    while (at > 0 && (closers + emphasis).includes(text[at - 1]!)) at -= 1;
    return '.!?…'.includes(text[at - 1] ?? ' ') ? 'stop' : 'other';
  }
  if (char === '}' || char === '>') return 'value';
  return wordKind(char);
}

/** The neighbor to the right of an offset. */
export function after(text: string, offset: number): Neighbor {
  let at = offset;
  let spaces = 0;
  let sameLine = true;
  for (; at < text.length; at += 1) {
    const unit = text[at]!;
    if (isSpace(unit)) spaces += 1;
    else if (unit === '\n') {
      const end = text.indexOf('\n', at + 1);
      const hard = text.slice(Math.max(offset, at - 3), at).trimEnd() === '' && at - 2 >= offset;
      const next = text.slice(at + 1, end < 0 ? text.length : end);
      if (!sameLine || hard || begins.test(next) || !next.trim()) return edge(at);
      spaces += 1;
      sameLine = false;
    } else if (unit !== '\r' && !emphasis.includes(unit)) break;
  }
  if (at >= text.length || text.startsWith('|', at) || text.startsWith('<br', at)) return edge(at);
  return { kind: kindAfter(text, at), char: text[at]!, at, spaces, sameLine };
}

const edge = (at: number): Neighbor => ({ kind: 'edge', char: '', at, spaces: 0, sameLine: true });

/** A mark hangs on the word before it; ".NET" and ":-)" do not. */
function kindAfter(text: string, at: number): NeighborKind {
  const char = text[at]!;
  if ('.,;:!?'.includes(char))
    return /^[.,;:!?]+(?:[\s"”’)*_]|$)/.test(text.slice(at, at + 6)) ? 'mark' : 'other';
  if ('{<[%$'.includes(char)) return 'value';
  return wordKind(char);
}

function wordKind(char: string): NeighborKind {
  if (/\p{Lu}/u.test(char)) return 'capital';
  if (/\p{L}/u.test(char)) return 'lower';
  return /\p{N}/u.test(char) ? 'digit' : 'other';
}

export const isWord = ({ kind }: Neighbor): boolean =>
  kind === 'capital' || kind === 'lower' || kind === 'digit' || kind === 'value';
