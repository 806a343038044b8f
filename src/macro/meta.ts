import type { Entry } from './front-plain.js';
import { type MetaKey, metaKeys } from './keys.js';
import type { Meta } from './types.js';

const known: ReadonlyMap<string, MetaKey> = new Map(Object.entries(metaKeys));
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries(metaKeys).flatMap(([key, { aliases = [] }]) =>
    aliases.map((alias) => [alias, key] as const),
  ),
);
/** Where a list that is written in one line is split: names of files and gaps may hold spaces. */
const separators: ReadonlyMap<MetaKey['form'] | undefined, RegExp> = new Map([
  ['words', /[\s,]+/],
  ['items', /\s*,\s*/],
]);
const separatorOf = (name: string) => separators.get(known.get(name)?.form);
const isText = (name: string) => known.get(name)?.form === 'text';

/** `variantOf`, `Variant-Of` and `variant_of` are one key; a key nobody documents stays as it is written. */
export function canonicalKey(key: string): string {
  const snake = key
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
  const name = aliases.get(snake) ?? snake;
  return known.has(name) ? name : key;
}

/** Whether a key holds a list, be it written as one or in one line. */
export const isListKey = (key: string): boolean => separatorOf(canonicalKey(key)) !== undefined;

export const isKnownKey = (key: string): boolean => known.has(canonicalKey(key));

/** `Order #12` and `Order #{{id}}` are cut off at what YAML takes for a comment. */
const cutOff = /^(?:[^"'#].* )?#[\d{]/;

/** Whether YAML has made something else of a value that was meant as text, as of `title: {{dc.x}}`. */
export function isMisread({ key, value, text }: Entry, written: () => string): boolean {
  const name = canonicalKey(key);
  if (name === 'supportlint') return value !== null && (typeof value !== 'object' || Array.isArray(value));
  if (!isText(name)) return false;
  return (value !== null && typeof text !== 'string' && typeof value !== 'string') || cutOff.test(written());
}

function resolve(name: string, { value, text }: Entry): unknown {
  if (isText(name)) return (typeof text === 'string' ? text : String(value)).trim();
  const separator = separatorOf(name);
  if (separator) {
    const items = typeof text === 'string' ? text.split(separator) : (text ?? []);
    return items.map((one) => one.trim()).filter((one) => one !== '');
  }
  if (name === 'evergreen') return value === true || /^(?:yes|on)$/i.test(String(value));
  return value;
}

/** Entries → the record that rules see, and the entry behind each of its keys. */
export function toMeta(entries: readonly Entry[]): { meta: Meta; sources: ReadonlyMap<string, Entry> } {
  const sources = new Map<string, Entry>();
  const written = new Set(entries.map(({ key }) => key));
  for (const entry of entries) {
    const name = canonicalKey(entry.key);
    // A key in its first spelling goes before its aliases, wherever it stands.
    const taken = name !== entry.key && (written.has(name) || sources.has(name));
    sources.set(taken ? entry.key : name, entry);
  }
  const meta = [...sources].flatMap(([name, entry]): [string, unknown][] => {
    if (!known.has(name)) return [[name, entry.value]];
    const value = entry.value === null ? undefined : resolve(name, entry);
    const shown = name === 'audience' && value === 'general' ? 'customer' : value;
    return shown === undefined || shown === '' ? [] : [[name, shown]];
  });
  return { meta: Object.fromEntries(meta) as Meta, sources };
}
