/** Follows a decoded character up to the length of its reference. */
const pad = '\u2060';
/** Stands for a decoded character that could be taken for markup. */
const neutral = '\uE001';

const table =
  'amp & lt < gt > quot " apos \' nbsp \u00A0 ensp \u2002 emsp \u2003 thinsp \u2009 shy \u00AD zwj \u200D zwnj \u200C ' +
  'hellip … mdash — ndash – lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ' +
  'bull • middot · dagger † sect § para ¶ copy © reg ® trade ™ deg ° euro € pound £ yen ¥ cent ¢ times × divide ÷ ' +
  'plusmn ± frac12 ½ frac14 ¼ frac34 ¾ sup1 ¹ sup2 ² sup3 ³ ordm º ordf ª micro µ larr ← uarr ↑ rarr → darr ↓ ' +
  'iexcl ¡ iquest ¿ szlig ß Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É ' +
  'Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø ' +
  'Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç ' +
  'egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ ' +
  'ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý yuml ÿ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž';
const named: ReadonlyMap<string, string> = new Map(
  Array.from(table.matchAll(/(\w+) ([^ ]+)/g), ([, name, character]) => [name!, character!]),
);

const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));|\\([!-/:-@[-`{-~])/g;
/** Neither markup nor able to become it with padding behind. */
const harmless = /^[!%&+,./=@A-Za-z\d-]$/;

/**
 * Decodes character references and backslash escapes at equal length: Markdown decodes them too, and every offset
 * behind one would be off. A reference becomes its character and U+2060 up to its length; a character that could act
 * as markup becomes U+E001, and straight quotes become curly, since they could end a link title.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&') && !text.includes('\\')) return text;
  let inCode: ((offset: number) => boolean) | undefined;
  return text.replace(
    reference,
    (all: string, decimal?: string, hex?: string, name?: string, escaped?: string, ...rest) => {
      const at = rest[0] as number;
      if (escaped === '`') {
        inCode ??= codeSpans(text);
        if (inCode(at)) return all;
      }
      // An arrow may end a comment, where a backslash is no escape.
      if (escaped === '-' && text.startsWith('->', at + 2)) return `${neutral}-`;
      const character =
        escaped ?? (name ? named.get(name) : fromCode(decimal ? Number(decimal) : Number.parseInt(hex!, 16)));
      // Only the parser knows every name: without its ampersand it decodes none.
      if (character === undefined) return neutral + all.slice(1);
      return safe(character, text[at - 1] ?? ' ').padEnd(all.length, pad);
    },
  );
}

function fromCode(code: number): string {
  const isText =
    code >= 32 && code < 0x110000 && !(code > 126 && code < 160) && !(code >= 0xd800 && code < 0xe000);
  return isText || code === 9 || code === 10 || code === 13 ? String.fromCodePoint(code) : neutral;
}

function safe(character: string, before: string): string {
  const opening = /[\s([{*_]/.test(before);
  if (character === "'") return opening ? '‘' : '’';
  if (character === '"') return opening ? '“' : '”';
  if (/\s/.test(character)) return /[*_~]/.test(before) ? neutral : '\u00A0';
  if (before === '<') return neutral;
  return character > '\u007F' || harmless.test(character) ? character : neutral;
}

/**
 * Tells where a backslash is literal and a backtick behind it counts: in code spans, and behind a fence. The offsets
 * asked for must ascend.
 */
function codeSpans(text: string): (offset: number) => boolean {
  const spans = Array.from(text.matchAll(/^[ \t>*+\d.)-]*`{3}[^\r\n]*/gm), ({ 0: line, index }) => [
    index,
    index + line.length,
  ]);
  let from = 0;
  for (const { index } of [...text.matchAll(/\n[ \t>\r]*(?=\n)/g), { index: text.length }]) {
    addSpans(text.slice(from, index), from, spans);
    from = index;
  }
  spans.sort(([a], [b]) => a! - b!);
  let next = 0;
  let reach = 0;
  return (offset) => {
    for (; next < spans.length && spans[next]![0]! <= offset; next += 1)
      reach = Math.max(reach, spans[next]![1]!);
    return offset < reach;
  };
}

/** CommonMark: a run of backticks opens a code span if a run of the same length follows in the paragraph. */
function addSpans(paragraph: string, base: number, into: number[][]): void {
  const closers = new Map<number, number[]>();
  for (const { 0: run, index } of [...paragraph.matchAll(/`+/g)].reverse()) {
    const same = closers.get(run.length);
    if (same) same.push(index);
    else closers.set(run.length, [index]);
  }
  const token = /\\[!-/:-@[-`{-~]|`+/g;
  for (let match = token.exec(paragraph); match; match = token.exec(paragraph)) {
    const { length } = match[0];
    const left = match[0].startsWith('`') ? (closers.get(length) ?? []) : [];
    while (left.length > 0 && left.at(-1)! < token.lastIndex) left.pop();
    const close = left.pop();
    if (close === undefined) continue;
    token.lastIndex = close + length;
    into.push([base + match.index, base + close + length]);
  }
}
