import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceOf } from '../../src/editor/checked.js';
import { disable } from '../../src/editor/disable.js';
import type { Edit } from '../../src/lint/finding.js';
import { check, ruleIdsOf } from './session.js';

const edited = (text: string, edits: readonly Edit[]) =>
  edits.reduceRight((done, { start, end, text: one }) => done.slice(0, start) + one + done.slice(end), text);

/** What remains after the first action, or the second, on the only message of a text. */
function after(text: string, nth = 0) {
  const { checked } = check(text);
  const [message] = checked.result.messages;
  const remedy = disable(checked, message!)[nth]!;
  return edited(sourceOf(checked), remedy.edits);
}

const line = '<!-- supportlint-disable-line no-jargon -- say why -->';
const next = '<!-- supportlint-disable-next-line no-jargon -- say why -->';

test.each([
  ['We utilize it.\n', `${next}\nWe utilize it.\n`],
  ['\ufeffWe utilize it.\r\n', `${next}\r\nWe utilize it.\r\n`],
  ['One.\n\nWe utilize it.', `One.\n\n${next}\nWe utilize it.`],
  ['We can help,\nas we utilize it.\n', `We can help,\nas we utilize it. ${line}\n`],
  ['We utilize it.  \nAnd more.\n', `${next}\nWe utilize it.  \nAnd more.\n`],
  ['See,\nwe utilize it.\\\nAnd more.\n', `See,\nwe utilize it. ${line}\\\nAnd more.\n`],
  ['- We utilize it.\n', `- We utilize it. ${line}\n`],
  ['- Say:\n\n  We utilize it.\n', `- Say:\n\n  ${next}\n  We utilize it.\n`],
  ['1. Say:\n\n   We utilize it.\n2. Wait.\n', `1. Say:\n\n   ${next}\n   We utilize it.\n2. Wait.\n`],
  ['- a\n  - Say:\n\n    We utilize it.\n', `- a\n  - Say:\n\n    We utilize it. ${line}\n`],
  ['> We utilize it.\n', `> We utilize it. ${line}\n`],
  ['1. We utilize it.\n2. Wait.\n', `1. We utilize it. ${line}\n2. Wait.\n`],
  [
    '| a | b |\n| - | - |\n| We utilize it. | c |\n',
    `| a | b |\n| - | - |\n| We utilize it. | c | ${line}\n`,
  ],
])('%j', (text, expected) => {
  expect(after(text)).toBe(expected);
  expect(ruleIdsOf(check(expected).checked)).not.toContain('no-jargon');
});

test.each([
  ['We utilize it.\n', '---\nsupportlint: { no-jargon: off }\n---\n\nWe utilize it.\n'],
  [
    '---\ntone: business\n---\nWe utilize it.\n',
    '---\ntone: business\nsupportlint: { no-jargon: off }\n---\nWe utilize it.\n',
  ],
  [
    '---\nsupportlint: { no-blame: off }\n---\nWe utilize it.\n',
    '---\nsupportlint: { no-jargon: off, no-blame: off }\n---\nWe utilize it.\n',
  ],
  [
    '---\nsupportlint:\n  no-blame: off\n---\nWe utilize it.\n',
    '---\nsupportlint:\n  no-jargon: off\n  no-blame: off\n---\nWe utilize it.\n',
  ],
])('for the whole file: %j', (text, expected) => {
  expect(after(text, 1)).toBe(expected);
  expect(ruleIdsOf(check(expected).checked)).not.toContain('no-jargon');
});

const noisy = join('fixtures', 'macros', 'noisy');
const samples = readdirSync(noisy, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

test.each(samples)('in %s every finding can be silenced, and nothing else comes of it', (name) => {
  const { checked } = check(readFileSync(join(noisy, name), 'utf8'));
  const before = ruleIdsOf(checked);
  for (const message of checked.result.messages) {
    const isOther = (id: string | null) => id !== message.ruleId;
    for (const { title, edits } of disable(checked, message)) {
      const left = ruleIdsOf(check(edited(sourceOf(checked), edits)).checked);
      const about = `${title}: ${message.message}`;
      if (title.endsWith('file')) expect(left.every(isOther), about).toBe(true);
      else {
        expect(left.length, about).toBeLessThan(before.length);
        // A rule that is off leaves its words to others; a comment leaves nothing to them.
        expect(left.filter(isOther), about).toEqual(before.filter(isOther));
      }
    }
  }
});
