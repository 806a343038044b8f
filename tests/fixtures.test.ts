import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintText, lintTexts, rules } from '../src/index.js';

const folder = new URL('../fixtures/macros/', import.meta.url);
const files = (part: string) =>
  readdirSync(new URL(`${part}/`, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${part}/${name}`)
    .sort();
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
/** Later than every review in the fixtures. */
const today = '2026-10-31';

describe('a macro that a lead would approve word for word stays silent', () => {
  test.each(files('clean'))('%s', (file) => {
    const { messages } = lintText(read(file), { path: file, today });
    expect(messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });
});

describe('a macro that was written in a hurry does not', () => {
  test.each(files('noisy'))('%s', (file) => {
    expect(lintText(read(file), { path: file, today }).messages.length).toBeGreaterThan(0);
  });
});

test('most of what was planted in them is found, where it was planted', { timeout: 30_000 }, () => {
  const planted: Record<string, { text: string; rule: string }[]> = JSON.parse(
    readFileSync(new URL('../planted.json', folder), 'utf8'),
  );
  const wanted = Object.entries(planted).flatMap(([file, faults]) =>
    faults.filter(({ rule }) => rules[rule]).map((fault) => ({ file, ...fault })),
  );
  const noisy = files('noisy').map((path) => ({ path, text: read(path) }));
  const results = lintTexts(noisy, { today, config: { extends: 'strict' } });
  const found = wanted.filter(({ file, text, rule }) => {
    const source = read(file).replace(/^\uFEFF/, '');
    const starts = [0, ...[...source.matchAll(/\n/g)].map((line) => line.index + 1)];
    const at = (line = 1, column = 1) => starts[line - 1]! + column - 1;
    return results
      .find(({ filePath }) => filePath === file)!
      .messages.some((one) => {
        const words = source.slice(at(one.line, one.column), at(one.endLine, one.endColumn));
        return one.ruleId === rule && (words.includes(text) || text.includes(words) || overlap(words, text));
      });
  });
  expect(wanted.length).toBeGreaterThan(200);
  expect(found.length / wanted.length).toBeGreaterThan(0.88);
});

/** The end of one text is the start of the other. */
function overlap(a: string, b: string): boolean {
  for (let length = Math.min(a.length, b.length) - 1; length > 3; length -= 1) {
    if (a.endsWith(b.slice(0, length)) || b.endsWith(a.slice(0, length))) return true;
  }
  return false;
}
