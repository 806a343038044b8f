/** The line break of a text: its first one, or LF where it has none. */
export function lineBreakOf(source: string): string {
  return /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
}
