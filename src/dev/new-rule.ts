/** `npm run new-rule no-example`: a rule folder that is red until its examples and phrases are written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const id = process.argv[2] ?? '';
if (!/^(?:no|require|prefer|max|valid|consistent)-[a-z]+(?:-[a-z]+)*$/.test(id)) {
  throw new Error('Name the rule by law: no-x, require-x, prefer-x, max-x, valid-x or consistent-x.');
}
const folder = join(fileURLToPath(new URL('../../rules', import.meta.url)), id);
if (existsSync(folder)) throw new Error(`rules/${id} is there already.`);
mkdirSync(folder);

writeFileSync(
  join(folder, 'rule.ts'),
  `import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Say what to do, in one sentence.',
  category: 'wording',
  presets: { recommended: 'warn' },
  find: { en },
});
`,
);
writeFileSync(
  join(folder, 'en.ts'),
  `import { vocabulary } from '../../src/lint/rule.js';

export default vocabulary({
  main: {
    message: '“{match}” sounds like … to the reader: write ….',
    phrases: ['replace this phrase'],
  },
});
`,
);
const example = (tag: string, text: string) => `\`\`\`md ${tag}\n${text}\n\`\`\`\n`;
writeFileSync(
  join(folder, 'README.md'),
  `<!-- header:start -->
<!-- header:end -->

## Why

## When not to use it

## Examples

${example('bad', 'Mark what must be found ==like this==.')}
${example('good', 'A near miss that must stay silent.')}
## Source
`,
);
console.log(
  `rules/${id}: write the README's examples, then en.ts, then run npm run generate and npm test -- ${id}.`,
);
