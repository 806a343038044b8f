import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../rules/index.js';
import { knownIn } from '../../src/cli/known.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { completionsAt } from '../../src/editor/completion.js';
import { metaKeys } from '../../src/macro/keys.js';
import { check } from './session.js';

/** What is offered at the bar, and what the text becomes with the first of it. */
function complete(marked: string, config: object = { extends: 'recommended' }) {
  const { chain } = check('', config);
  const known = knownIn(rules, resolveConfig(chain, '/a.md', rules));
  const offset = marked.indexOf('|');
  const document = TextDocument.create('file:///a.md', 'markdown', 1, marked.replace('|', ''));
  const items = completionsAt(document, document.positionAt(offset), known);
  const edits = items.slice(0, 1).map(({ textEdit }) => textEdit as never);
  return {
    labels: items.map(({ label }) => label),
    text: TextDocument.applyEdits(document, edits),
  };
}

describe('front matter', () => {
  test('keys that are not there yet, each with what it says', () => {
    const { labels, text } = complete('---\nname: Refund\n|\n---\n');
    expect(labels).toEqual(Object.keys(metaKeys).filter((key) => key !== 'title'));
    expect(text).toBe('---\nname: Refund\nid: \n---\n');
    expect(complete('---\n|').labels).toContain('title');
    expect(complete('Hi\n\n---\n|\n').labels).toEqual([]);
    expect(complete('---\ntitle: a\n---\nto|').labels).toEqual([]);
  });

  test.each([
    ['tone:|', 'tone: casual'],
    ['tone: b|', 'tone: casual'],
    ['Register: |', 'Register: casual'],
    ['channel: [chat, e|]', 'channel: [chat, email]'],
    ['channel: chat, |', 'channel: chat, email'],
    ['channel:\n  - |', 'channel:\n  - email'],
    ['supportlint: { no-b|', undefined],
    ['supportlint:\n  |', undefined],
    ['supportlint: { no-blame: |', 'supportlint: { no-blame: off'],
  ])('values: %j', (front, expected) => {
    const { labels, text } = complete(`---\n${front}\n---\n`);
    if (expected === undefined) expect(labels).toEqual(Object.keys(rules));
    else expect(text).toBe(`---\n${expected}\n---\n`);
  });

  test('situations and helpdesks that rules and the configuration know', () => {
    const config = { extends: 'recommended', situations: { recall: { rules: {} } } };
    expect(complete('---\nsituation: |\n---\n', config).labels).toEqual(
      expect.arrayContaining(['recall', 'outage', 'our-mistake']),
    );
    expect(complete('---\nplatform: |\n---\n').labels).toContain('zendesk');
    expect(complete('---\ntitle: |\n---\n').labels).toEqual([]);
  });
});

describe('placeholders', () => {
  const zendesk = { extends: 'recommended', settings: { profile: 'zendesk' } };
  test.each([
    ['Hi {{|', 'Hi {{ticket.requester.first_name}}'],
    ['Hi {{ tic|', 'Hi {{ ticket.requester.first_name }}'],
    ['Hi {{tic|}},', 'Hi {{ticket.requester.first_name}},'],
    ['Hi {{tic| | upcase}},', 'Hi {{ticket.requester.first_name | upcase}},'],
    ['{{agent.name}} and {{|', '{{agent.name}} and {{agent.name}}'],
  ])('of a helpdesk: %j', (marked, expected) => {
    const [before, ...after] = marked.split('|');
    expect(complete(`${before}|${after.join('|')}`, zendesk).text).toBe(expected);
  });

  test('the front matter counts for more than the configuration', () => {
    const { labels, text } = complete('---\nplatform: Help Scout\n---\nHi {%|', zendesk);
    expect(text).toContain('Hi {%customer.firstName%}');
    expect(labels).not.toContain('ticket.requester.first_name');
    expect(complete('---\nplatform: helpscout\n---\nHi {{|', zendesk).labels).toEqual([]);
  });

  test('without a helpdesk, those that the front matter, the configuration or the text name', () => {
    const config = { rules: { 'valid-placeholder': ['error', { variables: ['order.id'] }] } };
    const marked = '---\nplaceholders: [first_name]\n---\nYour {{plan}}, {{|';
    expect(complete(marked, config).labels).toEqual(['first_name', 'order.id', 'plan']);
    expect(complete('Hi {|').labels).toEqual([]);
    expect(complete('Done {{plan}} |').labels).toEqual([]);
  });
});

test('rules in comments', () => {
  const { text, labels } = complete('<!-- supportlint-disable-line no-blame, max-|');
  expect(labels).toEqual(Object.keys(rules));
  expect(text).toContain(`no-blame, ${labels[0]}`);
  expect(complete('<!-- supportlint-disable-line no-blame -- be|').labels).toEqual([]);
  expect(complete('<!-- supportlint-disable-line --> no|').labels).toEqual([]);
});
