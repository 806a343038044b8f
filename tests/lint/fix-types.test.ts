import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixTypeOf } from '../../src/lint/fix-types.js';
import { categories, defineRule } from '../../src/lint/rule.js';

test('docs/fixing.md says which type the fixes of a category have', () => {
  const page = readFileSync(new URL('../../docs/fixing.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)];
  const documented = rows.flatMap(([, type, names]) => names!.split(', ').map((name) => [name, type]));
  const actual = categories.map((category) => {
    const rule = defineRule({ summary: 'Test.', category, presets: { recommended: 'warn' }, find: {} });
    return [category, fixTypeOf({ ruleId: 'a', severity: 1, message: '' }, { a: rule })];
  });
  expect(Object.fromEntries(documented)).toEqual({
    ...Object.fromEntries(actual),
    'comments that silence nothing': fixTypeOf({ ruleId: null, severity: 1, message: '' }, {}),
  });
});
