import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { findingsOf, readExamples, ruleIds } from './examples.js';

describe.each(ruleIds)('%s', (id) => {
  const examples = readExamples(new URL(`../../rules/${id}/README.md`, import.meta.url));
  test.each(examples.filter(({ kind }) => kind === 'bad'))(
    'finds the marked words (README:$line)',
    ({ text, marked, options }) => {
      expect(marked).not.toEqual([]);
      expect(findingsOf(id, rules, text, options)).toEqual(marked);
    },
  );
  test.each(examples.filter(({ kind }) => kind === 'good'))(
    'is silent (README:$line)',
    ({ text, options }) => {
      expect(findingsOf(id, rules, text, options)).toEqual([]);
    },
  );
});
