/** Lines between two blank ones. */
export interface Chunk {
  /** Number of its first line, from 1. */
  readonly line: number;
  readonly from: number;
  /** Offset of the end of its last line, before the line break. */
  readonly to: number;
}

/** A line of spaces is blank. So is one of tabs, but a chunk may as well run on over it. */
export function findChunks(text: string): Chunk[] {
  const chunks: { line: number; from: number; to: number }[] = [];
  let blank = true;
  let line = 1;
  for (let from = 0; from < text.length; line += 1) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const open = !blank;
    blank = isBlank(text, from, to);
    if (!blank && open) chunks.at(-1)!.to = to;
    else if (!blank) chunks.push({ line, from, to });
    from = to + 1;
  }
  return chunks;
}

function isBlank(text: string, from: number, to: number): boolean {
  while (from < to && text.charCodeAt(from) === 32) from += 1;
  return from === to;
}
