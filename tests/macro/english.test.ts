import fc from 'fast-check';
import type { Nodes } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { sentenceRanges } from '../../src/macro/english.js';

const english = unified().use(retextEnglish).freeze();

/** The sentences of the whole text as retext-english alone cuts them. */
function plainly(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'SentenceNode')
      found.push(text.slice(node.position!.start.offset!, node.position!.end.offset!).trim());
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(english.parse(text));
  return found.filter(Boolean);
}
const cut = (text: string) => sentenceRanges(text).map(([from, to]) => text.slice(from, to));

describe('sentences are those of retext-english', () => {
  test.each([
    'One sentence only',
    'It works. Try it again! Does it help? Yes.',
    'Ask Dr. Smith, e.g. on Monday. He knows.',
    'Version 2.3.1 is out. See Node.js for more.',
    'It costs approx. Ten dollars. It is ten per cent. Nobody knows.',
    'Wait… Then reply. (Really.) “Fine.” Good.',
    'Thanks!! You are done?! Great.',
  ])('%s', (text) => {
    expect(cut(text)).toEqual(plainly(text));
  });

  test('whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'it',
        'works',
        'Dr',
        'etc',
        'thurs',
        'cent',
        'Sept',
        'v2.3',
        '9.99',
        'e.g',
        'OK',
        'I',
        'The',
        'reply',
        'ibid',
        '24/7',
      ],
      ...['.', '!', '?', '…', ',', '"', '(', ')', ':', '\n', 'Node.js', 'a', '@', '-', '’s', '?!', '...'],
    );
    const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', '', ' ')), { maxLength: 24 }).map((pieces) =>
      // A block holds no blank line: that would end it.
      pieces
        .flat()
        .join('')
        .replace(/\s*\n\s*/g, '\n'),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect(cut(value)).toEqual(plainly(value));
      }),
      { numRuns: 2000 },
    );
  });
});
