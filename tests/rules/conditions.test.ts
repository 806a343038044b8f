import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import type { FindRule, PhraseGroup, Registry, Vocabulary } from '../../src/lint/rule.js';
import { faultsOf, readExamples } from './examples.js';

/** The rule without its conditions: what is left is a bare list of phrases. */
function bare({ when: _when, unless: _unless, ...rule }: FindRule): FindRule {
  const group = ({ when: _w, unless: _u, ...rest }: PhraseGroup): PhraseGroup => rest;
  const strip = (vocabulary: Vocabulary) =>
    Object.fromEntries(Object.entries(vocabulary).map(([name, one]) => [name, group(one)]));
  return {
    ...rule,
    find: Object.fromEntries(Object.entries(rule.find).map(([tag, one]) => [tag, strip(one)])),
  };
}

const conditional = Object.entries(rules).flatMap(([id, rule]) => {
  const groups = Object.values(rule.find ?? {}).flatMap((vocabulary) => Object.values(vocabulary));
  return rule.find && [rule, ...groups].some(({ when, unless }) => when ?? unless)
    ? [[id, rule] as const]
    : [];
});

describe('every condition earns its keep', () => {
  test.each(conditional)('%s nags without its conditions', (id, rule) => {
    const registry: Registry = { [id]: bare(rule) };
    const good = readExamples(new URL(`../../rules/${id}/README.md`, import.meta.url)).filter(
      ({ kind }) => kind === 'good',
    );
    expect(good.some((example) => faultsOf(id, registry, example).length > 0)).toBe(true);
  });
});
