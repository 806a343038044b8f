import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules as registry } from '../../rules/index.js';
import { createConfigLoader } from '../../src/config/load/index.js';
import { resolveConfig } from '../../src/config/resolve.js';

const cwd = join(import.meta.dirname, '../..');
const loader = await createConfigLoader({ cwd, registry, configFile: '.supportlintrc.example.json' });
const chain = loader.forFile(join(cwd, 'a.md'));

/** Rule id → severity for a path in the folder of the example. */
async function levels(path: string) {
  const { rules } = resolveConfig(await chain, join(cwd, path), registry);
  return Object.fromEntries(Object.entries(rules).map(([id, { severity }]) => [id, severity]));
}

test('the example config is valid and does what its comments say', async () => {
  expect(await levels('refund.md')).toMatchObject({
    'no-jargon': 2,
    'no-hidden-reproach': 1,
    'require-open-closing': 1,
  });
  expect(await levels('chat/hello.md')).not.toHaveProperty('require-open-closing');
  expect(await levels('chat/formal/hello.md')).toHaveProperty('require-open-closing');
  expect(await levels('our-mistake/late.md')).toHaveProperty('no-hidden-reproach', 2);
  expect((await chain).ignores).toMatchObject([
    { patterns: ['drafts/', 'archive/', '!archive/still-in-use.md'] },
  ]);
});
