import { describe, expect, test } from 'vitest';
import { createChain } from '../../src/config/chain.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { fixAll, type Wanted } from '../../src/lint/fix.js';
import { createLinter } from '../../src/lint/linter.js';
import { defineRule, type Registry, type Rule } from '../../src/lint/rule.js';

/** Reports every `from` and puts `to` in its place. */
const replacing = (from: string, to: string): Rule =>
  defineRule({
    summary: 'Test.',
    category: 'wording',
    presets: { recommended: 'warn' },
    *check({ source }) {
      for (let at = source.indexOf(from); at !== -1; at = source.indexOf(from, at + 1)) {
        const span = { start: at, end: at + from.length };
        yield { ...span, message: from, fix: { ...span, text: to } };
      }
    },
  });

/** The result of fixing one text with these rules, by name. */
function fixed(text: string, rules: Registry, wanted?: Wanted) {
  const linter = createLinter(rules, {});
  const config = resolveConfig(createChain([], rules), '/a.md', rules);
  const read = (source: string) =>
    linter.read(source, {
      ...{ path: 'a.md', filePath: '/a.md', config, reportUnusedDirectives: 'warn' as const },
    });
  const [result] = fixAll([{ reading: read(text), reread: read }], linter.finish, wanted);
  return result!;
}

describe('fixing', () => {
  test('goes on until nothing is left, and reports what remains', () => {
    const rules = { b: replacing('one', 'two'), c: replacing('two', 'three'), d: replacing('three', 'four') };
    const result = fixed('one\n', { ...rules, z: replacing('four', 'four') });
    expect(result).toMatchObject({ output: 'four\n', messages: [{ ruleId: 'z', line: 1, column: 1 }] });
    expect(result).not.toHaveProperty('source');
  });

  test('leaves a text without fixes as it is', () => {
    const result = fixed('fine\n', { b: replacing('one', 'two') });
    expect(result).toMatchObject({ messages: [] });
    expect(result).not.toHaveProperty('output');
  });

  test('of two fixes that overlap, the leftmost is made first', () => {
    const rules = { b: replacing('abc', 'x'), c: replacing('cde', 'y'), d: replacing('d', 'D') };
    expect(fixed('abcde abcd\n', rules)).toMatchObject({ output: 'xDe xD\n' });
  });

  test('of two fixes that touch, the second waits for what the first makes of the text', () => {
    const rules = { b: replacing('ab', 'x'), c: replacing('c', 'y'), d: replacing('xc', 'z') };
    expect(fixed('abc\n', rules)).toMatchObject({ output: 'z\n' });
  });

  test('makes ten passes at most, as ESLint', () => {
    const steps = Array.from({ length: 20 }, (_, at) => [`s${at}`, replacing(`<${at}>`, `<${at + 1}>`)]);
    expect(fixed('<0>\n', Object.fromEntries(steps))).toMatchObject({ output: '<10>\n' });
  });

  test('stops where two rules disagree', () => {
    const rules = { b: replacing('one', 'two'), c: replacing('two', 'one') };
    expect(fixed('one\n', rules)).toMatchObject({ output: 'two\n', messages: [{ ruleId: 'c' }] });
  });

  test('keeps line breaks', () => {
    const rules = { b: replacing('one', 'two\nthree') };
    expect(fixed('Hi\r\none\r\n', rules)).toMatchObject({ output: 'Hi\r\ntwo\r\nthree\r\n' });
    expect(fixed('Hi\none\n', rules)).toMatchObject({ output: 'Hi\ntwo\nthree\n' });
    expect(fixed('Hi\rone\r', rules)).toMatchObject({ output: 'Hi\rtwo\rthree\r' });
  });

  test('does not make a fix in whose place the rule would speak again, and makes the others', () => {
    const rules = { b: replacing('no', 'no, no'), c: replacing('one', 'two') };
    expect(fixed('no one\n', rules)).toMatchObject({ output: 'no two\n', messages: [{ ruleId: 'b' }] });
  });

  test('does not make a fix that breaks the file, and makes the others', () => {
    const rules = { b: replacing('title: one', 'title: [one'), c: replacing('two', 'three') };
    const text = '---\ntitle: one\n---\ntwo\n';
    expect(fixed(text, rules)).toMatchObject({ output: '---\ntitle: one\n---\nthree\n' });
  });

  test('makes only what is wanted', () => {
    const rules = { b: replacing('one', '1'), c: replacing('two', '2') };
    expect(fixed('one two\n', rules, ({ ruleId }) => ruleId === 'c')).toMatchObject({
      ...{ output: 'one 2\n', warningCount: 1 },
    });
  });

  test('leaves alone what a comment disables, and removes comments that disable nothing', () => {
    const text = '<!-- supportlint-disable-next-line b -->\none\n\n<!-- supportlint-disable c -->\none\n';
    const rules = { b: replacing('one', 'two'), c: replacing('three', 'four') };
    expect(fixed(text, rules).output).toBe('<!-- supportlint-disable-next-line b -->\none\n\ntwo\n');
  });

  test('never applies a suggestion', () => {
    const suggesting = defineRule({
      ...{ summary: 'Test.', category: 'wording', presets: { recommended: 'warn' } },
      *check() {
        const edit = { start: 0, end: 3, text: 'two', label: 'Write two.' };
        yield { start: 0, end: 3, message: 'one', suggestions: [edit] };
      },
    });
    expect(fixed('one\n', { b: suggesting })).not.toHaveProperty('output');
  });
});
