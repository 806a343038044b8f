import { expect, test } from 'vitest';
import json from '../../src/report/json.js';
import jsonWithMetadata from '../../src/report/json-with-metadata.js';
import { context, hostileResults } from './findings.js';

test('is the array of results', () => {
  expect(JSON.parse(json(hostileResults))).toEqual(hostileResults);
  expect(json([])).toBe('[]');
});

test('has no raw control characters', () => {
  expect(json(hostileResults)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028]/);
});

test('with metadata, is ESLint’s object', () => {
  const maxWarningsExceeded = { maxWarnings: 0, foundWarnings: 1 };
  expect(
    JSON.parse(jsonWithMetadata(hostileResults, { ...context, maxWarningsExceeded, color: true })),
  ).toEqual({
    results: hostileResults,
    metadata: { cwd: '/repo', rulesMeta: context.rulesMeta, maxWarningsExceeded },
  });
});
