import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { equalityWordsSource } from '../../src/dev/equality.js';
import { EqualityFinder, equalityHits } from '../../src/macro/equality.js';
import { core, rest } from '../../src/macro/equality-words.js';

const finders = {
  core: new EqualityFinder(core, rest),
  all: new EqualityFinder([...core, ...rest], []),
};

const folder = fileURLToPath(new URL('../../fixtures/macros', import.meta.url));
const paragraphs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split(/\n\s*\n/));

test('the word lists are those of the installed retext-equality', () => {
  const file = new URL('../../src/macro/equality-words.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(equalityWordsSource());
});

describe('equalityHits', () => {
  test('says where the words stand and what to write instead, in reading order', () => {
    expect(equalityHits('The salesman put us on a Blacklist.', 'core')).toEqual([
      expect.objectContaining({ from: 4, to: 12, id: 'saleslady-salesman', actual: 'salesman' }),
      expect.objectContaining({ from: 25, to: 34, actual: 'Blacklist' }),
    ]);
    const [hit] = equalityHits('Blacklists and a Blacklist.', 'core');
    expect(hit!.expected.slice(0, 2)).toEqual(['Blocklist', 'Wronglist']);
  });

  test('keeps to its list', () => {
    const text = 'Your password is invalid, and the host said so.';
    expect(equalityHits(text, 'core')).toEqual([]);
    expect(equalityHits(text, 'all').map(({ actual }) => actual)).toEqual(['invalid', 'host']);
  });

  test.each([
    'white-list',
    'White list',
    'white\nlist',
    'WHITELIST',
    'black-listed',
    'deaf\u00a0and dumb',
    'deaf-mute',
  ])('finds “%s” inside a sentence', (words) => {
    const text = `The page, said Ann, held a ${words} of the old kind.`;
    expect(equalityHits(text, 'core').map(({ from, to }) => text.slice(from, to))).toContain(words);
  });

  test('gives each text its own result, whatever was asked before', () => {
    for (const text of ['A salesman.', 'Nothing here.', 'A salesman.', 'An idiot.'])
      expect(equalityHits(text, 'core')).toEqual(finders.core.findUnfiltered(text));
    expect(equalityHits('A salesman.', 'all')).toEqual(equalityHits('A salesman.', 'core'));
  });
});

describe.each(['core', 'all'] as const)('the filter loses nothing of %s', (list) => {
  const finder = finders[list];
  const lost = (texts: readonly string[]) =>
    texts.filter((text) => !finder.mayHold(text) && finder.findUnfiltered(text).length > 0);
  const phrases = (list === 'core' ? core : [...core, ...rest]).map((phrase) =>
    phrase.replaceAll('*', 'everyone'),
  );

  test.each([
    ['in a sentence', (phrase: string) => `We saw the ${phrase} again today.`],
    ['as a title', (phrase: string) => phrase.toUpperCase()],
    ['next to signs', (phrase: string) => `Look: (so-called)—${phrase}/others, or --${phrase}…`],
    ['in quotation marks', (phrase: string) => `It’s “the ${phrase}” or 'a ${phrase}' again.`],
    ['with a hyphen in it', (phrase: string) => `It is ${phrase.slice(0, 2)}-${phrase.slice(2)} again.`],
    [
      'joined by hyphens',
      (phrase: string) => `It is ${phrase.replaceAll(' ', '-')}, or ${[...phrase].join('-')}.`,
    ],
    ['next to other letters', (phrase: string) => `2${phrase} é${phrase} ${phrase}’s`],
  ])('%s', (_, sentence) => {
    expect(lost(phrases.map(sentence))).toEqual([]);
  });

  test('in macros', () => {
    expect(lost(paragraphs)).toEqual([]);
  });
});

test('the filter spares most paragraphs the parser', () => {
  expect(paragraphs.length).toBeGreaterThan(100);
  expect(paragraphs.filter((text) => finders.core.mayHold(text)).length).toBeLessThan(paragraphs.length / 5);
});
