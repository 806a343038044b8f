import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { faultsOf, readExamples, ruleIds } from './examples.js';

describe.each(ruleIds)('%s', (id) => {
  const examples = readExamples(new URL(`../../rules/${id}/README.md`, import.meta.url));
  test.each(examples.filter(({ kind }) => kind === 'bad'))(
    'finds the marked words (README:$line)',
    (example) => {
      expect(example.text).toContain('==');
      expect(faultsOf(id, rules, example)).toEqual([]);
    },
  );
  test.each(examples.filter(({ kind }) => kind === 'good'))('is silent (README:$line)', (example) => {
    expect(faultsOf(id, rules, example)).toEqual([]);
  });
});
