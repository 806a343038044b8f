// biome-ignore-all lint/suspicious/noTemplateCurlyInString: some placeholders are written like that
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../src/macro/front-plain.js';
import { readYaml } from '../../src/macro/front-yaml.js';
import { splitFrontMatter } from '../../src/macro/frontmatter.js';

const file = (yaml: string, body = 'Hi Sam,\n') => `---\n${yaml}\n---\n${body}`;
const meta = (yaml: string) => splitFrontMatter(file(yaml)).meta;
const error = (yaml: string) => splitFrontMatter(file(yaml)).error;

describe('front matter', () => {
  test('the documented record', () => {
    const { meta: record, error: none } = splitFrontMatter(
      file(`title: "Refund approved: card"   # alias: name
id: refund-approved-card
platform: zendesk
situation: our-mistake
tone: business
topic: refund-approved
channel: [email, chat]
locale: en-GB
audience: customer
status: active
tags: [billing, refund]
placeholders: [ticket.ticket_field_123]
fill_ins: [REFUND_AMOUNT]
variant_of: null
owner: billing-support
reviewed: 2026-01-05
expires: 2026-12-31
external: {zendesk: 360111062754}
supportlint: {no-jargon: off}`),
    );
    expect(none).toBeUndefined();
    expect(record).toEqual({
      ...{
        title: 'Refund approved: card',
        id: 'refund-approved-card',
        platform: 'zendesk',
        situation: 'our-mistake',
      },
      ...{ tone: 'business', topic: 'refund-approved', channel: ['email', 'chat'], locale: 'en-GB' },
      ...{ audience: 'customer', status: 'active', tags: ['billing', 'refund'], owner: 'billing-support' },
      ...{ placeholders: ['ticket.ticket_field_123'], fill_ins: ['REFUND_AMOUNT'] },
      ...{ reviewed: '2026-01-05', expires: '2026-12-31', external: { zendesk: 360111062754 } },
      supportlint: { 'no-jargon': 'off' },
    });
  });

  test('other spellings of a key', () => {
    expect(
      meta(
        'name: Refund\nregister: casual\ncategory: billing\navailable_on: chat\nlang: de\nvariantOf: a\nupdated: 2026-01-05',
      ),
    ).toEqual({
      ...{ title: 'Refund', tone: 'casual', topic: 'billing', channel: ['chat'], locale: 'de' },
      ...{ variant_of: 'a', reviewed: '2026-01-05' },
    });
    expect(meta('intent: x\nlanguage: fr\nvariables: a, b\nReview-By: 2027-01-01')).toEqual({
      ...{ topic: 'x', locale: 'fr', placeholders: ['a', 'b'], review_by: '2027-01-01' },
    });
  });

  test('the first spelling wins over its aliases, which are kept as they are', () => {
    expect(meta('name: file-name\ntitle: Refund')).toEqual({ title: 'Refund', name: 'file-name' });
  });

  test.each([
    ['tags: billing refund', ['billing', 'refund']],
    ['tags: billing, refund', ['billing', 'refund']],
    ['tags: [billing, refund]', ['billing', 'refund']],
    ['tags:\n  - billing\n  - refund', ['billing', 'refund']],
    ['tags:\n- billing\n\n# later\n- refund', ['billing', 'refund']],
    ['tags: [2024, "a b"]', ['2024', 'a b']],
    ['tags: []', []],
  ])('%j is a list', (yaml, tags) => {
    expect(meta(yaml)).toEqual({ tags });
  });

  test('names of files and gaps may hold spaces', () => {
    expect(meta('attachments: price list.pdf, terms.pdf\nfill_ins: Order number, AMOUNT')).toEqual({
      attachments: ['price list.pdf', 'terms.pdf'],
      fill_ins: ['Order number', 'AMOUNT'],
    });
  });

  test('text stays as it is written, also where it looks like a number', () => {
    expect(meta('title: 2024\nid: 007\nreviewed: 2026-01-05\nowner: 1.10')).toEqual({
      ...{ title: '2024', id: '007', reviewed: '2026-01-05', owner: '1.10' },
    });
  });

  test('unknown keys are kept as YAML reads them', () => {
    expect(meta('embed:\n  title: x\nweight: 3\nNote: a b')).toEqual({
      embed: { title: 'x' },
      weight: 3,
      Note: 'a b',
    });
  });

  test('values with an agreed meaning', () => {
    expect(meta('audience: general\nevergreen: yes')).toEqual({ audience: 'customer', evergreen: true });
    expect(meta('evergreen: false\ntitle:\nvariant_of: ~')).toEqual({ evergreen: false });
  });

  test.each(['Hi {{x}}', '${A.B}', 'Refund — ok?', "What's new", 'General::Refund', 'No.#4', '50% off'])(
    'title: %s needs no quotes',
    (title) => {
      expect(meta(`title: ${title}`)).toEqual({ title });
      expect(error(`title: ${title}`)).toBeUndefined();
    },
  );
});

describe('positions', () => {
  test.each(['\n', '\r\n'])('with line ends %j', (end) => {
    const source = ['---', 'name: "👋 Hi"', 'category: billing', '---', 'Hi Sam,', ''].join(end);
    const front = splitFrontMatter(source);
    const at = (key: string) => {
      const span = front.keySpan(key);
      return span && source.slice(span.start, span.end);
    };
    expect(front.meta).toEqual({ title: '👋 Hi', topic: 'billing' });
    expect(source.slice(front.bodyStart)).toBe(`Hi Sam,${end}`);
    expect(source.slice(front.raw!.start, front.raw!.end)).toBe(`name: "👋 Hi"${end}category: billing${end}`);
    expect(['title', 'name', 'topic', 'category', 'tags'].map(at)).toEqual([
      ...['name', 'name', 'category', 'category'],
      undefined,
    ]);
  });

  test('a file may end with its front matter', () => {
    expect(splitFrontMatter('---\ntitle: x\n---')).toMatchObject({ meta: { title: 'x' }, bodyStart: 16 });
  });
});

describe('no front matter', () => {
  test.each([
    ...[
      'Hi Sam,\n',
      '',
      '---',
      '---\n',
      '--- \nHi\n---\n',
      '----\ntitle: x\n----\n',
      ' ---\ntitle: x\n---\n',
    ],
    ...[
      '---\n\nHi Sam,\n\n---\n',
      '---\nHi Sam,\nthanks: all of you.\n---\n',
      '---\n# title: x\n---\n',
      '---\n- a\n---\n',
    ],
    ...['Hi\n---\ntitle: x\n---\n', '---\nHello\n', `---\ntitle: ${'x'.repeat(40_000)}\n---\n`],
  ])('%j', (source) => {
    const front = splitFrontMatter(source);
    expect(front).toMatchObject({ meta: {}, bodyStart: 0 });
    expect(front.error).toBeUndefined();
    expect(front.keySpan('title')).toBeUndefined();
  });
});

describe('broken front matter', () => {
  test.each([
    ['title: [Billing] x', '[Billing] x', '"[Billing] x"'],
    ['title: [Billing]', '[Billing]', '"[Billing]"'],
    ['title: %{x}', '%{x}', '"%{x}"'],
    ['title: @x', '@x', '"@x"'],
    ['title: Refund: ok', 'Refund: ok', '"Refund: ok"'],
    ['title: {{dc.x}}', '{{dc.x}}', '"{{dc.x}}"'],
    ['title: #{x}', '#{x}', '"#{x}"'],
    ['title: Order #{{ticket.id}}', 'Order #{{ticket.id}}', '"Order #{{ticket.id}}"'],
    ['title: Reply #2', 'Reply #2', '"Reply #2"'],
    ['title: "Refund" ok: now', '"Refund" ok: now', `'"Refund" ok: now'`],
    ['title: "Refund', 'Refund', '"Refund"'],
  ])('%s is read as it is written, with a word about quotes', (line, title, quoted) => {
    for (const yaml of [`${line}\nsituation: billing`, `situation: billing\r\n${line}\r\ntags: a b`]) {
      const source = file(yaml);
      const front = splitFrontMatter(source);
      expect(front.meta).toMatchObject({ title, situation: 'billing' });
      expect(front.error).toEqual({
        message: `YAML does not read “${line}” as text: put the value in quotes, as in title: ${quoted}.`,
        offset: source.indexOf(line),
      });
      expect(source.slice(front.bodyStart)).toBe('Hi Sam,\n');
    }
  });

  test('only the first fault is told, and lists are saved too', () => {
    const front = splitFrontMatter(file('title: a: b\ntags: [x, @y]\nowner: c: d'));
    expect(front.meta).toEqual({ title: 'a: b', tags: ['x', '@y'], owner: 'c: d' });
    expect(front.error?.message).toContain('title: "a: b"');
  });

  test('a key that stands twice', () => {
    expect(meta('tags: a\ntags: b\ntitle: x')).toEqual({ tags: ['a'], title: 'x' });
    expect(error('tags: a\ntags: b\ntitle: x')).toEqual({
      message: '“tags” stands twice in the front matter: keep one.',
      offset: 12,
    });
  });

  test('a list that is indented unevenly', () => {
    expect(meta('tags:\n - a\n- b\ntitle: x')).toEqual({ tags: ['a', 'b'], title: 'x' });
    expect(error('tags:\n - a\n- b\ntitle: x')?.message).toMatch(/^YAML cannot read “tags”: check/);
  });

  test('rule levels that are no levels', () => {
    expect(meta('supportlint: off\ntitle: x')).toEqual({ title: 'x' });
    expect(error('supportlint: off\ntitle: x')).toEqual({
      message: '“supportlint” takes rules with their levels, such as {no-jargon: off}.',
      offset: 4,
    });
  });

  test('a block with a sentence in it belongs to the reply', () => {
    const source = file('title: Refund\nHi Sam,');
    expect(splitFrontMatter(source)).toMatchObject({
      ...{ meta: {}, bodyStart: 0 },
      error: {
        message:
          '“Hi Sam,” is not “key: value”, so this block counts as part of the reply and not as front matter.',
        offset: source.indexOf('Hi Sam'),
      },
    });
  });

  test.each(['', '\nThanks\n\n---\nSam\n'])(
    'without its closing line it ends at the first blank line',
    (rest) => {
      const front = splitFrontMatter(`---\r\ntitle: x\r\n\r\nHi Sam,\r\n${rest}`);
      expect(front).toMatchObject({ meta: { title: 'x' }, bodyStart: 15, error: { offset: 0 } });
      expect(front.error?.message).toContain('no closing “---” line');
    },
  );

  test.each(['{', '[', '- ', '? ', ': ', ' ', 'a: ', '&a *a ', 'a:\n- ', '}}\n', 'x\n'])(
    'a block of nothing but %j is read through',
    (piece) => {
      const yaml = piece.repeat(30_000 / piece.length);
      expect(splitFrontMatter(file(yaml)).keySpan('title')).toBeUndefined();
    },
  );
});

describe('the quick reader', () => {
  const value = fc.constantFrom(
    ...[
      'x',
      'no',
      'true',
      'null',
      '~',
      '12',
      '007',
      '1.5',
      '1e5',
      '0x1F',
      '1_000',
      '12:30',
      '2026-01-05',
      '-1',
      '.5',
    ],
    ...[
      'Hi {{x}}',
      'a: b',
      'a:',
      'a::b',
      'a #c',
      'a#b',
      '[x]',
      '[a, b]',
      '[a,b,]',
      '[a, , b]',
      '[]',
      '[\'a\', "b"]',
    ],
    ...[
      '["a, b"]',
      '[{x}]',
      '"q"',
      '"a\\n"',
      '"',
      "it's",
      '"a" b',
      'é',
      '😀',
      '\u00A0x',
      '(x)',
      '%x',
      '@x',
      '&x',
      '*x',
    ],
    ...[
      '!x',
      '|',
      '>',
      '- x',
      '-',
      '?',
      ',',
      '{a: b}',
      'a, b',
      'https://x.example/?q=1#y',
      '[a: b]',
      "'x'",
      'x  ',
      '',
    ],
  );
  const key = fc.constantFrom('title', 'tags', 'a', 'key-x', 'null', 'No', '__proto__');
  const line = fc.oneof(
    fc.tuple(key, fc.constantFrom(': ', ':', ':  ', ' : '), value).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('- ', '  - ', ' - ', '-  '), value).map((parts) => parts.join('')),
    fc.constantFrom('', '# c', '  # c', '   ', '  x', 'tags:'),
  );
  const yaml = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, end]) => lines.map((one) => one + end).join(''));

  test('agrees with the parser wherever it answers', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const entries = readPlain(text);
        fc.pre(entries !== undefined);
        expect(readYaml(text)).toEqual({ kind: 'mapping', entries });
      }),
      { numRuns: 2000, maxSkipsPerRun: 1000 },
    );
  });

  test('answers for what people write', () => {
    expect(
      readPlain('title: Refund, card\r\ntags: [a, "b c"]\r\nlocale: en-GB\r\nlist:\r\n  - 1\r\n'),
    ).toMatchObject([
      { key: 'title', start: 0, end: 5, value: 'Refund, card' },
      { key: 'tags', value: ['a', 'b c'] },
      { key: 'locale', value: 'en-GB' },
      { key: 'list', value: [1], text: ['1'] },
    ]);
  });
});
