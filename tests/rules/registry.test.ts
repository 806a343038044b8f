import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { lintText } from '../../src/index.js';
import { readExamples, ruleIds } from './examples.js';

test('the registry holds every folder', () => {
  expect(Object.keys(rules)).toEqual(ruleIds);
});

describe.each(Object.entries(rules))('%s', (id, rule) => {
  const readme = new URL(`../../rules/${id}/README.md`, import.meta.url);
  const groups = Object.values(rule.find ?? {}).flatMap((vocabulary) => Object.values(vocabulary));

  test('is named by law', () => {
    expect(id).toMatch(
      /^(?:no|require|prefer|max|valid|consistent)-[a-z]+(?:-[a-z]+)*$|^(?:lexicon|inclusive-language)$/,
    );
  });
  test('shows what it finds, and more of what it leaves alone', () => {
    const examples = readExamples(readme);
    expect(examples.filter(({ kind }) => kind === 'bad').length).toBeGreaterThanOrEqual(3);
    expect(examples.filter(({ kind }) => kind === 'good').length).toBeGreaterThanOrEqual(6);
  });
  test('says why, and when not to use it', () => {
    const text = readFileSync(readme, 'utf8');
    expect(text).toMatch(/^## Why/m);
    expect(text).toMatch(/^## When not to use it/m);
    expect(text).toMatch(/^## Source/m);
  });
  test('speaks in whole sentences that quote the words', () => {
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    for (const { message } of groups) {
      expect(message).toMatch(/\{match\}/);
      expect(message).toMatch(/[.”!?]$/);
    }
  });
  test('passes its own linter', () => {
    const words = [rule.summary, ...groups.map(({ message }) => message.replaceAll('“{match}”', 'this'))];
    const found = words.flatMap((text) => lintText(text, { config: { extends: 'recommended' } }).messages);
    expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });
});
