import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAround } from '../../src/macro/parse-around.js';
import { parseWhole } from '../../src/macro/parse-whole.js';

/** The tree, and what the parser got for it. */
function read(text: string) {
  const parsed: string[] = [];
  const tree = parseAround(text, (part) => {
    parsed.push(part);
    return parseWhole(part);
  });
  return { tree, parsed };
}

test.each([
  [
    'paragraphs over several lines',
    'Hi Ana,\n\nThe parcel left on Monday.\nIt needs two days.\n\n\nBest,\nSam',
  ],
  ['blank lines of spaces, and around everything', '\n   \nThank you.\n \nBye.\n\n'],
  ['signs that are markup elsewhere', 'It is 5 - 3 = 2, #1 of 3.5 (a+b): see & say “yes”!'],
  ['a space at the end of a line', 'Best regards, \nSam \n\nBye. '],
  ['two spaces or more, which break the line', 'Best,  \nSam \nAcme   \nShop  \n\nBye.    \n  \n'],
  ['nothing', ''],
])('needs no parser for %s', (_, text) => {
  const { tree, parsed } = read(text);
  expect(tree).toEqual(parseWhole(text));
  expect(parsed).toEqual([]);
});

test.each([
  ...['a *b* c', 'a\n===', '- a', '2. a', '# a', '> a', 'see <b>', 'a\\\nb', '  a', 'x &amp; y'],
  ...['![a](b)', 'a\r\nb', 'a | b', 'a\tb', '1.'],
])('leaves %j to the parser', (text) => {
  const { tree, parsed } = read(text);
  expect(tree).toEqual(parseWhole(text));
  expect(parsed).toEqual([text]);
});

test.each([
  ['a list', '1. Open it.\n2. Close it.'],
  ['a list right after its introduction', 'Please:\n1. Open it.\n2. Close it.'],
  ['a list with blank lines between its items', '3) Open it.\n\n4) Close it.\n\n\n5) Done.'],
  ['a list with paragraphs in its items', '- One\n\n  more\n\n- Two\n  - Three'],
  ['a list whose item is empty', '-\n\n- b\n-'],
  ['bold', 'The **parcel\nleft** today.'],
  ['a fence with a blank line inside', '```\na\n\nb\n```'],
  ['HTML', '<div>\nx\n</div>'],
  ['a comment with a blank line inside', '<!-- a\n\nb -->'],
  ['a definition far from its reference', 'See [a].\n\nPlain.\n\n[a]: https://example.com'],
  ['a heading with a line below it', 'Head\n==='],
  ['a rule', '---'],
  ['a quote with a lazy line', '> a\nb'],
  ['a quote with a fence that it ends', '> ```\n> a'],
  ['a line of tabs', '- a\n\t\n  b'],
])('gives the parser nothing but %s, and one letter', (_, middle) => {
  for (const gap of ['\n\n', '\n  \n\n\n']) {
    const text = `Hi Ana,\n\nThank you.  \nReally.${gap}${middle}${gap}Best regards, \nSam\n\nBye.\n`;
    const { tree, parsed } = read(text);
    expect(tree).toEqual(parseWhole(text));
    expect(parsed).toEqual([`${middle}${gap}B`]);
  }
});

test.each([
  ['at the start', '1. a\n2. b\n \n\nBye.\nSam\n', '1. a\n2. b\n \n\nB'],
  ['at the end, with all the blank lines', 'Hi.\n\n- a\n\n- b\n \n\n', '- a\n\n- b\n \n\n'],
  ['all of it', '- a\n\nb\n\n- c', '- a\n\nb\n\n- c'],
])('markup %s', (_, text, part) => {
  const { tree, parsed } = read(text);
  expect(tree).toEqual(parseWhole(text));
  expect(parsed).toEqual([part]);
});

test.each([
  ['a fence that nothing closes', '```\ncode'],
  ['a comment that nothing closes', '<!-- a'],
  ['a script that nothing closes', 'b\n<script>'],
  ['a table: with GFM, addresses are links', 'a | b\n--- | ---\nc | d'],
  ['a fence of tildes', '~~~\na\n\nb\n~~~'],
  ['a line break of Windows or of old', 'a\r\n- b\rc'],
  ['a byte order mark', '\uFEFF- a'],
])('gives the parser everything around %s', (_, middle) => {
  const text = `See http://a.b\n:-\n\n${middle}\n\nBye.\n`;
  const { tree, parsed } = read(text);
  expect(tree).toEqual(parseWhole(text));
  expect(parsed.at(-1)).toBe(text);
});

const signs = [
  ...[
    'word',
    'Hi',
    '.',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '-',
    '=',
    '+',
    '#',
    '1.',
    '2)',
    '10.5',
    '&',
    '!',
    '(',
  ],
  ...[')', ':', '"', "'", '—', 'é', '{', '}', '@', '/', 'http://a.b', '\u00a0', '\u2028', '\f', '$', '%'],
];
const plain = [
  'Hi Ana,',
  'Thank you.\nBye.',
  'Best, \nSam',
  'Best,  \nSam   ',
  '1',
  '2.5 (a) & b!',
  'a\u2028b',
];
const pieces = [
  ...[
    '1. a\n2. b',
    'So:\n1) a',
    '- a',
    '- b\n- c',
    '- a\n  - b\n\n    c',
    '-\n\n  a',
    '*',
    '3. \n',
    '10. x\n\n    y',
  ],
  ...['**a** b', '**a', 'b**', '`a', 'b`', '```', '```\na', '```\na\n\nb\n```', '~~~', '- ```\n  a', '> ```'],
  ...['<div>\na', '<!-- a', 'b -->', '<!-- a -->', '<script>', '</script>', '<pre>', '<?a', '?>', '- <!-- a'],
  ...['[a]: b', '[a]: <b> "t', 'u"', '[a]:', 'see [a]', '[^1]', '[^1]: a', '- [ ] a', '![a](b', 'c)', '](d)'],
  ...[
    'A\n===',
    'A\n---',
    '---',
    '* * *',
    '# a',
    '#',
    '=',
    '> a',
    '> a\nb',
    '> - a\n> b',
    '- > a',
    'a | b\n-|-\nc',
  ],
  ...[
    '  a',
    '    a',
    '\ta',
    '\t',
    'a\tb',
    'a\\\nb',
    'a\\',
    '&amp;',
    'a\r\nb',
    '\r',
    '\uFEFF',
    '\0',
    ':-',
    'c@d.e',
  ],
];
const gaps = ['\n\n', '\n\n\n', '\n  \n', '\n \n\n   \n', '\n\n  ', '\n\t\n', '\r\n\r\n', '\n'];
const edges = ['', '\n', '\n\n', '  \n', '\n   ', ' ', '\n \n'];
const chunk = fc.oneof(fc.constantFrom(...plain), fc.constantFrom(...pieces));
const gap = fc.oneof({ weight: 3, arbitrary: fc.constant('\n\n') }, fc.constantFrom(...gaps));
const edge = fc.constantFrom(...edges);

test.each([
  ['of signs', fc.array(fc.constantFrom(...signs), { maxLength: 24 }).map((all) => all.join(''))],
  [
    'of chunks',
    fc
      .tuple(edge, fc.array(fc.tuple(chunk, gap), { maxLength: 6 }), fc.constantFrom(...plain, ''), edge)
      .map(([start, all, last, end]) => start + all.flat().join('') + last + end),
  ],
])('whatever the text %s, the tree is that of the parser', (_, texts) => {
  let short = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const { tree, parsed } = read(text);
      if (parsed.includes(text)) return;
      short += 1;
      expect(tree).toEqual(parseWhole(text));
    }),
    { numRuns: 1_500 },
  );
  expect(short).toBeGreaterThan(200);
});
