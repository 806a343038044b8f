import stringWidth from 'string-width';
import { printable } from './printable.js';

/** A piece of a line and how to underline part of it. Widths are columns of a terminal. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Width of `before`. */
  readonly offset: number;
  /** Width of the line to draw under `marked`; at least 1. */
  readonly length: number;
}

/** What a terminal draws as one: a letter with its accents, an emoji with its modifiers, a tab as spaces. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const tabWidth = 4;
/** Characters beyond this many per column are not looked at: a line may be as long as a file. */
const density = 20;

/**
 * The part of a line around a finding, cut at spaces where that leaves enough, with `…` where something is missing.
 * Right-to-left text keeps the order it is stored in, which is how terminals count columns.
 *
 * @param start offset in the line; also `end`, exclusive
 * @param room columns there are
 */
export function excerpt(line: string, start: number, end: number, room: number): Excerpt {
  const skipped = Math.max(0, start - room * density);
  const rest = line.slice(skipped, start + room * density);
  const cells = cellsOf(rest);
  const from = indexOr(cells, (cell) => cell.end > start - skipped);
  const to = Math.max(
    from,
    indexOr(cells, (cell) => cell.start >= end - skipped),
  );
  const isWhole = rest.length === line.length && widthOf(cells) <= room;
  const [left, right] = isWhole ? [0, cells.length] : cut(cells, from, to, room - 2);
  const dots = (isCut: boolean) => (isCut ? '…' : '');
  const marked = cells.slice(from, Math.min(to, right));
  const before = `${dots(skipped > 0 || left > 0)}${textOf(cells.slice(left, from))}`;
  return {
    before,
    marked: textOf(marked),
    after: `${textOf(cells.slice(Math.max(from, Math.min(to, right)), right))}${dots(right < cells.length || skipped + rest.length < line.length)}`,
    offset: stringWidth(before),
    length: Math.max(1, widthOf(marked)),
  };
}

/** Grows a range of cells from a finding to both sides for as long as there is room, then trims it to whole words. */
function cut(cells: readonly Cell[], from: number, to: number, room: number): [left: number, right: number] {
  let [left, right, used] = [from, from, 0];
  const take = (cell: Cell | undefined) => {
    if (!cell || used + cell.width > room) return false;
    used += cell.width;
    return true;
  };
  while (right < to && take(cells[right])) right += 1;
  if (right < to) return [left, right];
  for (let isGrowing = true; isGrowing; ) {
    const [onLeft, onRight] = [take(cells[left - 1]), take(cells[right])];
    if (onLeft) left -= 1;
    if (onRight) right += 1;
    isGrowing = onLeft || onRight;
  }
  if (left > 0) {
    const space = cells.findIndex(({ text }, at) => at >= left && at < from && text === ' ');
    if (space !== -1) left = space + 1;
  }
  if (right < cells.length) {
    const space = cells.findLastIndex(({ text }, at) => at >= to && at < right && text === ' ');
    if (space !== -1) right = space;
  }
  return [left, right];
}

function cellsOf(text: string): Cell[] {
  let column = 0;
  return Array.from(new Intl.Segmenter().segment(text), ({ segment, index }) => {
    const shown = segment === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : printable(segment);
    const width = stringWidth(shown);
    column += width;
    return { text: shown, width, start: index, end: index + segment.length };
  });
}

function indexOr(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  const index = cells.findIndex(test);
  return index === -1 ? cells.length : index;
}

const widthOf = (cells: readonly Cell[]) => cells.reduce((sum, { width }) => sum + width, 0);
const textOf = (cells: readonly Cell[]) => cells.map(({ text }) => text).join('');
