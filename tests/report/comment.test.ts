import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import comment from '../../src/report/comment.js';
import { context, hostileResults, hostileTexts, resultOf, resultWith } from './findings.js';

const parse = (text: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(text);
const nodes = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
/** The sentences that a comment quotes. */
const quotes = (text: string) =>
  nodes(parse(text))
    .filter(({ type }) => type === 'blockquote')
    .map(textOf);

test('quotes each sentence once, and says below what the reader hears and what to write', async () => {
  const source = 'Hi.\n\nThis is fine. Alas, you failed\nto pay and you forgot it. Bye.';
  const result = resultWith(source, ['you failed\nto', 'you forgot'], { instead: 'thanks' });
  expect(await comment([result, resultOf([])], context)).toBe(
    [
      '<!-- supportlint -->',
      '## supportlint: 2 places to look at in 1 file',
      '',
      '### `macros/refund.md`',
      '',
      '> Alas, **you failed to** pay and **you forgot** it.',
      '',
      '- Line 3: **“you failed to”** blames the reader. `no-blame`',
      '  - Write “thanks”.',
      '- Line 4: **“you forgot”** blames the reader. `no-blame`',
      '  - Write “thanks”.',
      '',
    ].join('\n'),
  );
});

test('sets what was there before apart from what the change wrote', async () => {
  const source = 'You lost it.\n\nYou broke it.\n\nYou hid it.';
  const result = resultWith(source, ['You lost', 'You broke', 'You hid']);
  const text = await comment([result], { ...context, changedLinesOf: async () => [[2, 3]] });
  const [fresh, old] = text.split('<details>');
  expect(fresh).toMatch(/^<!-- supportlint -->\n## supportlint: 1 place to look at in what you wrote\n/);
  expect(quotes(fresh!)).toEqual(['You broke it.']);
  expect(old).toMatch(/^<summary>2 more places in lines that were there before<\/summary>/);
  expect(quotes(`<details>${old}`)).toEqual(['You lost it.', 'You hid it.']);

  const none = await comment([result], { ...context, changedLinesOf: async () => [[9, 9]] });
  expect(none).toContain('## supportlint: Nothing to change in what you wrote\n');
  const added = await comment([result], { ...context, changedLinesOf: async () => undefined });
  expect(added).toContain('## supportlint: 3 places to look at in what you wrote\n');
});

test.each([
  ['a list', '- One.\n- You lost it.', 'You lost it.'],
  ['a heading', '## You lost it', 'You lost it'],
  ['a quote', '> 1. You lost it.', 'You lost it.'],
  ['Windows lines', 'Hi.\r\n\r\nSo\r\nYou lost it.\r\n\r\nBye.', 'So You lost it.'],
  ['a table', '| a | b |\n| - | - |\n| So | You lost it. |', 'You lost it.'],
  ['a placeholder', 'Hi {{a.b}}, You lost {{c.d}}.', 'Hi {{a.b}}, You lost {{c.d}}.'],
])('quotes the sentence in %s', async (_, source, sentence) => {
  expect(quotes(await comment([resultWith(source, ['You lost'])], context))).toEqual([sentence]);
});

test('cuts long sentences around the words, and quotes no long passage', async () => {
  const words = 'word '.repeat(5000);
  const [quote] = quotes(await comment([resultWith(`${words}You lost ${words}`, ['You lost'])], context));
  expect(quote).toMatch(/^…[word ]+You lost[word ]+…$/);
  expect(quote!.length).toBeLessThan(400);
  expect(quotes(await comment([resultWith(words, [words])], context))).toEqual([]);
});

test('counts what can be mended without reading', async () => {
  const fix = { range: [0, 2], text: 'Ho' } as { range: [number, number]; text: string };
  const result = resultOf([{ ruleId: 'r', severity: 1, message: 'Say so.', line: 1, fix }]);
  expect(await comment([result], context)).toMatch(/\n`npx supportlint --fix` mends 1 of these\.\n$/);
});

test('says that there is nothing to change', async () => {
  expect(await comment([resultOf([])], context)).toBe(
    '<!-- supportlint -->\n## supportlint: Nothing to change\n\n1 file checked.\n',
  );
});

describe('linted text', () => {
  const source = hostileTexts.join('\n\n');
  const bare = hostileTexts.filter((text) => !text.includes('\n'));
  const results = [...hostileResults, resultWith(source, bare)];

  test('makes no link, image, HTML or code of its own, and calls nobody', async () => {
    const report = nodes(parse(await comment(results, context)));
    const every = (type: Nodes['type']) => report.filter((node) => node.type === type);
    for (const type of ['link', 'image', 'definition', 'linkReference', 'code', 'table', 'emphasis'] as const)
      expect(every(type)).toEqual([]);
    expect(every('html').map(textOf)).toEqual(['<!-- supportlint -->']);
    expect(every('text').map(textOf).join('\n')).not.toMatch(/@|[#!&%$]\d|\bGH-\d|www\.|:\/\//i);
    expect(every('blockquote').length).toBeGreaterThan(5);
  });
});

test('fits into a comment, and says what is missing', async () => {
  const source = 'You lost it.\n\n'.repeat(200);
  const many = Array.from({ length: 30 }, (_, at) => {
    const { messages } = resultWith(source, ['You lost']);
    const all = Array.from({ length: 200 }, (_, line) => ({
      ...messages[0]!,
      line: line * 2 + 1,
      endLine: line * 2 + 1,
    }));
    return resultOf(all, `/repo/${at}.md`, source);
  });
  const text = await comment(many, context);
  expect(text.length).toBeLessThan(65_536);
  expect(quotes(text).length).toBeGreaterThan(200);
  expect(text).toMatch(/More in \d+ files did not fit here\.\n$/);
});
