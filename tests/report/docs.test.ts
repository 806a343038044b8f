import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatters } from '../../src/report/index.js';

const page = readFileSync('docs/formatters.md', 'utf8');

test('every formatter has a section, and is in the table of what to use', () => {
  const table = page.split('\n').filter((line) => line.startsWith('| '));
  for (const name of Object.keys(formatters)) {
    expect(page).toContain(`\n## ${name}\n`);
    expect(table.join('\n')).toContain(`[${name}](#${name})`);
  }
});
