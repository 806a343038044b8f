import { type Entry, readPlain } from './front-plain.js';
import { readYaml } from './front-yaml.js';
import { canonicalKey, isKnownKey, isListKey, isMisread } from './meta.js';

/** Front matter that YAML cannot read, or reads as something else: what can be saved, and what to tell the writer. */

interface Fault {
  readonly message: string;
  readonly offset: number;
}

const keyLine = /^([^\s#"'[\]{}:-][^\s:"']*)[ \t]*:(?=\s|$)/gm;
/** A line that goes on with a value, a comment, or nothing. */
const inner = /^(?:[ \t#-]|[\]}][ \t,]*$|$)/;

export const hasKnownKey = (yaml: string): boolean =>
  Array.from(yaml.matchAll(keyLine)).some(([, key]) => isKnownKey(key!));

/** The first line that cannot be part of a mapping, such as a sentence. */
export function strayLine(yaml: string): Fault | undefined {
  let offset = 0;
  for (const line of yaml.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const text = line.trimEnd();
    if (!inner.test(text) && text.search(keyLine) < 0) {
      const message = `“${text.slice(0, 60)}” is not “key: value”, so this block counts as part of the reply and not as front matter.`;
      return { message, offset };
    }
    offset += line.length;
  }
  return undefined;
}

/** The value of a key up to the end of its line, as it is written. */
export const writtenValue = (yaml: string, { end }: Entry): string =>
  /^[^:\r\n]*:([^\r\n]*)/.exec(yaml.slice(end))?.[1]?.trim() ?? '';

/** Reads each key for itself; a value that YAML cannot read is taken as it is written. */
export function mend(yaml: string): { entries: Entry[]; error?: Fault } {
  const entries = new Map<string, Entry>();
  const faults: Fault[] = [];
  const starts = Array.from(yaml.matchAll(keyLine), ({ index }) => index);
  starts.forEach((offset, at) => {
    const piece = yaml.slice(offset, starts[at + 1] ?? yaml.length);
    const { entry, fault } = readPiece(piece);
    if (fault) faults.push({ message: fault, offset });
    if (!entry) return;
    if (entries.has(entry.key))
      faults.push({ message: `“${entry.key}” stands twice in the front matter: keep one.`, offset });
    else entries.set(entry.key, { ...entry, start: entry.start + offset, end: entry.end + offset });
  });
  return { entries: [...entries.values()], ...(faults[0] && { error: faults[0] }) };
}

function readPiece(piece: string): { entry?: Entry; fault?: string } {
  const plain = readPlain(piece);
  const result = plain ? ({ kind: 'mapping', entries: plain } as const) : readYaml(piece);
  const read = result.kind === 'mapping' && result.entries.length === 1 ? result.entries[0] : undefined;
  if (read && !isMisread(read, () => writtenValue(piece, read))) return { entry: read };
  const colon = piece.indexOf(':');
  const key = piece.slice(0, colon).trimEnd();
  if (canonicalKey(key) === 'supportlint') {
    return { fault: '“supportlint” takes rules with their levels, such as {no-jargon: off}.' };
  }
  const [first = '', ...more] = piece
    .slice(colon + 1)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim());
  const lines = [first, ...more.filter((line) => !line.startsWith('#'))].filter((line) => line !== '');
  const fault =
    lines.length === 1
      ? quoteIt(key, lines[0]!)
      : `YAML cannot read “${key}”: check the indentation, brackets and quotes of its value.`;
  return { entry: { key, start: 0, end: key.length, ...asWritten(key, lines) }, fault };
}

const bare = (text: string) =>
  /^"([^"]*)"?$|^'([^']*)'?$/
    .exec(text)
    ?.slice(1)
    .find((one) => one !== undefined) ?? text;

function asWritten(key: string, lines: readonly string[]): Pick<Entry, 'value' | 'text'> {
  if (!isListKey(key)) return { value: bare(lines.join(' ')), text: bare(lines.join(' ')) };
  const items = lines
    .flatMap((line) => line.replace(/^- *|^\[|\]$/g, '').split(','))
    .map((one) => bare(one.trim()));
  return { value: items, text: items };
}

function quoteIt(key: string, value: string): string {
  const text = bare(value);
  const quoted = /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
  return `YAML does not read “${key}: ${value}” as text: put the value in quotes, as in ${key}: ${quoted}.`;
}
