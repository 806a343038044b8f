import { classify } from './families.js';
import { decodeReferences } from './references.js';
import { Surroundings } from './surroundings.js';
import { type Reading, type Syntax, syntaxes } from './syntaxes.js';
import type { Placeholder } from './types.js';

/** Which syntaxes to look for, and how to read them. */
export interface PlaceholderOptions {
  /** Helpdesk. With one set every syntax is looked for, since another helpdesk's is a mistake to report. */
  readonly profile?: string | undefined;
  /** Names from {@link syntaxNames}, where no profile is set; fill-ins are found in any case. Default: all. */
  readonly syntaxes?: readonly string[] | undefined;
}

export const syntaxNames: readonly string[] = [...new Set(syntaxes.map(({ name }) => name))];

/** Where a token or a comment may start. */
const opener = /[{%#$[<(\\]|&lt;|___|XX|TODO|TBD|FIXME|FILLIN|LOREM|[Ll]orem|DD|MM|YYYY/g;

const byOpener = new Map<string, Syntax[]>();
for (const syntax of syntaxes) {
  for (const unit of syntax.opens) byOpener.set(unit, [...(byOpener.get(unit) ?? []), syntax]);
}

/**
 * Finds template tags and hand-written gaps, in order and without overlap; offsets count in `text`.
 * Comments are passed over. At each place the first syntax of the table that fits wins; time is linear in the text.
 */
export function findPlaceholders(text: string, options: PlaceholderOptions = {}): Placeholder[] {
  const around = new Surroundings(text);
  const found: Placeholder[] = [];
  opener.lastIndex = 0;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const start = match.index;
    const token = text.startsWith('<!--', start) ? undefined : readToken(text, start, around, options);
    if (token) found.push(token);
    opener.lastIndex = token ? endOf(text, token, around) : afterComment(text, start, around);
  }
  return found;
}

function readToken(text: string, start: number, around: Surroundings, options: PlaceholderOptions) {
  const { profile } = options;
  const wanted = profile === undefined ? options.syntaxes : undefined;
  for (const syntax of byOpener.get(text[start]!) ?? []) {
    if (wanted && !syntax.byHand && !wanted.includes(syntax.name)) continue;
    syntax.pattern.lastIndex = start;
    const match = syntax.pattern.exec(text);
    const reading = match && syntax.read(match, around);
    if (reading) return toPlaceholder(syntax, reading, start, syntax.pattern.lastIndex, profile);
  }
  return undefined;
}

function toPlaceholder(
  syntax: Syntax,
  reading: Reading,
  start: number,
  end: number,
  profile?: string,
): Placeholder {
  const { name, fallback } = reading;
  const classified = classify(name, syntax.userIsAgent ?? profile === 'front');
  const kind = syntax.byHand ? 'fill-in' : (reading.kind ?? classified.kind);
  const family = kind === 'control' ? 'other' : classified.family;
  return { start, end, syntax: syntax.name, kind, family, name, ...(fallback !== undefined && { fallback }) };
}

/** Nobody reads what stands in a Liquid comment, so no token starts there. */
function endOf(text: string, token: Placeholder, around: Surroundings): number {
  if (!opensComment(token)) return token.end;
  const close = around.find('endcomment', token.end);
  return close < 0 ? token.end : Math.max(token.end, text.lastIndexOf('{%', close));
}

function afterComment(text: string, start: number, around: Surroundings): number {
  if (!text.startsWith('<!--', start)) return start + 1;
  const close = around.find('-->', start + 4);
  return close < 0 ? start + 4 : close + 3;
}

const opensComment = ({ syntax, name }: Placeholder) => syntax === 'liquid' && name === 'comment';

/**
 * The text to parse as Markdown: as long as the original, with line breaks where they were. Tokens become letters, so
 * that nothing in them is markup and a sentence may start with one; template tags become nothing to read; character
 * references and escapes are decoded in place.
 */
export function maskBody(text: string, placeholders: readonly Placeholder[]): string {
  let masked = '';
  let at = 0;
  for (const [index, token] of placeholders.entries()) {
    if (token.start < at) continue;
    const next = placeholders[index + 1];
    const end = opensComment(token) && next?.name === 'endcomment' ? next.start : token.end;
    masked += text.slice(at, token.start);
    masked += token.kind === 'control' ? blankOut(text.slice(token.start, end)) : filler(text, token);
    at = end;
  }
  return decodeReferences(blankLines(masked + text.slice(at)));
}

/** Zero-width in the text, yet no indentation and no line of its own. */
const silent = '\uE000';
const blankOut = (tag: string) => tag.replace(/[^\r\n]/g, silent);

/** A line of template tags alone parts paragraphs, as it does in what is sent. */
const blankLines = (masked: string) =>
  masked.includes(silent) ? masked.replace(/^[ \t\uE000]+$/gm, (line) => ' '.repeat(line.length)) : masked;

/** `<{{url}}>` stays a link: the letters get the scheme that makes it one. */
function filler(text: string, { start, end }: Placeholder): string {
  const length = end - start;
  if (text[start - 1] === '<' && text[end] === '>') return 'xx:'.padEnd(length, 'x').slice(0, length);
  return 'X'.padEnd(length, 'x');
}
