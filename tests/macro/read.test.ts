import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/macro/read.js';
import type { Sentence } from '../../src/macro/types.js';

const read = (text: string) => readFile(text, { path: 'a.md' });
const only = (text: string) => read(text).macros[0]!;
const parts = (text: string) => only(text).sentences.map(({ part, text: words }) => `${part}: ${words}`);
const said = (text: string, wanted: (sentence: Sentence) => boolean) =>
  only(text)
    .sentences.filter(wanted)
    .map((one) => one.text);

describe('the parts of a message', () => {
  test('greeting, body, sign-off and signature', () => {
    expect(parts('Hi Sam,\n\nYour parcel left. It arrives on Monday.\n\nBest,\nKim\nKettle & Verb')).toEqual([
      'greeting: Hi Sam,',
      'body: Your parcel left.',
      'body: It arrives on Monday.',
      'sign-off: Best,',
      'signature: Kim',
      'signature: Kettle & Verb',
    ]);
  });
  test('a greeting that goes on', () => {
    expect(parts('Hey {{first_name}}, thanks for the photo. It helps.')).toEqual([
      'greeting: Hey Xxxxxxxxxxxxxx,',
      'body: thanks for the photo.',
      'body: It helps.',
    ]);
  });
  test.each([
    'Hi-res pictures are under Media.',
    'Hello Kitty mugs are back in stock today, and we have plenty of them.',
    'Log in to Dear Inventory.',
  ])('no greeting: %s', (text) => {
    expect(only(text).hasGreeting).toBe(false);
  });
  test.each([
    'Hi there,',
    'Hello!',
    'Dear Dr. {{last_name}},',
    'Good morning {{first_name}} –',
    '{{customer.first_name}},',
    '{% if vip %}Dear{% endif %} Sam,',
  ])('a greeting: %s', (line) => {
    expect(only(`${line}\n\nYour order is ready.`).hasGreeting).toBe(true);
  });
  test.each([
    'Kind regards,',
    'Thanks!',
    'All the best, Ana',
    '— Ana',
    'Cheers,\n{{agent.name}}',
    '{agent_name}',
  ])('a sign-off: %s', (line) => {
    expect(only(`Your order is ready.\n\n${line}`).hasSignOff).toBe(true);
  });
  test.each(['Thanks for the photo of the box.', 'Best practices are on our blog.'])(
    'no sign-off: %s',
    (line) => {
      expect(only(`Your order is ready.\n\n${line}`).hasSignOff).toBe(false);
    },
  );
  test('lists, tables, headings and quotes', () => {
    expect(
      parts('# Title\n\n- Open it\n\n> You wrote this.\n\n| a |\n| - |\n| b |').map(
        (part) => part.split(':')[0],
      ),
    ).toEqual(['heading', 'list', 'quoted', 'table', 'table']);
  });
  test('the opener stands behind courtesies, the closing before the last thanks', () => {
    const text =
      'Hi Sam,\n\nThanks for writing. Your card was declined. Try another one. Tell me how it goes.\n\nThanks!';
    expect(said(text, ({ opens }) => opens)).toEqual(['Thanks for writing.', 'Your card was declined.']);
    expect(said(text, ({ closes }) => closes)).toEqual(['Tell me how it goes.']);
  });
});

describe('what a file holds', () => {
  const bodies = (text: string) =>
    read(text).macros.map((macro) => macro.blocks.map((block) => block.text).join(' / '));
  const titles = (text: string) => read(text).macros.map(({ meta }) => meta.title);
  test('one macro, however many headings', () => {
    expect(bodies('## First\n\nOne.\n\n## Second\n\nTwo.')).toEqual(['First / One. / Second / Two.']);
  });
  test('macros under headings with rules between', () => {
    const text = '# All\n\n## One {{order.id}}\n\nFirst reply.\n\n---\n\n## Two\n\nSecond reply.\n';
    expect(bodies(text)).toEqual(['First reply.', 'Second reply.']);
    expect(titles(text)).toEqual(['One {{order.id}}', 'Two']);
  });
  test('macros in block quotes', () => {
    expect(
      bodies(
        '## One\n\n**Use when:** late.\n\n> Hi Sam,\n>\n> Your parcel is late and here is why it is.\n\n## Two\n\n> Hi Kim,\n>\n> Your parcel is here.',
      ),
    ).toEqual(['Hi Sam, / Your parcel is late and here is why it is.', 'Hi Kim, / Your parcel is here.']);
  });
  test('macros in fences, with lists inside', () => {
    const text = '# One\n\n```\nHi Sam,\n\n1. Open it.\n2. Close it.\n```\n';
    expect(bodies(text)).toEqual(['Hi Sam, / Open it. / Close it.']);
    const { start, end } = only(text).sentences[1]!;
    expect(text.slice(start, end)).toBe('Open it.');
  });
  test('macros behind comments that name them', () => {
    expect(titles('<!-- macro: first -->\nOne.\n\n<!-- macro: second -->\nTwo.')).toEqual([
      'first',
      'second',
    ]);
  });
  test('a quotation in a reply is no container', () => {
    expect(
      bodies(
        'You wrote:\n\n> It broke.\n\nI am sorry about that. I have sent a new one, and it arrives on Monday.',
      ),
    ).toHaveLength(1);
  });
});

describe('what kind of macro it is', () => {
  test.each([
    ['Hi Sam,\n\nIt is here.', 'reply'],
    ['It is here.', 'snippet'],
    ['It is here. It is new. It is yours.', 'reply'],
    ['---\nkind: snippet\n---\nHi Sam,\n\nIt is here.', 'snippet'],
    ['---\naudience: internal\n---\nAsk billing first.', 'note'],
  ])('%j is a %s', (text, kind) => {
    expect(only(text).kind).toBe(kind);
  });
});

test('a line nested a thousand deep is refused at once', () => {
  expect(read(`${'- '.repeat(1000)}x`).problems[0]).toMatchObject({ fatal: true });
});
