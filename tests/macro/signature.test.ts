import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/macro/read.js';

const endOf = (text: string) => {
  const { hasSignOff, sentences } = readFile(text, { path: 'a.md' }).macros[0]!;
  return { hasSignOff, closing: sentences.find(({ closes }) => closes)?.text };
};
const said = 'Your bike is ready. The shop is open until six.';

describe('names alone in the last paragraph sign a reply', () => {
  test.each([
    'Ray',
    'Ray\nReservations',
    'The Billing Team',
    '**Oona McBride**\nHead of Repairs\nNorthwind Bikes',
    '{{current_user.name}}\nNorthwind Bikes',
    'Ana from Northwind',
  ])('%j', (names) => {
    expect(endOf(`${said}\n\n${names}\n`)).toEqual({
      hasSignOff: true,
      closing: 'The shop is open until six.',
    });
  });
});

describe('other short last lines do not', () => {
  test.each([
    'See you Friday',
    'Monday to Friday.',
    'Room 12',
    'Open the Door Settings page',
    'Enjoy!',
    'Phone:\nNorthwind Bikes',
  ])('%j', (line) => {
    expect(endOf(`${said}\n\n${line}\n`)).toMatchObject({ hasSignOff: false });
  });

  test('nor does a line that belongs to what stands above it', () => {
    expect(endOf('Choose one of these\n\nNorthwind Bikes\n')).toMatchObject({ hasSignOff: false });
  });
});
