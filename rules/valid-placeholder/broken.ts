import type { Report } from '../../src/lint/rule.js';
import type { Macro, Span } from '../../src/macro/types.js';
import { meets } from '../_shared/ranges.js';

interface Break {
  readonly pattern: RegExp;
  /** How it is written whole, given the text found. */
  readonly whole: (found: string) => string;
}

const name = '[A-Za-z_](?:[\\w.-]{0,80}\\w)?';
const inner = (found: string) => found.replace(/[{}%#$!]/g, '').trim();

/**
 * What is left in the text of a token that could not be read, and so would not be filled in. In what is read, tokens
 * that can be are letters already. Every repetition is bounded.
 */
const breaks: readonly Break[] = [
  {
    pattern: new RegExp(`(?<![={])\\{\\{ ?${name}(?: ?\\|[^{}\\r\\n]{0,80}\\}| ?\\}?(?!\\})(?![\\w|]))`, 'g'),
    whole: (found) => `{{${inner(found)}}}`,
  },
  { pattern: new RegExp(`(?<![{$%#])\\{ ?${name}\\}\\}`, 'g'), whole: (found) => `{{${inner(found)}}}` },
  { pattern: new RegExp(`(?<![\\S])${name}\\}\\}`, 'g'), whole: (found) => `{{${inner(found)}}}` },
  {
    pattern: new RegExp(`\\{% ?${name}(?:[ ,][^{}%\\r\\n]{0,80})?(?:%(?!\\})|\\})`, 'g'),
    whole: (found) => `{%${found.slice(2).replace(/[%}]$/, '')}%}`,
  },
  {
    pattern: /(?<!\w)[%#$]\{(?=[A-Za-z]\w{0,40}[._]\w)[\w.]{1,80}(?![^{\r\n]{0,40}\}|[\w.])/g,
    whole: (found) => `${found}}`,
  },
  {
    pattern: /(?<![{$%#\\\w])\{(?=[A-Za-z]\w{0,40}_\w)\w{1,80}(?![^{\r\n]{0,40}\}|\w)/g,
    whole: (found) => `${found}}`,
  },
];

const overLines = /\{\{[^{}\r\n]{0,100}\r?\n[^{}\r\n]{0,100}\}\}/g;

/** `{{customer.name}`, `{customer.name}}` and a token that runs over two lines. */
export function* brokenTokens(macro: Macro): Generator<Report> {
  for (const block of macro.blocks) {
    if (!/[{}]/.test(block.text)) continue;
    const reported: Span[] = [];
    for (const { index, 0: found } of block.text.matchAll(overLines)) {
      const span = block.span(index, index + found.length);
      reported.push({ start: index, end: index + found.length });
      const joined = found.replace(/(?<=[._{|])\s+|\s+(?=[._}|])/g, '');
      const isWhole = !/[\r\n]/.test(joined) && !macro.source.slice(span.start, span.end).includes('>');
      yield {
        ...{ ...span, messageId: 'lines' },
        message: `Keep “${found.replace(/\s+/g, ' ')}” on one line: broken in two, it is sent as it stands.`,
        ...(isWhole && { fix: { ...span, text: joined } }),
      };
    }
    for (const { pattern, whole } of breaks) {
      for (const { index, 0: found } of block.text.matchAll(pattern)) {
        if (isCode(block.text, index, found) || meets(reported, index, index + found.length)) continue;
        yield {
          ...{ ...block.span(index, index + found.length), messageId: 'unclosed' },
          message: `Write “${whole(found)}”: “${found}” lacks a brace, and the reader gets it as it stands.`,
        };
      }
    }
  }
}

/** How far back the rest of a program is looked for. */
const nearby = 200;

/** Braces of a program or of JSON: something with quotes, colons or further braces stands on the line. */
function isCode(text: string, index: number, found: string): boolean {
  const lead = text.slice(Math.max(0, index - nearby), index);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  const isTail = !/^[{%#$]/.test(found);
  return (isTail && line.includes('{')) || /["'] ?: ?$|[=(;] ?$/.test(line.slice(-4));
}
