import { describe, expect, test } from 'vitest';
import stylish from '../../src/report/stylish.js';
import { context, hostileResults, resultWith } from './findings.js';

/** The line and the carets under it. */
async function drawn(source: string, words: string, width = 80): Promise<string[]> {
  const report = await stylish([resultWith(source, [words])], { ...context, verbose: true, width });
  return report
    .split('\n')
    .filter((line) => line.includes('│'))
    .map((line) => line.slice(line.indexOf('│') + 2));
}

describe('draws carets right under', () => {
  test.each([
    [
      'words',
      'We think you failed to pay.',
      'you failed to',
      ['We think you failed to pay.', '         ^^^^^^^^^^^^^'],
    ],
    ['the start of a line', 'Hi,\nyou failed.', 'you', ['you failed.', '^^^']],
    ['words after a tab', '\ta\tyou', 'you', ['    a   you', '        ^^^']],
    ['a tab', 'a\tb', '\t', ['a   b', ' ^^^']],
    ['wide characters', '世界 you 世界', '世界', ['世界 you 世界', '^^^^']],
    ['words after wide characters', '世界 you', 'you', ['世界 you', '     ^^^']],
    ['words after emoji', '👍 👩‍👩‍👧 🇩🇪 👋🏽 you', 'you', ['👍 👩‍👩‍👧 🇩🇪 👋🏽 you', '            ^^^']],
    ['an emoji', 'Hi 👩‍👩‍👧!', '👩‍👩‍👧', ['Hi 👩‍👩‍👧!', '   ^^']],
    [
      'words after combining marks',
      'cafe\u0301 n\u0303 you',
      'you',
      ['cafe\u0301 n\u0303 you', '       ^^^'],
    ],
    ['right-to-left words, in the order they are stored', 'א שלום you', 'שלום', ['א שלום you', '  ^^^^']],
    ['what is not to be seen', 'a\u200bb', '\u200b', ['a\u200bb', ' ^']],
    ['the first line of several', 'a you\nfailed', 'you\nfailed', ['a you', '  ^^^']],
    ['a drawn control character', 'a\u001b[2Jb', 'b', ['a␛[2Jb', '     ^']],
  ])('%s', async (_, source, words, lines) => {
    expect(await drawn(source, words)).toEqual(lines);
  });

  test('the place of something that is missing', async () => {
    expect(await drawn('The end', '')).toEqual(['The end', '^']);
    const [message] = resultWith('The end', ['end']).messages;
    const result = { ...resultWith('The end', []), messages: [{ ...message!, column: 8, endColumn: 8 }] };
    const report = await stylish([result], { ...context, verbose: true });
    expect(report).toContain('│ The end\n');
    expect(report).toMatch(/│ {8}\^\n/);
  });
});

describe('a long line', () => {
  const before = 'We looked into this for quite some time and asked everybody here, but ';
  const after = ' pay the third invoice of last year, as far as anybody here can remember.';

  test('is cut between words, around the finding', async () => {
    const [line, carets] = await drawn(`${before}you failed to${after}`, 'you failed to', 70);
    expect(line).toBe('…here, but you failed to pay the third…');
    expect(carets).toBe(`${' '.repeat(line!.indexOf('you'))}^^^^^^^^^^^^^`);
  });

  test('is cut at one end only near the other', async () => {
    expect((await drawn(`you failed to${after}${after}`, 'you failed to', 60))[0]).toBe(
      'you failed to pay the third invoice of…',
    );
    expect((await drawn(`${before}you failed to`, 'you failed to', 60))[0]).toBe(
      '…everybody here, but you failed to',
    );
  });

  test('is cut inside a finding that does not fit', async () => {
    const [line, carets] = await drawn(`${before}${after}`, `${before}${after}`, 60);
    expect(line).toMatch(/^We looked .*…$/);
    expect(carets).toHaveLength(line!.length - 1);
  });

  test('never gets wider than there is room', async () => {
    const source = '世界👩‍👩‍👧\u0301\t'.repeat(2000);
    const [line, carets] = await drawn(`${source}you${source}`, 'you', 60);
    expect(line!.startsWith('…') && line!.endsWith('…')).toBe(true);
    expect(carets!.length).toBeLessThanOrEqual(44);
  });

  test('stays readable in a pipe', async () => {
    const report = await stylish([resultWith(`${before}you failed to${after}`, ['you failed to'])], {
      ...context,
      verbose: true,
    });
    expect(report.split('\n').every((line) => line.length <= 100)).toBe(true);
  });
});

test('stands between the message and the advice, with the words underlined', async () => {
  const esc = String.fromCharCode(27);
  const result = resultWith('We think you failed to pay.', ['you failed to'], { instead: 'it did not' });
  const report = await stylish([result], { ...context, verbose: true });
  expect(report.split('\n').slice(1, 5)).toEqual([
    '  1:10  warning  “you failed to” blames the reader  no-blame',
    '                 │ We think you failed to pay.',
    '                 │          ^^^^^^^^^^^^^',
    '                 try: write “it did not”',
  ]);
  const colored = await stylish([result], { ...context, verbose: true, color: true });
  expect(colored).toContain(`We think ${esc}[4myou failed to${esc}[24m pay.`);
});

test('is left out where the source is not known, and on request only', async () => {
  const { source, ...unknown } = resultWith('We think you failed to pay.', ['you failed to']);
  expect(await stylish([unknown], { ...context, verbose: true })).not.toContain('│');
  expect(await stylish([{ ...unknown, source: source! }], context)).not.toContain('│');
});

test('linted text cannot control the terminal or a build log', async () => {
  const lines = (await stylish(hostileResults, { ...context, verbose: true })).split('\n');
  expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|^\s*::|##\[/.test(line))).toEqual(
    [],
  );
});
