/** As many characters as a hash covers. */
const reach = 100;
const base = 37n;
/** Stands behind the last character of a file. */
const endOfFile = '\uffff';

/**
 * Hashes the lines of a file as code scanning does, so that GitHub recognizes an alert when lines move: a polynomial
 * hash to base 37, modulo 2^64, of the hundred characters other than space and tab that follow the start of the
 * line, and how many lines up to here have this hash. The algorithm is that of `fingerprints.ts` in
 * github/codeql-action, which compares.
 *
 * @returns 1-based line → hash, such as `271789c17abda88f:1`
 */
export function lineHashes(source: string): (line: number) => string | undefined {
  const text = source.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '') + endOfFile;
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const counts = new Map<string, number>();
  const windows = starts.map((start) => {
    const window = text.slice(start, start + reach);
    const nth = (counts.get(window) ?? 0) + 1;
    counts.set(window, nth);
    return { window, nth };
  });
  return (line) => {
    const found = windows[line - 1];
    return found && `${hash(found.window)}:${found.nth}`;
  };
}

function hash(window: string): string {
  let value = 0n;
  for (let at = 0; at < reach; at += 1) {
    value = BigInt.asUintN(64, value * base + BigInt(at < window.length ? window.charCodeAt(at) : 0));
  }
  return value.toString(16);
}
