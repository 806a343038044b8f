import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParagraphs } from '../../src/macro/paragraphs.js';
import { parseFully } from '../../src/macro/parse-fully.js';

test.each([
  [
    'paragraphs over several lines',
    'Hi Ana,\n\nThe parcel left on Monday.\nIt needs two days.\n\n\nBest,\nSam',
  ],
  ['blank lines of spaces, and around everything', '\n   \nThank you.\n \nBye.\n\n'],
  ['signs that are markup elsewhere', 'It is 5 - 3 = 2, #1 of 3.5 (a+b): see & say “yes”!'],
  ['nothing', ''],
])('%s', (_, text) => {
  expect(readParagraphs(text)).toMatchObject(parseFully(text));
});

test.each([
  'a *b* c',
  'a\n===',
  '- a',
  '2. a',
  '# a',
  '> a',
  'see <b>',
  'a  \nb',
  'a\\\nb',
  '  a',
  'x &amp; y',
  '![a](b)',
  'a\r\nb',
  'a | b',
])('leaves %j to the parser', (text) => {
  expect(readParagraphs(text)).toBeUndefined();
});

test('whatever the text, the tree is that of remark-parse', () => {
  const piece = fc.constantFrom(
    ...['word', 'Hi', '.', ' ', '  ', '\n', '\n\n', '\t', '-', '=', '+', '#', '1.', '2)', '10.5', '&', '!'],
    ...[
      '(',
      ')',
      ':',
      '"',
      "'",
      '—',
      'é',
      '{',
      '}',
      '@',
      '/',
      'http://a.b',
      '\u00a0',
      '\u2028',
      '\f',
      '$',
      '%',
    ],
  );
  let short = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const tree = readParagraphs(text);
      if (!tree) return;
      short += 1;
      const full = parseFully(text);
      expect(tree).toEqual(full);
    }),
    { numRuns: 2_000 },
  );
  expect(short).toBeGreaterThan(100);
});
