import * as v from 'valibot';
import { expect, test } from 'vitest';
import { classes } from '../../rules/_shared/classes.js';
import rule from '../../rules/inclusive-language/rule.js';
import { createLinter } from '../../src/lint/linter.js';

const id = 'inclusive-language';
const linter = createLinter({ [id]: rule }, classes);

function lint(text: string, options: Readonly<Record<string, unknown>> = {}) {
  return linter.lint(text, {
    ...{ path: 'reply.md', filePath: '/reply.md' },
    config: {
      settings: {},
      rules: { [id]: { severity: 1, options: v.parse(rule.options!, options) as Record<string, unknown> } },
      meta: {},
    },
  }).messages;
}

/** The text after each suggestion of the only finding. */
function rewrites(text: string, options?: Readonly<Record<string, unknown>>): string[] {
  const messages = lint(text, options);
  expect(messages).toHaveLength(1);
  return (messages[0]!.suggestions ?? []).map(
    ({ fix: { range, text: by } }) => text.slice(0, range[0]) + by + text.slice(range[1]),
  );
}

test('says what to write, and what the reader hears', () => {
  expect(lint('Add us to the whitelist.')[0]!.message).toMatch(/^Consider “allowlist”: “whitelist” \S.*\.$/);
  expect(lint('Thank you, sir.')[0]!.message).toMatch(/^Consider leaving out “sir”: it \S.*\.$/);
});

test.each([
  ['Whitelist our address.', 'Allow our address.'],
  ['Add us to your Whitelist.', undefined],
  ['ADD US TO THE WHITELIST.', 'ADD US TO THE ALLOWLIST.'],
  ['It was an insane rush.', 'It was an unbelievable rush.'],
  ['A lame excuse, we know.', 'A weak excuse, we know.'],
  ['The form needs a stewardess.', 'The form needs a flight attendant.'],
  ['Two **salesmen** called.', 'Two **salespeople** called.'],
  ['Ask if he/she has a key.', 'Ask if they have a key.'],
  ['Ask if he or she carries it.', 'Ask if they carry it.'],
  ['Ask if he or she always pays.', 'Ask if they always pays.'],
  ['S/he is out.', 'They are out.'],
  ['Give him/her the key.', 'Give them the key.'],
])('%s → %s', (text, rewritten) => {
  if (rewritten) expect(rewrites(text)[0]).toBe(rewritten);
  else expect(lint(text)).toEqual([]);
});

test('offers at most three ways to write it, and none where only a rewrite helps', () => {
  expect(rewrites('It was a crazy day.')).toEqual([
    'It was a hectic day.',
    'It was an unbelievable day.',
    'It was a wild day.',
  ]);
  expect(rewrites('Only an idiot would ask.')).toEqual([]);
});

test('a term of the team comes before the list, and is found in any case but only as whole words', () => {
  const options = { terms: { whitelist: 'safe senders', 'power user': 'regular' } };
  expect(rewrites('Put us on the whitelist.', options)).toEqual(['Put us on the safe senders.']);
  expect(rewrites('A Power User asked.', options)).toEqual(['A Regular asked.']);
  expect(rewrites('Every power user asked.', options)).toEqual(['Every regular asked.']);
  expect(lint('Every power users’ club, and willpower users.', options)).toEqual([]);
});

test('the whole list speaks where the reviewed one is silent', () => {
  const text = 'Your password is invalid, and the host said so.';
  expect(lint(text)).toEqual([]);
  expect(lint(text, { list: 'all' })).toHaveLength(2);
});

test('a line of any length is read to its end', () => {
  const found = lint(
    `${'guys/'.repeat(400)} ${'a whitelist '.repeat(400)}and ${'x'.repeat(4_000)} idiots idiot`,
  );
  expect(found).toHaveLength(801);
});
