/** Where the lines of one source start; turns offsets into ESLint's 1-based lines and columns. */
export interface LineTable {
  /** 1-based line of an offset. */
  lineOf(offset: number): number;
  /** 1-based line and column, column in UTF-16 units. */
  locate(offset: number): { readonly line: number; readonly column: number };
}

/** Lines end at LF, CRLF or a lone CR, as in Markdown. */
export function lineTable(source: string): LineTable {
  let known: readonly number[] | undefined;
  const startsOf = () => {
    known ??= lineStarts(source);
    return known;
  };
  const lineOf = (offset: number): number => {
    const starts = startsOf();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return {
    lineOf,
    locate(offset) {
      const line = lineOf(offset);
      return { line, column: offset - startsOf()[line - 1]! + 1 };
    },
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
