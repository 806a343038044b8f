import { TextDocument } from 'vscode-languageserver-textdocument';
import { classes } from '../../rules/_shared/classes.js';
import { rules } from '../../rules/index.js';
import { createChain } from '../../src/config/chain.js';
import { loadInline } from '../../src/config/inline.js';
import { resolveConfig } from '../../src/config/resolve.js';
import type { Checked } from '../../src/editor/checked.js';
import type { Reading } from '../../src/lint/library.js';
import { createLinter } from '../../src/lint/linter.js';

const linter = createLinter(rules, classes);

/** A document that was checked with a configuration. */
export function check(text: string, config: unknown = { extends: 'recommended' }) {
  const chain = createChain([loadInline(config, rules, classes)], rules);
  const options = { path: 'a.md', filePath: '/a.md', config: resolveConfig(chain, '/a.md', rules) };
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  const finish = (readings: readonly Reading[]) => linter.finish(readings, { compare: false });
  const reread = (again: string) => linter.read(again, options);
  const reading = reread(text);
  const checked: Checked = {
    ...{ document, reading, finish, reread, rules: { ...rules, ...chain.added } },
    result: finish([reading])[0]!,
  };
  return { checked, chain };
}

export const ruleIdsOf = ({ result }: Pick<Checked, 'result'>) =>
  result.messages.map(({ ruleId }) => ruleId).sort();
