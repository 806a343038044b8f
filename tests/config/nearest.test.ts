import { expect, test } from 'vitest';
import { nearest } from '../../src/config/nearest.js';

const rules = ['no-jargon', 'no-blame', 'inclusive-language'];

test.each([
  ['no-jargn', 'no-jargon'],
  ['jargon', 'no-jargon'],
  ['No-Blame', 'no-blame'],
  ['inclusive-langauge', 'inclusive-language'],
])('%s is taken for %s', (typed, meant) => {
  expect(nearest(typed, rules)).toBe(meant);
});

test.each(['max-length', 'x', ''])('“%s” is not taken for anything', (typed) => {
  expect(nearest(typed, rules)).toBeUndefined();
});

test('a candidate comes back as it is written', () => {
  expect(nearest('readme.md', ['README.md'])).toBe('README.md');
});

test('where there are no candidates there is no match', () => {
  expect(nearest('anything', [])).toBeUndefined();
});
