import { expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { knownIn } from '../../src/cli/known.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { hintsOf } from '../../src/editor/hints.js';
import { check } from './session.js';

const config = { extends: 'recommended', situations: { recall: { rules: {} } } };
function hints(front: string) {
  const { checked, chain } = check(`---\n${front}\n---\n\nWe can help.\n`, config);
  return hintsOf(checked, () => knownIn(rules, resolveConfig(chain, '/a.md', rules)));
}

test.each([
  ['tone: busines', 'There is no tone "busines". Did you mean "business"?'],
  ['register: busines', 'There is no tone "busines". Did you mean "business"?'],
  ['kind: replay', 'There is no kind of macro "replay". Did you mean "reply"?'],
  ['platform: zendsk', 'There is no helpdesk "zendsk". Did you mean "zendesk"?'],
  ['situation: recal', 'No rule or config knows the situation "recal". Did you mean "recall"?'],
  ['situaton: outage', 'Nothing reads the key "situaton". Did you mean "situation"?'],
])('%s', (front, message) => {
  expect(hints(`title: Refund\n${front}`)).toMatchObject([
    { message, severity: 3, range: { start: { line: 2, character: 0 } } },
  ]);
});

test.each([
  'tone: casual',
  'situation: recall',
  'platform: Help Scout',
  'note: for us',
  'channel: [chat, phone]',
  'audience: partners',
  'owner: x',
  'kind: ""',
])('nothing about %s', (front) => {
  expect(hints(front)).toEqual([]);
});
