import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintText } from '../src/index.js';

const folder = new URL('../fixtures/macros/', import.meta.url);
const files = (part: string) =>
  readdirSync(new URL(`${part}/`, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${part}/${name}`)
    .sort();
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

describe('a macro that a lead would approve word for word stays silent', () => {
  test.each(files('clean'))('%s', (file) => {
    const { messages } = lintText(read(file), { path: file });
    expect(messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });
});

describe('a macro that was written in a hurry does not', () => {
  test.each(files('noisy'))('%s', (file) => {
    expect(lintText(read(file), { path: file }).messages.length).toBeGreaterThan(0);
  });
});
