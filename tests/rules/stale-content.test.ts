import { describe, expect, test } from 'vitest';
import { classes } from '../../rules/_shared/classes.js';
import rule from '../../rules/no-stale-content/rule.js';
import { createProbe } from '../../src/testing/probe.js';

const probe = createProbe('no-stale-content', rule, classes);
const lint = (text: string, options = {}, today = '2026-06-15') => probe({ text, options, today });
const found = (text: string, options = {}) =>
  lint(text, options).map(({ start, end }) => text.slice(start, end));

describe('dates', () => {
  test.each([
    ['Open until Dec. 8, then shut.', 'Dec. 8'],
    ['Open until the 8th of December, 2026.', '8th of December, 2026'],
    ['Ends 3rd and 4th May.', '3rd and 4th May'],
    ['Ends on May 3rd–5th, 2026.', 'May 3rd–5th, 2026'],
    ['Away from 22 December until 2 January.', '22 December until 2 January'],
    ['See you on 29 February 2028.', '29 February 2028'],
    ['Due 12/31/2026.', '12/31/2026'],
    ['On **8 December** we move.', '8 December'],
    ['> On 8\n> December we move.', '8\n> December'],
  ])('%s', (text, date) => {
    expect(found(text)).toEqual([date]);
  });

  test.each([
    'See you on 1 may.',
    'See you on 31 April.',
    'See you on 29 February 2026.',
    'Due 31/31/2026.',
    'It opens in May. 3 people wait.',
    'It opens on 8. December is cold.',
    'From 1.2.2026.1 on.',
  ])('%s has none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('are found at their place behind front matter, with Windows line ends', () => {
    const text =
      '---\r\ntitle: Sale\r\nreview_by: 2026-01-01\r\n---\r\n\r\nHi,\r\n\r\nThe sale ends on 8\r\nDecember.\r\n';
    expect(found(text)).toEqual(['review_by', '8\r\nDecember']);
  });

  test('that are over are called so, and others are not', () => {
    expect(lint('It ended on 8 December 2025.')[0]!.message).toContain('is over, and');
    expect(lint('It ends on 8 December 2026.')[0]!.message).toContain('expires');
  });

  test('are read in other languages where they are figures', () => {
    expect(found('---\nlocale: de\n---\nBis 8.12.2026, am 8. Mai und mar 3.')).toEqual(['8.12.2026']);
  });
});

describe('the front matter', () => {
  const advice = (yaml: string, options = {}, today?: string) =>
    lint(`---\n${yaml}\n---\n\nThe export is under Reports.\n`, options, today).map(
      ({ message }) => message.split(' ', 1)[0],
    );

  test.each([
    ['review_by: 2026-06-14', ['Review']],
    ['review_by: 2026-06-15', []],
    ['review_by: 2026-06-14T09:30:00Z', ['Review']],
    ['review_by: 14 June 2026', ['Review']],
    ['review_by: 31/12/2025', ['Review']],
    ['expires: June 2026', []],
    ['expires: May 2026', ['Retire']],
    ['expires: 2026-02-30', ['Write']],
    ['review_by: soon', ['Write']],
    ['review_by: 05/06/2026', ['Write']],
    ['reviewed: soon', []],
  ])('%s', (yaml, first) => {
    expect(advice(yaml)).toEqual(first);
  });

  test('asks for a review after so many days', () => {
    const options = { checks: ['age'], maxAgeDays: 30 };
    expect(advice('reviewed: 2026-05-16', options)).toEqual([]);
    expect(advice('reviewed: 2026-05-15', options)).toEqual(['Review']);
    expect(advice('reviewed: in spring', options)).toEqual(['Write']);
  });

  test('is never late without a clock', () => {
    expect(probe({ text: '---\nreview_by: 2020-01-01\n---\n\nThe export is under Reports.' })).toEqual([]);
  });

  test('lets a macro that expires name its dates until then', () => {
    const text = (day: string) => `---\nexpires: ${day}\n---\nThe sale ends on 8 December.`;
    expect(found(text('2026-12-09'))).toEqual([]);
    expect(found(text('2026-01-09'))).toEqual(['expires', '8 December']);
  });
});

test('long runs of figures and months are read as fast as any text', () => {
  expect(found(`${'12/'.repeat(20_000)} ${'May '.repeat(20_000)}`)).toEqual([]);
  expect(found('1-2-3.4/5 May 6–7 to 8 Jan, '.repeat(2000)).length).toBeGreaterThan(0);
});
