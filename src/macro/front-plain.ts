/** One top-level key of the front matter. Offsets count in the YAML text. */
export interface Entry {
  readonly key: string;
  /** Range of the key itself. */
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  /** The value as written, numbers and dates too: one string, or one for each item of a list. */
  readonly text?: string | readonly string[];
}

type Value = Pick<Entry, 'value' | 'text'>;

/** Tabs, control characters, and spaces that YAML and JavaScript do not agree on. */
const odd = /[^\S\n\r ]|[^\n\r\x20-\x7E\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const keyLine = /^([A-Za-z_][\w-]{0,63}):(?: +([^ ].*))?$/;
const item = /^( *)- +([^ ].*)$/;
const special = /^(?:null|true|false|__proto__)$/i;
const plain = /^[\p{L}\p{N}(]/u;

/** A scalar that YAML reads as it stands; `undefined` where only the parser can tell. */
function scalar(text: string, inList: boolean): { value: string | number; text: string } | undefined {
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
  const inner = quoted?.[1] ?? quoted?.[2];
  if (inner !== undefined) return { value: inner, text: inner };
  if (!plain.test(text) || special.test(text) || /: | #|:$/.test(text)) return undefined;
  if (inList && /[[\]{},:"'#]/.test(text)) return undefined;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return { value: Number(text), text };
  if (/^\d[\dA-Fa-f.xXoO+-]*$/.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  return { value: text, text };
}

function list(texts: readonly string[], inList: boolean): Value | undefined {
  const items = texts.map((text) => scalar(text, inList));
  if (!items.every((one) => one !== undefined)) return undefined;
  return { value: items.map(({ value }) => value), text: items.map(({ text }) => text) };
}

function inlineValue(text: string): Value | undefined {
  const flow = /^\[(.*)\]$/.exec(text);
  if (!flow) return scalar(text, false);
  if (!/[^ ]/.test(flow[1]!)) return { value: [], text: [] };
  if (/["'][^"']*,/.test(flow[1]!)) return undefined;
  return list(
    flow[1]!.split(',').map((one) => one.trim()),
    true,
  );
}

/**
 * Reads the plain front matter that nearly every file has, many times as fast as the parser: keys with a plain or
 * quoted value, a list in brackets, or a list in lines. `undefined` for anything else, which `front-yaml.ts` then
 * reads; the two agree wherever this one answers.
 */
export function readPlain(yaml: string): Entry[] | undefined {
  if (odd.test(yaml)) return undefined;
  const entries = new Map<string, Entry>();
  let open: { key: string; start: number; end: number; indent: string; items: string[] } | undefined;
  const close = () => {
    if (!open) return true;
    const { key, start, end, items } = open;
    const value = items.length > 0 ? list(items, false) : { value: null };
    if (value) entries.set(key, { key, start, end, ...value });
    open = undefined;
    return value !== undefined;
  };
  let at = 0;
  for (const raw of yaml.split('\n')) {
    const start = at;
    at += raw.length + 1;
    const line = raw.trimEnd();
    if (line === '' || line.startsWith('#')) continue;
    const listed = item.exec(line);
    if (listed && open) {
      if (open.items.length > 0 && open.indent !== listed[1]) return undefined;
      open.indent = listed[1]!;
      open.items.push(listed[2]!);
      continue;
    }
    const [, key, text] = keyLine.exec(line) ?? [];
    if (!close() || key === undefined || entries.has(key) || special.test(key)) return undefined;
    const end = start + key.length;
    if (text === undefined) open = { key, start, end, indent: '', items: [] };
    else {
      const value = inlineValue(text);
      if (!value) return undefined;
      entries.set(key, { key, start, end, ...value });
    }
  }
  return close() && entries.size > 0 ? [...entries.values()] : undefined;
}
