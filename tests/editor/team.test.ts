import { expect, test } from 'vitest';
import { amend } from '../../src/config/amend.js';
import { allowing, decisionOn } from '../../src/editor/team.js';
import { check, ruleIdsOf } from './session.js';

const firstOf = (text: string, config?: unknown) => {
  const { checked, chain } = check(text, config);
  return { decision: decisionOn(checked, checked.result.messages[0]!), chain };
};

test('a term may be allowed, and put into the lexicon where another word is proposed', () => {
  expect(firstOf('\ufeffUtilize it.\n').decision).toEqual({
    words: 'Utilize',
    entry: { use: 'use', avoid: 'utilize' },
  });
  expect(firstOf('We leverage it.\n').decision).toMatchObject({ words: 'We leverage' });
});

test.each([
  ['what is no term', 'It was was late.\n', undefined],
  ['what the lexicon itself says', 'We use it.\n', { lexicon: [{ avoid: 'it' }] }],
])('not %s', (_, text, config) => {
  expect(firstOf(text, config).decision).toBeUndefined();
});

const level = 'warn';
test.each([
  [{ extends: 'recommended' }, ['warn', { allow: ['utilize'] }]],
  [{ rules: { 'no-jargon': 'error' } }, ['error', { allow: ['utilize'] }]],
  [
    { rules: { 'no-jargon': ['warn', { allow: ['backend'], classes: { slang: false } }] } },
    ['warn', { allow: ['backend', 'utilize'], classes: { slang: false } }],
  ],
])('allowing words keeps what %j says', (config, expected) => {
  const { checked, chain } = check('We utilize it.\n', config);
  expect(ruleIdsOf(checked)).toEqual(['no-jargon']);
  const change = allowing(chain, 'no-jargon', 'Utilize', level);
  expect(change).toEqual([['rules', 'no-jargon'], expected]);
  const rules = { 'no-jargon': expected };
  expect(ruleIdsOf(check('We utilize it.\n', { ...config, rules }).checked)).not.toContain('no-jargon');
});

test('nothing is offered that an override would undo', () => {
  const rules = { 'no-jargon': ['warn', { allow: [] }] };
  const { chain } = check('', { extends: 'recommended', overrides: [{ files: '*.md', rules }] });
  expect(allowing(chain, 'no-jargon', 'utilize', level)).toBeUndefined();
});

test.each([
  [
    'words.yml',
    '# Ours\n- use: conversation # not ticket\n  avoid: [ticket, "case"]\n\n# Done\n',
    '# Ours\n- use: conversation # not ticket\n  avoid: [ticket, "case"]\n- use: use\n  avoid: utilize\n\n# Done\n',
  ],
  ['words.yml', '- avoid:\r\n  - ticket\r\n', '- avoid:\r\n  - ticket\r\n- use: use\r\n  avoid: utilize\r\n'],
  [
    'words.json',
    '[\n  // ours\n  {\n    "avoid": "x"\n  }\n]\n',
    '[\n  // ours\n  {\n    "avoid": "x"\n  },\n  {\n    "use": "use",\n    "avoid": "utilize"\n  }\n]\n',
  ],
])('an entry is added to %s, and everything else stays', async (name, before, after) => {
  expect(await amend(name, before, [[[-1], { use: 'use', avoid: 'utilize' }]])).toBe(after);
});
