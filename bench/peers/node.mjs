import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const versionOf = (name) => require(join(modules, name, 'package.json')).version;
const program = (name, file) => [process.execPath, join(modules, name, file)];

/**
 * The linters that npm installs, with what they check by default.
 *
 * @type {readonly { name: string, version: string, counts?: true, command: (files: readonly string[]) =>
 *   string[] }[]} `files` are names relative to the working directory, which holds nothing else; `counts` as in
 *   `measure.mjs`
 */
export const nodePeers = [
  {
    name: 'alex',
    version: versionOf('alex'),
    command: (files) => [...program('alex', 'cli.js'), '--quiet', ...folderOr(files, '.')],
  },
  {
    name: 'textlint',
    version: `${versionOf('textlint')} with textlint-rule-write-good ${versionOf('textlint-rule-write-good')}`,
    command: (files) => [
      ...program('textlint', 'bin/textlint.js'),
      ...['--no-textlintrc', '--rules-base-directory', modules, '--rule', 'write-good'],
      ...folderOr(files, '.'),
    ],
  },
  {
    name: 'markdownlint-cli2',
    version: versionOf('markdownlint-cli2'),
    command: (files) => [
      ...program('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'),
      ...folderOr(files, '*.md'),
    ],
  },
  {
    name: 'write-good',
    version: versionOf('write-good'),
    counts: true,
    command: (files) => [...program('write-good', 'bin/write-good.js'), ...files],
  },
];

function folderOr(files, folder) {
  return files.length > 1 ? [folder] : files;
}
