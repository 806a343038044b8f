import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from '../../files/write.js';
import type { Extracted } from '../../lint/check.js';
import type { Reading } from '../../lint/library.js';
import type { LintResult } from '../../lint/result.js';
import type { KnownRules } from '../rules.js';
import type { ConfigRecord } from './record.js';

/** What is remembered of one file: its reading without what is known anyway. */
export interface CacheEntry {
  /** POSIX, as shown to the user. */
  readonly path: string;
  /** Of its bytes. */
  readonly hash: string;
  /** Of all that it was checked with. */
  readonly key: string;
  /** Milliseconds and bytes. */
  readonly mtime: number;
  readonly size: number;
  /** The day for which this holds, where that matters. */
  readonly today?: string;
  readonly findings?: Reading['findings'];
  readonly messages?: Reading['messages'];
  readonly directives?: Reading['directives'];
}

/** What the run before knew. */
export interface CacheHeader {
  /** How many files the cache holds. */
  readonly files: number;
  /** Flags that decide what a file is checked with. */
  readonly flags: string;
  /** How its configs were found; absent where a config is code, so that it has to be asked again. */
  readonly configs?: ConfigRecord;
  readonly rules: Pick<KnownRules, 'ids' | 'comparing'>;
  /** How exactly these files were finished, where the results are kept. */
  readonly finished?: Finished;
}

/** What results depend on, besides the files. */
export interface Finished {
  readonly compare: boolean;
  readonly reportUnusedDirectives: Reading['reportUnusedDirectives'];
}

/** A file as a run without changes finds it again: path, hash, time and size as in its entry, and its result. */
export interface CachedResult extends Pick<CacheEntry, 'path' | 'hash' | 'mtime' | 'size' | 'today'> {
  /** Absent where there was nothing to say. */
  readonly said?: Pick<LintResult, 'messages' | 'suppressedMessages'>;
}

/** What is kept of one file, apart from what macros are compared by. */
export interface CachedFile {
  readonly result: CachedResult;
  readonly entry: CacheEntry;
}

export interface CacheContent {
  readonly header: CacheHeader;
  /** Empty where the run before did not finish exactly the files of the cache. */
  results(): readonly CachedResult[];
  entries(): readonly CacheEntry[];
  /** In the order of the entries; long, and read only when macros are compared. */
  extracts(): readonly (readonly Extracted[])[];
  /** For formatters that ask. */
  meta(): KnownRules['meta'];
  /** One file of a cache that holds results. */
  fileAt(index: number): CachedFile & { readonly extracts: readonly Extracted[] };
  /** The bytes of the cache, with other files at some of its places, which are compared by the same as before. */
  with(changed: ReadonlyMap<number, CachedFile>): Buffer;
}

export const sha = (content: string | Uint8Array): string => hash('sha1', content, 'base64url');

const newline = 10;
/** Everything else stands below a line with the name of the build and the hash of the rest. */
const titleOf = (build: string, body: string | Uint8Array) => `supportlint-cache ${build} ${sha(body)}\n`;
/** A list with a line for each of its items, so that one can be found, and changed, without reading the others. */
const listed = (items: readonly unknown[]) => `[${items.map((item) => JSON.stringify(item)).join(',\n')}]\n`;

/** `undefined` for a file that is missing, damaged, foreign or from another build. */
export function readCache(path: string, build: string): CacheContent | undefined {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(bytes.indexOf(newline) + 1);
    const title = bytes.toString('utf8', 0, bytes.length - body.length);
    return title === titleOf(build, body) ? contentOf(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Lines: the header, what is known of the rules, all options of extracts, and the three lists. */
function contentOf(body: Buffer): CacheContent {
  const starts = [0];
  for (let at = body.indexOf(newline); at >= 0; at = body.indexOf(newline, at + 1)) starts.push(at + 1);
  const parse = (from: number, to: number) => JSON.parse(body.toString('utf8', from, to));
  const line = (index: number) => parse(starts[index]!, starts[index + 1]!);
  const header: CacheHeader = line(0);
  const listAt = (first: number, length: number): StoredList => ({
    first,
    end: first + Math.max(1, length),
    all: () => parse(starts[first]!, starts[first + Math.max(1, length)]!),
    // The first item stands behind a bracket, and each before a comma or a bracket.
    at: (index) => parse(starts[first + index]! + (index === 0 ? 1 : 0), starts[first + index + 1]! - 2),
  });
  const results = listAt(3, header.finished ? header.files : 0);
  const entries = listAt(results.end, header.files);
  const extracts = listAt(entries.end, header.files);
  let options: readonly Extracted['options'][] | undefined;
  const whole = (stored: readonly StoredExtract[]): readonly Extracted[] => {
    options ??= line(2) as readonly Extracted['options'][];
    return stored.map((one) => ({ ...one, options: options![one.options]! }));
  };
  return {
    header,
    meta: () => line(1),
    results: results.all,
    entries: entries.all,
    extracts: () => extracts.all().map(whole),
    fileAt: (index) => ({
      result: results.at(index),
      entry: entries.at(index),
      extracts: whole(extracts.at(index)),
    }),
    with(changed) {
      const lines = [...changed].flatMap(([index, { result, entry }]) => {
        const open = index === 0 ? '[' : '';
        const close = index === header.files - 1 ? ']' : ',';
        const written = (item: unknown) => Buffer.from(`${open}${JSON.stringify(item)}${close}\n`);
        return [
          [results.first + index, written(result)] as const,
          [entries.first + index, written(entry)] as const,
        ];
      });
      const parts: Buffer[] = [];
      let from = 0;
      for (const [index, text] of lines.sort(([a], [b]) => a - b)) {
        parts.push(body.subarray(from, starts[index]), text);
        from = starts[index + 1]!;
      }
      return Buffer.concat([...parts, body.subarray(from)]);
    },
  };
}

/** A list with a line for each of its items. */
interface StoredList {
  /** Its first line, and the first behind it. */
  readonly first: number;
  readonly end: number;
  // biome-ignore lint/suspicious/noExplicitAny: as JSON.parse has it
  all(): any;
  // biome-ignore lint/suspicious/noExplicitAny: as JSON.parse has it
  at(index: number): any;
}

/** Options are the same for most macros: each extract holds their place in a list. */
type StoredExtract = Omit<Extracted, 'options'> & { readonly options: number };

/** Never fails: without a cache, everything is only slower. */
export async function writeCache(path: string, build: string, body: string | Buffer): Promise<void> {
  const title = titleOf(build, body);
  const whole = typeof body === 'string' ? title + body : Buffer.concat([Buffer.from(title), body]);
  await writeWhole(path, whole, 'the cache').catch(() => {});
}

/** A whole cache as {@link writeCache} takes it. */
export function bodyOf(
  header: CacheHeader,
  meta: KnownRules['meta'],
  results: readonly CachedResult[],
  entries: readonly CacheEntry[],
  extracts: readonly (readonly Extracted[])[],
): string {
  const options = new Map<string, number>();
  const known = new Map<Extracted['options'], number>();
  const placeOf = (one: Extracted['options']) => {
    const text = JSON.stringify(one);
    const place = options.get(text) ?? options.size;
    options.set(text, place);
    known.set(one, place);
    return place;
  };
  const stored = extracts.map((all) =>
    all.map((one): StoredExtract => ({ ...one, options: known.get(one.options) ?? placeOf(one.options) })),
  );
  const lines = [JSON.stringify(header), JSON.stringify(meta), `[${[...options.keys()].join()}]`];
  return `${lines.join('\n')}\n${[results, entries, stored].map(listed).join('')}`;
}
