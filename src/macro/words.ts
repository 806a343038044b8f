import { endings, negated, spellings, verbalS } from './contractions.js';
import type { Word } from './types.js';

/** A range of the text that reads as one word, such as a placeholder (`{person}`) or code (`<code>`). */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

type Draft = { -readonly [K in keyof Word]: Word[K] };

const letter = /[\p{L}\p{M}]/u;
const quote = /["\u201c\u201d\xab\xbb]/;
const pictograph = /\p{Extended_Pictographic}/u;
const wordCharacter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xaa && code !== 0xfffc && letter.test(String.fromCodePoint(text.codePointAt(at)!));
};
const digit = (code: number) => code >= 48 && code <= 57;
const apostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc;
const space = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || Number.isNaN(code);
const abbreviations = new Set(['eg', 'ie', 'etc', 'vs', 'approx', 'no', 'mr', 'mrs', 'ms', 'dr', 'st', 'ca']);

/**
 * Cuts the text of one block into words. One pass, no regular expression over the text; linear in its length.
 * `units` are sorted, do not overlap, and each becomes one word with the given key.
 */
export function scanWords(text: string, block: number, units: readonly Unit[], into: Word[]): void {
  const first = into.length;
  let breaks = true;
  let unit = 0;
  let at = 0;

  const put = (key: string, from: number, to: number, capital: boolean) => {
    const last = into.length > first ? (into[into.length - 1] as Draft) : undefined;
    const joined = key === 'not' && last && !breaks ? negated.get(last.key) : undefined;
    if (joined && last) {
      last.key = joined;
      last.to = to;
      return;
    }
    into.push({ key, block, from, to, capital, breaks, quoted: false });
    breaks = false;
  };

  while (at < text.length) {
    const next = units[unit];
    if (next && at >= next.from) {
      put(next.key, next.from, next.to, true);
      at = next.to;
      unit += 1;
      continue;
    }
    const limit = next ? next.from : text.length;
    const code = text.charCodeAt(at);
    if (wordCharacter(text, at)) {
      at = scanWord(text, at, limit, put);
    } else if (
      digit(code) ||
      ((code === 36 || code === 0x20ac || code === 0xa3) && digit(text.charCodeAt(at + 1)))
    ) {
      at = scanNumber(text, at, limit, put);
    } else {
      if (code === 44) {
        if (into.length > first && !breaks) put(',', at, at + 1, false);
      } else if (code > 127 ? code === 0xfffc || isBreak(text, at) : isAsciiBreak(text, at, into)) {
        if (code === 0xfffc) put('<code>', at, at + 1, false);
        else breaks = true;
      }
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    }
  }
  if (quote.test(text)) markQuotes(text, into, first);
}

type Put = (key: string, from: number, to: number, capital: boolean) => void;

/** A word with inner apostrophes; also an address (`a@b.c`, `https://…`, `site.com/x`), which is one word. */
function scanWord(text: string, from: number, limit: number, put: Put): number {
  let at = from;
  let mark = -1;
  while (at < limit) {
    if (wordCharacter(text, at)) at += text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xe000 ? 2 : 1;
    else if (apostrophe(text.charCodeAt(at)) && at + 1 < limit && wordCharacter(text, at + 1)) {
      mark = at;
      at += 1;
    } else if (digit(text.charCodeAt(at))) at += 1;
    else break;
  }
  const code = text.charCodeAt(at);
  const after = text.charCodeAt(at + 1);
  const dotted = code === 46 && after >= 97 && after <= 122 && at + 1 < limit;
  if (text.startsWith('://', at) || code === 64 || (dotted && at - from > 1)) {
    while (at < limit && !space(text.charCodeAt(at)) && !'<>()[]"”'.includes(text[at]!)) at += 1;
    while (at > from && '.,;:!?'.includes(text[at - 1]!)) at -= 1;
    put(code === 64 ? '<email>' : '<url>', from, at, false);
    return at;
  }
  if (dotted) {
    while (at < limit && (text.charCodeAt(at) === 46 || wordCharacter(text, at))) at += 1;
    put(text.slice(from, at).replaceAll('.', '').toLowerCase(), from, at, false);
    return at;
  }
  const raw = text.slice(from, at);
  const lower = raw.toLowerCase();
  split(
    mark < 0 ? lower : lower.replaceAll('’', "'").replaceAll('\u02bc', "'"),
    from,
    at,
    mark,
    raw !== lower,
    put,
  );
  return at;
}

function split(key: string, from: number, to: number, mark: number, lifted: boolean, put: Put): void {
  const spelled = spellings.get(key);
  if (spelled) {
    // The words of a merged spelling share its whole range: an edit must never cut inside it.
    for (const word of spelled) put(word, from, to, lifted);
    return;
  }
  if (mark > 0) {
    const stem = key.slice(0, mark - from);
    const ending = key.slice(mark - from + 1);
    const full = endings.get(ending) ?? (ending === 's' && verbalS.has(stem) ? "'s" : undefined);
    if (full) {
      put(stem, from, mark, lifted);
      put(full, mark, to, false);
      return;
    }
  }
  put(key, from, to, lifted);
}

function scanNumber(text: string, from: number, limit: number, put: Put): number {
  let at = from + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const inner = (code === 44 || code === 46 || code === 58) && digit(text.charCodeAt(at + 1));
    if (digit(code) || inner || code === 37) at += 1;
    else break;
  }
  put(text.slice(from, at), from, at, false);
  return at;
}

function isAsciiBreak(text: string, at: number, words: readonly Word[]): boolean {
  const code = text.charCodeAt(at);
  if (code === 33 || code === 63 || code === 58 || code === 59) return true;
  if (code === 40 || code === 41 || code === 91 || code === 93 || code === 124 || code === 62) return true;
  if (code === 45) return space(text.charCodeAt(at - 1)) || text.charCodeAt(at + 1) === 45;
  if (code !== 46) return code === 11;
  const last = words[words.length - 1];
  return !(last && last.to === at && abbreviations.has(last.key) && space(text.charCodeAt(at + 1)));
}

/** En and em dash between spaces or words, ellipsis, arrows, emoji, and the hard break that flattening writes. */
function isBreak(text: string, at: number): boolean {
  const code = text.codePointAt(at)!;
  if (code === 0x2013) return space(text.charCodeAt(at - 1));
  return (
    code === 0x2014 ||
    code === 0x2026 ||
    code === 0x2028 ||
    code === 0x2192 ||
    (code > 0x203b && pictograph.test(String.fromCodePoint(code)))
  );
}

/** Marks words between quotation marks, unless the marks hold the whole block or never close. */
function markQuotes(text: string, words: Word[], first: number): void {
  const start = text.length - text.trimStart().length;
  let end = text.length;
  while (end > start && (space(text.charCodeAt(end - 1)) || '.!?'.includes(text[end - 1]!))) end -= 1;
  let open = -1;
  let word = first;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 0x201c && code !== 0x201d && code !== 0xab && code !== 0xbb) continue;
    if (open < 0) {
      open = code === 0x201d || code === 0xbb ? -1 : at;
      continue;
    }
    while (word < words.length && words[word]!.from < open) word += 1;
    const whole = open === start && at + 1 >= end;
    for (; word < words.length && words[word]!.to <= at; word += 1) (words[word] as Draft).quoted = !whole;
    open = -1;
  }
}
