import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { classes } from '../../rules/_shared/classes.js';
import consistentFacts from '../../rules/consistent-facts/rule.js';
import consistentVariants from '../../rules/consistent-variants/rule.js';
import noNearDuplicate from '../../rules/no-near-duplicate/rule.js';
import { optionsSchema } from '../../src/config/options.js';
import { createLinter } from '../../src/lint/linter.js';
import type { CompareRule } from '../../src/lint/rule.js';

type Library = Readonly<Record<string, string>>;

const registry: Readonly<Record<string, CompareRule>> = {
  'consistent-facts': consistentFacts,
  'consistent-variants': consistentVariants,
  'no-near-duplicate': noNearDuplicate,
};

/** `path:line message` of one rule's findings in a library, in order of path. */
function lint(
  id: string,
  library: Library,
  options: object = {},
  reorder = (paths: string[]) => paths,
): string[] {
  const linter = createLinter({ [id]: registry[id]! }, classes);
  const filled = parse(optionsSchema(registry[id]!), options) as Record<string, unknown>;
  const config = { settings: {}, rules: { [id]: { severity: 1 as const, options: filled } }, meta: {} };
  const readings = reorder(Object.keys(library)).map((path) =>
    linter.read(library[path]!, { path, filePath: `/${path}`, config }),
  );
  // Readings are plain data: a cache may keep them as JSON.
  const kept = JSON.parse(JSON.stringify(readings)) as typeof readings;
  return linter
    .finish(kept)
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, message }) => `${filePath.slice(1)}:${line} ${message}`),
    )
    .sort();
}

describe('consistent-facts', () => {
  test.each<[kind: string, ...texts: string[]]>([
    ['duration', 'You can return it within 30 days.', 'Please send it back within two weeks of delivery.'],
    [
      'opening hours',
      'Our phone lines are open Monday to Friday from 8 am to 8 pm.',
      'The phone lines are open 9–18, Mon–Fri.',
    ],
    ['price', 'The Plus package costs €9 per month.', 'As of now, our Plus package is €11 a month.'],
    ['percentage', 'You have a 10% loyalty discount.', 'The loyalty discount is 15 percent.'],
    ['limit', 'Your password needs at least 12 characters.', 'A password has at least eight characters.'],
    [
      'address',
      'Fill in our [refund form](https://acme.test/refund).',
      'The refund form is at pay.acme.test/back.',
    ],
  ])('finds two figures for one %s', (_, ...texts) => {
    const found = lint('consistent-facts', { 'a.md': texts[0]!, 'b.md': texts[1]! });
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^a\.md:1 Settle on one .*“.+” here, but “.+” in b\.md:1\.$/);
    expect(found[1]).toMatch(/^b\.md:1 .* in a\.md:1\.$/);
  });

  test.each<[why: string, ...texts: string[]]>([
    ['a window and a wait', 'You can return it within 30 days.', 'The refund takes 5 days to arrive.'],
    [
      'two seasons',
      'We usually reply within 4 hours.',
      'During the holidays we usually reply within 2 days.',
    ],
    ['two products', 'The tent has a two-year warranty.', 'The kite comes with a one-year warranty.'],
    ['two ways to send', 'Standard delivery takes 5 days.', 'Express delivery takes 1 day.'],
    [
      'the past',
      'The trial lasts 30 days.',
      'The trial used to last 14 days, and the trial lasts longer now.',
    ],
    ['a question', 'You can return it within 30 days.', 'Did you return it within 14 days?'],
    [
      'an exception',
      'You can return it within 30 days.',
      'As an exception, you can return it within 90 days.',
    ],
    ['a promise for one case', 'We usually reply within 4 hours.', "I'll reply within 2 days."],
    ['days of the week', 'Our chat is open Mon–Fri, 9–17.', 'Our chat is open on Saturdays from 10 to 14.'],
    ['two countries', 'You can return it within 30 days.', 'In Spain you can return it within 14 days.'],
    ['what others do', 'The refund takes 5 days.', 'Your bank checks transfers within 2 days.'],
    ['a screen', 'You can return it within 30 days.', 'The page says "You can return it within 10 days".'],
    ['one price a month, one a year', 'The Plus plan costs $9 a month.', 'The Plus plan costs $90 a year.'],
  ])('is silent on %s', (_, ...texts) => {
    expect(lint('consistent-facts', { 'a.md': texts[0]!, 'b.md': texts[1]! })).toEqual([]);
  });

  test('names a few of the other places, and counts the rest', () => {
    const library: Record<string, string> = { 'z.md': 'Hi,\n\nyou can return it within 14 days.' };
    for (const name of ['a', 'b', 'c', 'd', 'e']) library[`${name}.md`] = 'You can return it within 30 days.';
    expect(lint('consistent-facts', library, { maxNamed: 2 }).at(-1)).toContain(
      '“14 days” here, but “30 days” in a.md:1 and b.md:1, and 3 more.',
    );
  });

  test('takes many figures for one phrase as many facts', () => {
    const library = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`${n + 10}.md`, `You can return it within ${n + 5} days.`]),
    );
    expect(lint('consistent-facts', library)).toEqual([]);
  });
});

describe('no-near-duplicate', () => {
  const text =
    'The parcel left us this morning and reaches you by Friday. You get a text message on the day, with the hour. ' +
    'If nobody is at home, the courier leaves it with a neighbor, and a card in your letter box says with which one.';
  const bodies = { checkBodies: true };

  test('finds a copy with a few words changed, whatever the greeting and the placeholders', () => {
    const changed = `Dear {{name}},\n\n${text.replace('the courier', 'our driver')}\n\nBest wishes,\n{{agent}}`;
    const found = lint('no-near-duplicate', { 'a.md': text, 'b.md': changed }, bodies);
    expect(found).toEqual([
      expect.stringMatching(/^b\.md:3 Consider merging .* a\.md:1 \(\d\d% the same\), with a placeholder/),
    ]);
  });

  test('leaves templates that only begin and end alike', () => {
    const frame = (middle: string) =>
      `Hi {{name}},\n\nThank you for writing to us.\n\n${middle}\n\nIf there is anything else, reply here and I pick it up.\n\nKind regards,\n{{agent}}`;
    const library = {
      'a.md': frame('The lamp is back in stock, and I put one aside for you until Friday.'),
      'b.md': frame('The invoice now has the new address and is under Orders in your account.'),
    };
    expect(lint('no-near-duplicate', library, bodies)).toEqual([]);
  });

  test('says that the same words stand under two titles', () => {
    const library = { 'a.md': `---\ntitle: Post\n---\n${text}`, 'b.md': `---\ntitle: Parcel\n---\n${text}` };
    expect(lint('no-near-duplicate', library, bodies)).toEqual([expect.stringContaining('(100% the same)')]);
    expect(lint('no-near-duplicate', library)).toEqual([]);
  });

  test('compares macros under headings of one file', () => {
    const library = { 'all.md': `## One\n\n> ${text}\n\n## Two\n\n> ${text}\n\n## One\n\n> Another text.\n` };
    const found = lint('no-near-duplicate', library, bodies);
    expect(found.map((one) => one.slice(0, 40))).toEqual([
      expect.stringMatching(/^all\.md:11 Give this macro a title/),
      expect.stringMatching(/^all\.md:7 Consider merging/),
    ]);
  });
});

describe('the order of files changes nothing', () => {
  const library: Library = {
    'a/one.md':
      '---\nid: x\ntitle: One\n---\nYou can return it within 30 days, and the label is in the box we sent.',
    'a/two.md':
      '---\nid: x\ntitle: one!\n---\nYou can return it within 14 days, and the label is in the box we sent.',
    'b/three.md':
      '---\nvariant_of: none\n---\nYou can return it within 30 days, and the label is in the box we sent.',
    'b/four.md': 'You can return it within 60 days. The label is in the box.',
  };
  test.each(Object.keys(registry))('%s', (id) => {
    const options = id === 'no-near-duplicate' ? { checkBodies: true } : {};
    const found = lint(id, library, options);
    expect(found.length).toBeGreaterThan(0);
    expect(lint(id, library, options, (paths) => paths.reverse())).toEqual(found);
    expect(lint(id, library, options, ([first, ...rest]) => [...rest, first!])).toEqual(found);
  });
});
