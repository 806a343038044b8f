import { describe, expect, test } from 'vitest';
import { lintText } from '../../src/index.js';

const found = (text: string, options: object) =>
  lintText(text, { config: { rules: { 'no-jargon': ['warn', options] } } }).messages.map(
    ({ line, message }) => [line, message],
  );

describe('the options that every phrase rule takes', () => {
  const text = 'We looped in the squad and will circle back on the frobnicator.';
  test('extra reports phrases of your own', () => {
    expect(found(text, { extra: ['~frobnicator'] }).join(' ')).toContain('“frobnicator”');
    expect(found(text, {}).join(' ')).not.toContain('frobnicator');
  });
  test('allow exempts words as written, ignorePatterns by pattern', () => {
    const all = found(text, {}).length;
    expect(all).toBeGreaterThan(0);
    expect(found(text, { allow: ['circle back'] }).length).toBe(all - 1);
    expect(found(text, { ignorePatterns: ['~circle back'] }).length).toBe(all - 1);
  });
  test('a pattern that cannot be read names the option', () => {
    expect(() => found(text, { extra: ['(a|b'] })).toThrow(
      'rules.no-jargon.extra: Phrase pattern “(a|b”: a bracket is not closed.',
    );
    expect(() => found(text, { ignorePatterns: ['<nobody>'] })).toThrow('rules.no-jargon.ignorePatterns');
  });
});
