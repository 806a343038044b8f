import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import rdjson from '../../src/report/rdjson.js';
import { context, hostileResults, hostileTexts, resultOf, resultWith } from './findings.js';

const message = (properties: object, ...required: string[]) => ({
  ...{ type: 'object', additionalProperties: false, properties, required },
});
const position = message(
  { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
  'line',
);
const range = message({ start: position, end: position }, 'start');
const text = { type: 'string' };
const source = message({ name: text, url: text }, 'name');
const severity = { enum: ['ERROR', 'WARNING', 'INFO'] };
/** `DiagnosticResult` of reviewdog.proto, as its JSON. */
const isResult = new Ajv().compile(
  message(
    {
      source,
      severity,
      diagnostics: {
        type: 'array',
        items: message(
          {
            ...{ message: text, severity, source },
            location: message({ path: text, range }, 'path'),
            code: message({ value: text, url: text }, 'value'),
            suggestions: { type: 'array', items: message({ range, text }, 'range', 'text') },
          },
          'message',
          'location',
        ),
      },
    },
    'diagnostics',
  ),
);

test('is what reviewdog reads', () => {
  const notice = resultOf([{ ruleId: null, severity: 1, message: 'Not checked.' }]);
  for (const results of [[], hostileResults, [notice]]) {
    isResult(JSON.parse(rdjson(results, context)));
    expect(isResult.errors ?? []).toEqual([]);
  }
  expect(JSON.parse(rdjson(hostileResults, context)).diagnostics).toHaveLength(
    hostileResults.length * hostileTexts.length,
  );
});

test('counts columns in bytes of UTF-8', () => {
  const source = 'a𐐀b\r\né – 👩‍👩‍👧 “you\nfailed” to pay.';
  const edit = { instead: 'it did not' };
  const across = resultWith(source, ['you\nfailed'], { ...edit, severity: 2 });
  const { diagnostics } = JSON.parse(rdjson([across, resultWith(source, ['b'], edit)], context));
  const bytesBefore = new TextEncoder().encode('é – 👩‍👩‍👧 “').length;
  const range = { start: { line: 2, column: bytesBefore + 1 }, end: { line: 3, column: 7 } };
  expect(diagnostics[0]).toEqual({
    message: '“you\nfailed” blames the reader.',
    location: { path: 'macros/refund.md', range },
    severity: 'ERROR',
    code: { value: 'no-blame' },
    suggestions: [{ range, text: 'it did not' }],
  });
  expect(diagnostics[1].location.range).toEqual({
    start: { line: 1, column: 6 },
    end: { line: 1, column: 7 },
  });
});

test('offers the fix before the suggestions, and links to the rule', () => {
  const [one] = resultWith('End.', ['.'], { ruleId: 'require-open-closing', instead: '!' }).messages;
  const fixed = resultOf([{ ...one!, fix: { range: [4, 4], text: ' Bye.' } }], '/repo/a.md', 'End.');
  const [diagnostic] = JSON.parse(rdjson([fixed], context)).diagnostics;
  expect(diagnostic.code.url).toBe('https://example.com/require-open-closing');
  expect(diagnostic.suggestions).toMatchObject([
    { text: ' Bye.', range: { start: { line: 1, column: 5 }, end: { line: 1, column: 5 } } },
    { text: '!' },
  ]);
});
