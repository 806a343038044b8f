import stringWidth from 'string-width';
import { wrapped } from './wrap.js';

/** Words up to this width stay in one piece. */
const longestWord = 40;

/**
 * Rows as lines of aligned columns, two spaces apart. Where they are wider than `width`, cells of the widest
 * columns wrap.
 *
 * @param rows cells may hold ANSI styles; missing ones are empty
 * @param width columns of the terminal, or `Infinity`
 */
export function table(rows: readonly (readonly string[])[], width: number): string[] {
  const widths = fitted(columnsOf(rows), width);
  return rows.flatMap((row) => {
    const cells = widths.map((room, at) => wrapped(row[at] ?? '', room));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, at) => pad(lines[line] ?? '', widths[at]!))
        .join('  ')
        .trimEnd(),
    );
  });
}

interface Column {
  readonly natural: number;
  /** Width of the longest word. */
  readonly floor: number;
}

function columnsOf(rows: readonly (readonly string[])[]): Column[] {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => stringWidth(text)));
  return Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    // Indentation belongs to the first word.
    const words = cells.flatMap((cell) => cell.match(/^ *\S+|\S+/g) ?? []);
    return { natural: widest(cells), floor: Math.min(widest(words), longestWord) };
  });
}

/** Takes from the widest column that can give until all fit, or none can. */
function fitted(columns: readonly Column[], width: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  const givers = () => widths.flatMap((one, at) => (one > columns[at]!.floor ? [at] : []));
  let excess = widths.reduce((sum, one) => sum + one + 2, -2) - width;
  for (let open = givers(); excess > 0 && open.length > 0; open = givers(), excess -= 1) {
    const widest = open.reduce((a, b) => (widths[b]! > widths[a]! ? b : a));
    widths[widest]! -= 1;
  }
  return widths;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
