import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/macro/parse.js';
import { decodeReferences } from '../../src/macro/references.js';

const PAD = '\u2060';
const NEUTRAL = '\uE001';
/** As decoded, without the padding. */
const decoded = (text: string) => decodeReferences(text).replaceAll(PAD, '');

describe('decoding', () => {
  test.each([
    ['Don&#39;t &amp; won&apos;t', 'Don’t & won’t'],
    ['&quot;Yes&quot;, she said', '“Yes”, she said'],
    ['Caf&eacute;&nbsp;M&uuml;ller&hellip;', 'Café\u00A0Müller…'],
    ['&#x1F44B; &#128075;', '👋 👋'],
    ['e\\-mail\\, 1\\. step\\!', 'e-mail, 1. step!'],
    ['a&#32;b', 'a\u00A0b'],
    ['AT&T &c. R&D; Q&A', 'AT&T &c. R&D; Q&A'],
    ['C:\\temp\\new', 'C:\\temp\\new'],
    ['line\\\nbreak', 'line\\\nbreak'],
  ])('%j reads %j', (text, expected) => {
    expect(decoded(text)).toBe(expected);
  });

  test.each([
    '\\*',
    '\\_',
    '\\#',
    '\\>',
    '\\<',
    '&lt;',
    '&#42;',
    '\\|',
    '\\[',
    '\\]',
    '\\\\',
    '\\~',
    '\\:',
    '\\;',
    '&#0;',
  ])('%s never becomes markup', (text) => {
    expect(decoded(text)).toBe(NEUTRAL);
  });

  test('a name that only the parser knows keeps its letters and loses its ampersand', () => {
    expect(decodeReferences('&check; M&Ms;')).toBe(`${NEUTRAL}check; M${NEUTRAL}Ms;`);
  });

  test('the padding follows the character, so the next word starts where it did', () => {
    const text = 'Don&#39;t wait';
    expect(decodeReferences(text)).toBe(`Don’${PAD.repeat(4)}t wait`);
    expect(decodeReferences(text).indexOf('wait')).toBe(text.indexOf('wait'));
  });

  test('a backslash in a code span is a backslash: the backtick behind it closes the span', () => {
    expect(decodeReferences('`a\\` b')).toBe('`a\\` b');
    expect(decodeReferences('a \\` b')).toBe(`a ${NEUTRAL}${PAD} b`);
    expect(decodeReferences('``` \\`\nx')).toBe('``` \\`\nx');
  });

  test('an escape cannot keep a comment open', () => {
    expect(decodeReferences('<!-- a \\--> b')).toBe(`<!-- a ${NEUTRAL}--> b`);
  });

  test('text without references is the same text', () => {
    const text = 'Hi Sam,\r\n\r\n👋 thanks.';
    expect(decodeReferences(text)).toBe(text);
  });
});

describe('whatever the text', () => {
  const atoms = [
    ...[
      '\\`',
      '`',
      '``',
      '```',
      '~~~',
      '\\~',
      '\\\\',
      '\\#',
      '#',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '- ',
      '\\-',
      '-',
      '---',
    ],
    ...[
      '1',
      '.',
      '\\.',
      '\\>',
      '>',
      '> ',
      '<',
      '\\<',
      '[',
      '\\[',
      ']',
      '\\]',
      '(',
      '\\)',
      ')',
      '\\(',
      '!',
      '\\!',
      ':',
    ],
    ...[
      '&amp;',
      '&lt;',
      '&gt;',
      '&quot;',
      '&#39;',
      '&nbsp;',
      '&#35;',
      '&#x2d;',
      '&foo;',
      '&#32;',
      '&eacute;',
      '\\*',
      '*',
    ],
    ...[
      '**',
      '_',
      '\\_',
      '|',
      '\\|',
      'a',
      'b c',
      'é',
      '😀',
      '\\"',
      '"',
      "'",
      '\\;',
      '\\?',
      '\\/',
      '=',
      '\\=',
      '+',
      '\\+',
    ],
    ...['<!--', '-->', '\\-->', '[a]: b', '&', 'amp;', ';', '\\&', '\t', '    ', '\\\n'],
  ];
  const document = fc.array(fc.constantFrom(...atoms), { maxLength: 14 }).map((parts) => parts.join(''));
  /** Blocks with their places, without what is inside a line. */
  function blocks(node: Nodes): unknown {
    const leaf = !('children' in node) || ['paragraph', 'heading', 'tableCell'].includes(node.type);
    const { start, end } = node.position ?? {};
    return [node.type, start?.offset, end?.offset, leaf ? [] : node.children.map(blocks)];
  }

  test('length, line breaks and the blocks of the document stay', () => {
    fc.assert(
      fc.property(document, (text) => {
        const masked = decodeReferences(text);
        expect(masked).toHaveLength(text.length);
        expect(masked.replace(/[^\r\n]/g, ' ')).toBe(text.replace(/[^\r\n]/g, ' '));
        expect(blocks(parseMarkdown(masked))).toEqual(blocks(parseMarkdown(text)));
      }),
      { numRuns: 1500 },
    );
  });

  test('nothing is left for the parser to decode, so text and source keep step', () => {
    fc.assert(
      fc.property(document, (text) => {
        const prose = text.replaceAll('`', "'").replaceAll('<', '(');
        const visit = (node: Nodes): void => {
          if (node.type === 'text' && node.position && !/[\r\n]/.test(node.value)) {
            expect(node.value).toHaveLength(node.position.end.offset! - node.position.start.offset!);
          } else if ('children' in node) node.children.forEach(visit);
        };
        visit(parseMarkdown(decodeReferences(prose)));
      }),
      { numRuns: 1500 },
    );
  });
});
