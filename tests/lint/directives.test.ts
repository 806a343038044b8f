import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/lint/linter.js';
import { defineRule } from '../../src/lint/rule.js';

const word = (phrase: string) =>
  defineRule({
    summary: 'Find the word.',
    category: 'wording',
    presets: { recommended: 'warn' },
    find: { en: { main: { message: '“{match}”.', phrases: [phrase] } } },
  });
const linter = createLinter({ 'no-red': word('red'), 'no-blue': word('blue') }, {});
const on = { severity: 1 as const, options: {} };

function lint(text: string, options: { inlineConfig?: boolean; reportUnusedDirectives?: 'warn' } = {}) {
  return linter.lint(text, {
    ...{ path: 'a.md', filePath: '/a.md', ...options },
    config: { settings: { container: 'file' }, rules: { 'no-red': on, 'no-blue': on }, meta: {} },
  });
}
const found = (text: string) => lint(text).messages.map(({ ruleId, line }) => `${line} ${ruleId}`);

describe('a comment silences', () => {
  test('the next line, the same line, or everything up to enable', () => {
    expect(found('<!-- supportlint-disable-next-line -->\nIt is red.\n\nIt is red.')).toEqual(['4 no-red']);
    expect(found('It is red. <!-- supportlint-disable-line -->\nIt is red.')).toEqual(['2 no-red']);
    expect(found('<!-- supportlint-disable -->\n\nred\n\n<!-- supportlint-enable -->\n\nblue')).toEqual([
      '7 no-blue',
    ]);
    expect(found('<!-- supportlint-disable -->\n\nred\n\nblue')).toEqual([]);
  });
  test('only the rules it names, and keeps the reason', () => {
    const { messages, suppressedMessages } = lint(
      '<!-- supportlint-disable-next-line no-red -- agreed with legal -->\nIt is red and blue.',
    );
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['no-blue']);
    expect(suppressedMessages).toMatchObject([
      { ruleId: 'no-red', suppressions: [{ kind: 'directive', justification: 'agreed with legal' }] },
    ]);
  });
  test.each([
    ['beside bold', 'It is **red** <!-- supportlint-disable-line --> and more.'],
    ['in a list', '- one\n- It is red <!-- supportlint-disable-line no-red -->\n- three'],
    ['in a nested list', '- one\n  - It is red <!-- supportlint-disable-line no-red -- why -->'],
    ['in a table', '| a | b |\n| - | - |\n| red | <!-- supportlint-disable-line no-red --> |'],
    ['in a heading-led text', '# x\n\nIt is *red*.<!-- supportlint-disable-line -->'],
    ['in a larger run of HTML', '<div>\n<!-- supportlint-disable -->\n</div>\n\nIt is red.'],
    ['in a footnote', 'x[^1]\n\n[^1]: It is red <!-- supportlint-disable-line -->'],
    ['in a quote, for what follows', '> <!-- supportlint-disable -->\n\nIt is red.'],
    ['across lines', '<!-- supportlint-disable-next-line\n  no-red,\n  no-blue -->\nred blue'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a comment does not silence', () => {
  test('from inside code', () => {
    expect(found('`<!-- supportlint-disable -->`\n\nIt is red.')).toEqual(['3 no-red']);
    expect(found('```html\n<!-- supportlint-disable -->\n```\n\nIt is red.')).toEqual(['5 no-red']);
  });
  test('where comments are switched off', () => {
    expect(lint('<!-- supportlint-disable -->\nred', { inlineConfig: false }).messages).toHaveLength(1);
  });
});

test('an unknown rule in a comment is an error', () => {
  expect(lint('<!-- supportlint-disable-next-line no-rad -->\nfine').messages).toMatchObject([
    { severity: 2, message: expect.stringContaining('no-rad') },
  ]);
});

test('a comment that silences nothing is reported, with the edit that removes it', () => {
  const text = 'One.\n\n<!-- supportlint-disable-next-line no-red -->\nfine\n';
  const [message] = lint(text, { reportUnusedDirectives: 'warn' }).messages;
  expect(message).toMatchObject({ ruleId: null, severity: 1, line: 3 });
  const [from, to] = message!.fix!.range;
  expect(text.slice(0, from) + text.slice(to)).toBe('One.\n\nfine\n');
});

describe('the front matter key', () => {
  test('switches rules for the file', () => {
    expect(found('---\nsupportlint: { no-red: off, no-blue: error }\n---\nred blue')).toEqual(['4 no-blue']);
    expect(lint('---\nsupportlint:\n  no-blue: error\n---\nblue').errorCount).toBe(1);
  });
  test('says what is wrong in it', () => {
    const { messages } = lint('---\nsupportlint: { no-rad: off, no-red: loud }\n---\nfine');
    expect(messages.map(({ message }) => message).join(' ')).toMatch(/no-rad.*loud/);
    expect(messages.every(({ line, severity }) => line === 2 && severity === 2)).toBe(true);
  });
});
