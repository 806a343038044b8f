import { hasKnownKey, mend, strayLine, writtenValue } from './front-mend.js';
import { type Entry, readPlain } from './front-plain.js';
import { readYaml } from './front-yaml.js';
import { canonicalKey, isMisread, toMeta } from './meta.js';
import type { Meta, Span } from './types.js';

/** A file's front matter. All offsets count in the source. */
export interface FrontMatter {
  readonly meta: Meta;
  /** Where the reply starts. */
  readonly bodyStart: number;
  /** The YAML between the two `---` lines. */
  readonly raw?: Span;
  /** Where a key is written, under its first spelling or as the file spells it. */
  keySpan(key: string): Span | undefined;
  /** What is wrong with it, once, for the writer. */
  readonly error?: FrontMatterError;
}

export interface FrontMatterError {
  readonly message: string;
  readonly offset: number;
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r|$)/g;
const blankLine = /(?<=\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r|$)/g;
/** Longer than any front matter; the parser's time grows with the square of the number of keys. */
const longest = 32_768;

/**
 * Cuts the front matter off a file and reads it. It counts as such if it is a YAML mapping, or was clearly meant as
 * one: where every line is `key: value`, values that break YAML are read as they are written, and `error` says which
 * to put in quotes.
 */
export function splitFrontMatter(source: string): FrontMatter {
  const start = source.startsWith('---') ? opening.exec(source)?.[0].length : undefined;
  if (start === undefined) return none();
  const close = firstMatch(closing, source, start);
  if (!close) return unclosed(source, start) ?? none();
  if (close.index - start > longest) return none();
  const raw = { start, end: close.index };
  const bodyStart = close.index + close[0].length;
  const yaml = source.slice(raw.start, raw.end);
  const plain = readPlain(yaml);
  const result = plain ? ({ kind: 'mapping', entries: plain } as const) : readYaml(yaml);
  if (result.kind === 'other') return none();
  if (
    result.kind === 'mapping' &&
    !result.entries.some((entry) => isMisread(entry, () => writtenValue(yaml, entry)))
  ) {
    return build(result.entries, raw, bodyStart);
  }
  const stray = strayLine(yaml);
  if (stray) return unclosed(source, start) ?? none(hasKnownKey(yaml) ? moved(stray, start) : undefined);
  const { entries, error } = mend(yaml);
  return build(entries, raw, bodyStart, error && moved(error, start));
}

/** Front matter that runs straight into the reply: up to the first blank line, if all before it is `key: value`. */
function unclosed(source: string, start: number): FrontMatter | undefined {
  const end = firstMatch(blankLine, source, start)?.index ?? source.length;
  const yaml = source.slice(start, end);
  if (yaml.length > longest || strayLine(yaml) || !hasKnownKey(yaml)) return undefined;
  const message =
    'The front matter that starts here has no closing “---” line: add one before the reply starts.';
  return build(mend(yaml).entries, { start, end }, end, { message, offset: 0 });
}

function firstMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

const moved = ({ message, offset }: FrontMatterError, by: number): FrontMatterError => ({
  message,
  offset: offset + by,
});

const none = (error?: FrontMatterError): FrontMatter => ({
  meta: {},
  bodyStart: 0,
  keySpan: () => undefined,
  ...(error && { error }),
});

function build(
  entries: readonly Entry[],
  raw: Span,
  bodyStart: number,
  error?: FrontMatterError,
): FrontMatter {
  const { meta, sources } = toMeta(entries);
  return {
    ...{ meta, bodyStart, raw },
    ...(error && { error }),
    keySpan(key) {
      const entry = sources.get(key) ?? sources.get(canonicalKey(key));
      return entry && { start: raw.start + entry.start, end: raw.start + entry.end };
    },
  };
}
