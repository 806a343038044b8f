import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Io } from '../io.js';

/** Widest comfortable line, however wide the terminal is. */
const widest = 100;

/** Text as lines of at most `width` columns, indented as the first one; `Infinity` leaves it on one. */
export function wrapped(text: string, width: number): string[] {
  if (width === Infinity) return [text];
  const indent = /^ */.exec(text)![0];
  const room = Math.max(width - indent.length, 1);
  return wrapAnsi(text.slice(indent.length), room, { hard: true })
    .split('\n')
    .map((line) => line && indent + line);
}

/** Lines after a mark such as `- `, the later ones aligned with the first. */
export function hanging(mark: string, lines: readonly string[]): string[] {
  return lines.map((line, at) => (at === 0 ? mark + line : line && ' '.repeat(stringWidth(mark)) + line));
}

/** Columns to write in: those of the terminal; in a pipe, those of a narrow one. */
export function pageWidth({ stdout }: Pick<Io, 'stdout'>): number {
  return Math.min(stdout.columns ?? 80, widest);
}
