import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
// parse-english does not export its lists.
import { abbreviations, abbreviationsSensitive } from '../../node_modules/parse-english/lib/regex.js';
import { isAbbreviation } from '../../src/macro/abbreviations.js';
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
    // Before a small letter or a comma.
    'Wait. then go. Or wait...then go! (or not) go.',
    'Pens, ink, etc., and paper etc.), if any; more., more.,, more. ; more',
    "Stop.'em all! Stop!'em all. Wait.’em. Wait. ’em",
    // Inside a word.
    'Ask support@a.com or www.a.B.com/?q=1&R=2. It is a?B. Is it a!B. Or ).B and .B?',
    'Get 1.5 of 2.4GHz...5 times (...5) at .5 or $.99. Pay.5 now',
    // Full stops of abbreviations, initials and numbers.
    'Ask Prof. Smith or DR. Who of St. Louis, Wash. The end.',
    'Tell me. Not Me. We are in. In Co. We do. No. 5. Yes, no. Really.',
    'See pp. 5. Then 12. Then 365. Then 2024. Then 3.2. Then 8.20. Then v3.2. Then A.3.2. Then.',
    'As in U.S. Law (e.g. Texas, i.e. Here.) at 5 p.m. Or x.yz. Or é.g. Or -a.b. Or &a.b. We',
    'See (cf. Smith) or (Dr. Who) or "cf. Smith" or [cf. Smith]. Or “M. Smith”',
    'At check-in. We use USB-C. We like Macy’s. Or ICD-10. Or co-op. Or a.cap. Or and/or. Or w/in. Or x/M. We',
    // Marks before and after the stop.
    'Click “Save.” Then “Next”. Then (OK.) Fine (OK). Fine {OK}. It is 13.4". It costs 50%. Get C#. Go',
    'One etc.) Two Dr.) Three 5.) Four A.) Five e.g.) Six etc.! Seven etc.” Eight etc.. Nine e.g.. Ten',
    'Hi {{a.name}}. {{b.name}} is (here). [Go] now. **Go** #5. - Go & go. &c. @me. = Go. 😊 go! 😊😊 Go',
    "Rock 'n'in. We 'n's. We go w/in. Rock 'n'. We 'n'-in. (It)",
    'Thanks! ❤️',
    'Thanks! 😊 ✅ … ! ',
    'Go. ((((Go. ? Go. (?) Go. ! ! Go',
    '? Go. ',
    '! ? Go.',
    'Is 1️⃣. It é. Is Qué. Is naïve. Über it. É. Go',
    // White space.
    'One.\nTwo. \n 3.\n4.\r\nfive.\u00a0Six.\u2003Seven.\u0085Eight\u0085.\ufeffNine. \ufeffnine',
    'One line. Then\n\nno stop\n \n. Then\r\rmore',
  ])('%s', (text) => {
    expect(cut(text)).toEqual(plainly(text));
  });

  test('the abbreviations are theirs', () => {
    const file = new URL(
      '../../node_modules/parse-latin/lib/plugin/merge-prefix-exceptions.js',
      import.meta.url,
    );
    const [, parts] = /new RegExp\(\n([^;]*?)\n\)\n/.exec(readFileSync(file, 'utf8').replace(/\/\/.*/g, ''))!;
    const latin = new RegExp([...parts!.matchAll(/'(.*?)'/g)].map(([, part]) => part).join(''));
    const sources = `${abbreviations.source} ${abbreviationsSensitive.source} ${latin.source}`;
    // Where this fails, look through their lists for words that are new, and that are gone.
    expect(createHash('sha1').update(sources).digest('hex')).toBe('0f6372e7c846685bbbca78982a5772f0f6748081');
    const isTheirs = (word: string) =>
      [abbreviations, latin].some((list) => list.test(word.toLowerCase())) ||
      abbreviationsSensitive.test(word);
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    let words = [''];
    for (let length = 1; length <= 4; length += 1) {
      words = words.flatMap((word) => letters.map((letter) => word + letter));
      const differ = words
        .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)])
        .filter((word) => isAbbreviation(word) !== isTheirs(word));
      expect(differ).toEqual([]);
    }
    for (const word of ['Northants', 'Salop', 'salop', 'Messrs', 'Thurs', '365', '1000', 'ID', 'McNeb'])
      expect([word, isAbbreviation(word)]).toEqual([word, isTheirs(word)]);
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

  test('whatever stands around a stop', () => {
    const often = (usual: string, ...rest: string[]) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(usual) },
        { weight: 2, arbitrary: fc.constantFrom(...rest) },
      );
    const word = fc.constantFrom(
      ...[
        'it',
        'The',
        'We',
        'I',
        'x',
        'M',
        'us',
        'me',
        'Me',
        'in',
        'no',
        'help',
        'Settings',
        'WordPress',
        'PDF',
      ],
      ...[
        'Prof',
        'Mr',
        'etc',
        'Inc',
        'Wash',
        'min',
        'Northants',
        'e.g',
        'U.S',
        'a.m',
        'A.2',
        'x.yz',
        'Node.js',
      ],
      ...['1', '42', '365', '2024', '1.5', '8.20', 'v2.3', '24/7', '3rd', 'ab1', 'naïve', 'é', 'Über', 'Qué'],
      ...[
        'support@a.com',
        'https://a.com/?q=1',
        '{{a.name}}',
        'check-in',
        'USB-C',
        'it’s',
        '50%',
        "o'",
        'n',
        'em',
      ],
    );
    const before = often(
      '',
      ...'("\'“‘[-–•#@&/*$=_😊,;?!.'.split(''),
      '❤️ ',
      '- ',
      '((',
      '**',
      '😊 ',
      '. ',
      '\ufe0f',
    );
    const after = often(
      '',
      ...')"\'’”]}-/%*`&,;:_'.split(''),
      '😊',
      '}}',
      '\ufe0f',
      '-in',
      '.in',
      "'s",
      '/M',
      ' ',
    );
    const stop = often('.', '', '!', '?', '…', '‽', '..', '...', '?!', '!!', '. .');
    const close = often('', ...')"\'’”]}.!,'.split(''), ').', '.)', ".'", '")');
    const gap = often(' ', '', '\n', '\u00a0', '  ', '\r\n', '\u2003', '\u0085', '\n\n', '\r', '\ufeff');
    const text = fc
      .array(fc.tuple(before, word, after, stop, close, gap), { maxLength: 8 })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(text, (value) => {
        expect(cut(value)).toEqual(plainly(value));
      }),
      { seed: 20_240, numRuns: 3000 },
    );
  });
});
