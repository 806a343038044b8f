import { describe, expect, test } from 'vitest';
import type { Word } from '../../src/macro/types.js';
import { scanWords } from '../../src/macro/words.js';
import { compile } from '../../src/phrases/compile/automaton.js';
import { each } from '../../src/phrases/match/hits.js';
import { Matcher } from '../../src/phrases/match/matcher.js';
import { PatternError, parsePattern } from '../../src/phrases/notation/pattern.js';

const classes = { we: ['i', 'we', 'our team'], refusal: ["can't", '~be not able to', '~be unable to'] };

/** The matched parts of the text, in order. */
function found(pattern: string, text: string): string[] {
  const words: Word[] = [];
  scanWords(text, 0, [], words);
  const hits = new Matcher(compile([parsePattern(pattern, classes)])).scan(
    words,
    { first: 0, last: words.length },
    'longest',
  );
  return each(hits).map((hit) => text.slice(words[hit.first]!.from, words[hit.last]!.to));
}

describe('a pattern finds its paraphrases', () => {
  test.each([
    ['we can not', 'We cannot ship it.', 'We cannot'],
    ["we can't", 'Sadly we can’t ship it.', 'we can’t'],
    ['we will not', "We won't ship it.", "We won't"],
    ['we are not able', "We're not able to do that", "We're not able"],
    ['i would', 'I’d say so', 'I’d'],
    ['it has ~ship', "It's shipped!", "It's shipped"],
    ['~forward to', 'It was forwarded to billing', 'forwarded to'],
    ['it is not', "It's not big", "It's not"],
    ['follow up', 'a follow-up mail', 'follow-up'],
    ['please note', 'Please, note this', 'Please, note'],
    ['<we> <refusal>', 'Our team is not able to help', 'Our team is not able to'],
    ['<we> <refusal>', "I'm unable to help", "I'm unable to"],
    ["it's ready", 'it is ready', 'it is ready'],
    ['within <number> (day|days)', 'within 3 days', 'within 3 days'],
    ['as soon as possible', 'ASAP please', 'ASAP'],
    ['your *2 request', 'your very first request', 'your very first request'],
    ['your *2 request', 'your request', 'your request'],
    ['your * request', 'your last request', 'your last request'],
    ['actually ,', 'Actually, no', 'Actually,'],
    ['you (really )?failed', 'you really failed', 'you really failed'],
    ['(you|*) failed', 'Nobody failed here', 'Nobody failed'],
  ])('%s in “%s”', (pattern, text, match) => {
    expect(found(pattern, text)[0] ?? '').toBe(match);
  });
});

describe('a pattern stays silent', () => {
  test.each([
    ['we can', "We can't ship it."],
    ['we can', 'We cannot ship it.'],
    ['we are', "We aren't open."],
    ['note that', 'Note. That is all.'],
    ['note that', 'Note: that is all.'],
    ['your * request', 'your request'],
    ['your *2 request', 'your first and last request'],
    ['if *3 we', 'if you like, we ship'],
    ['actually ,', 'Actually you can'],
    ['terms *3 apply', 'our terms, we said, apply'],
    ['is', "the customer's order"],
  ])('%s in “%s”', (pattern, text) => {
    expect(found(pattern, text)).toEqual([]);
  });
  test('a wide gap crosses commas, a plain one does not', () => {
    expect(found('if **4 we', 'if you like, we ship')).toEqual(['if you like, we']);
  });
  test('the longest reading wins', () => {
    expect(found('thank you (for your patience)?', 'Thank you for your patience.')).toEqual([
      'Thank you for your patience',
    ]);
  });
});

describe('broken notation', () => {
  test.each([
    ['(a|b', 'not closed'],
    ['<nobody> can', '<nobody>'],
    ['', 'empty'],
    ['a | b', '“|” cannot stand here'],
    ['we ~', 'a word is missing'],
    ['we <team', 'not closed'],
    ['*3 soon', 'starts with a word'],
    ['a *40 b', 'at most'],
  ])('%s', (pattern, reason) => {
    expect(() => parsePattern(pattern, classes)).toThrow(PatternError);
    expect(() => parsePattern(pattern, classes)).toThrow(reason);
  });
  test('a class that contains itself', () => {
    expect(() => parsePattern('<a>', { a: ['<b>'], b: ['<a>'] })).toThrow('contains itself');
  });
});

test('a matcher that begins with what another found out finds the same', () => {
  const automaton = compile(
    ['we *3 ship', '<we> <refusal>', 'please , note', '(ship|send) *2 you'].map((pattern) =>
      parsePattern(pattern, classes),
    ),
  );
  const scan = (matcher: Matcher, text: string) => {
    const words: Word[] = [];
    scanWords(text, 0, [], words);
    return matcher.scan(words, { first: 0, last: words.length }, 'longest');
  };
  const texts = [
    'Please, note that we can surely ship it.',
    'Our team is not able to send it to you, and we will not ship.',
    'We, sadly, ship nothing; please note: I am unable to help.',
  ];
  const fresh = texts.map((text) => scan(new Matcher(automaton), text));
  expect(fresh.flat().length).toBeGreaterThan(5);
  const first = new Matcher(automaton);
  scan(first, texts[0]!);
  const memory = first.memory();
  // Twice: what the second learns must not change what the third begins with.
  for (const order of [texts, texts.toReversed()]) {
    const next = new Matcher(automaton, memory);
    for (const text of order) expect(scan(next, text)).toEqual(fresh[texts.indexOf(text)]);
  }
});

test('patterns that nobody wants change nothing for the others', () => {
  const sources = [
    ...['^ we can', 'we (can|could) *2 help', '(we|you) *1-3 help you', 'help you $', 'you **3 please'],
    ...['help', '(can|could) you please !(help)', 'not *3 help', "we can't"],
  ];
  const patterns = sources.map((source) => parsePattern(source, classes));
  const one = new Matcher(compile(patterns));
  const wordOf = ['we', 'you', 'can', 'could', 'help', 'please', 'not', ',', 'soon'];
  const texts = Array.from({ length: 400 }, (_, seed) =>
    Array.from(
      { length: 8 },
      (_, at) => wordOf[((seed + 7) * (at * at + 3) * 31 + seed * at) % wordOf.length],
    ).join(' '),
  );
  const sets = Array.from({ length: 12 }, (_, seed) =>
    Uint8Array.from(patterns, (_, pattern) => ((seed * 37 + 5) >> pattern) & 1),
  );
  for (const [index, text] of texts.entries()) {
    const words: Word[] = [];
    scanWords(text, 0, [], words);
    const whole = { first: 0, last: words.length };
    const wanted = sets[index % sets.length]!;
    const isWanted = ({ pattern }: { pattern: number }) => wanted[pattern] === 1;
    const all = each(one.scan(words, whole, 'longest'));
    expect(each(one.scan(words, whole, 'longest', wanted)).filter(isWanted)).toEqual(all.filter(isWanted));
  }
});
