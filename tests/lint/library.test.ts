import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createLinter } from '../../src/lint/linter.js';
import { defineRule } from '../../src/lint/rule.js';

/** Reports every macro whose first word another macro has too, and names the other. */
const rule = defineRule({
  summary: 'Begin each macro with a word of its own.',
  category: 'library',
  presets: { recommended: 'warn' },
  options: v.strictObject({}),
  extract: ({ words }) => ({ word: words[0]!.key }),
  *compare(all) {
    for (const about of all) {
      const twin = all.find((other) => other !== about && other.data.word === about.data.word);
      if (twin)
        yield { about, start: 0, end: about.data.word.length, message: `${twin.path}:${twin.lineOf(3)}` };
    }
  },
});
const linter = createLinter({ 'own-word': rule }, {});
const rules = { 'own-word': { severity: 1 as const, options: {} } };
const read = (path: string, text: string, options = {}) =>
  linter.read(text, {
    ...{ path, filePath: `/${path}`, reportUnusedDirectives: 'warn' },
    config: { settings: {}, rules: { 'own-word': { severity: 1, options } }, meta: {} },
  });
const messages = (...readings: ReturnType<typeof read>[]) =>
  linter.finish(readings).map(({ messages }) => messages.map(({ message }) => message));

test('macros are compared over files, whatever their order', () => {
  const files = () => [read('b.md', 'one two'), read('a.md', 'One more'), read('c.md', 'three')] as const;
  expect(messages(...files())).toEqual([['a.md:1'], ['b.md:1'], []]);
  const [b, a, c] = files();
  expect(messages(c, a, b)).toEqual([[], ['b.md:1'], ['a.md:1']]);
});

test('a comment silences a finding of the comparison, and is of use then', () => {
  const silenced = 'one <!-- supportlint-disable-line own-word -- the same on purpose -->';
  expect(messages(read('a.md', silenced), read('b.md', 'one'))).toEqual([[], ['a.md:1']]);
  expect(messages(read('a.md', silenced), read('b.md', 'two'))[0]![0]).toContain('silences nothing');
});

test('where nothing is compared, nobody knows whether the comment is of use', () => {
  const silenced = 'one <!-- supportlint-disable-line own-word -->';
  const config = { settings: {}, rules, meta: {} };
  const options = { path: 'a.md', filePath: '/a.md', config, reportUnusedDirectives: 'warn' as const };
  expect(linter.lint(silenced, options).messages).toEqual([]);
});

test('allowed words are not reported', () => {
  expect(messages(read('a.md', 'one', { allow: ['ONE'] }), read('b.md', 'one'))).toEqual([[], ['a.md:1']]);
});

test('a reading is plain data', () => {
  const readings = [read('a.md', 'one'), read('b.md', 'one')];
  expect(linter.finish(JSON.parse(JSON.stringify(readings)))).toEqual(linter.finish(readings));
});
