import { expect, test } from 'vitest';
import { createLinter } from '../../src/lint/linter.js';
import { defineRule, vocabulary } from '../../src/lint/rule.js';

const rule = defineRule({
  summary: 'Leave out the colors.',
  category: 'wording',
  presets: { recommended: 'warn' },
  find: {
    en: vocabulary({
      weak: { message: 'Too many: “{match}”.', atLeast: 2, phrases: ['red', '(blue|green)', 'dark red'] },
      strong: { message: 'No “{match}”.', phrases: ['pink'] },
    }),
  },
});
const linter = createLinter({ colors: rule }, {});
const lint = (text: string) =>
  linter
    .lint(text, {
      ...{ path: 'a.md', filePath: '/a.md' },
      config: { settings: {}, rules: { colors: { severity: 1, options: {} } }, meta: {} },
    })
    .messages.map(({ message, column, endColumn }) => `${column}-${endColumn} ${message}`);

test('weak words are reported once, where different ones meet in a sentence', () => {
  expect(lint('A red roof and a blue door.')).toEqual(['3-22 Too many: “red”, “blue”.']);
  expect(lint('A red roof. A blue door.')).toEqual([]);
});

test('the same kind of word twice is one kind', () => {
  expect(lint('A red roof and a red door.')).toEqual([]);
  expect(lint('A blue roof and a green door.')).toEqual([]);
  expect(lint('A dark red roof.')).toEqual([]);
});

test('they keep silent where the rule has something better to say', () => {
  expect(lint('A red roof, a blue door and a pink sill.')).toEqual(['31-35 No “pink”.']);
});
