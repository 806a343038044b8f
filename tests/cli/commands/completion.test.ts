import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatters } from '../../../src/report/index.js';
import { folderWith } from '../../config/files.js';
import { supportlint } from '../supportlint.js';

const isInstalled = (shell: string) => spawnSync(shell, ['--version']).status === 0;

/** What the shell offers for the last word, in a folder with `macros/`. */
type Offers = (words: readonly string[]) => Promise<string[]>;

async function script(shell: string): Promise<{ folder: string; file: string }> {
  const folder = folderWith({ 'macros/a.md': '' });
  const { code, stdout } = await supportlint(folder, ['completion', shell]);
  expect(code).toBe(0);
  const file = join(folder, `completion.${shell}`);
  writeFileSync(file, stdout);
  return { folder, file };
}

const inBash: Offers = async (words) => {
  const { folder, file } = await script('bash');
  const test = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _supportlint; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['--norc', '-c', test, file, 'supportlint', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
};

const inFish: Offers = async (words) => {
  const { folder, file } = await script('fish');
  const test = 'source $argv[1]; complete -C $argv[2]';
  const line = ['supportlint', ...words].join(' ');
  return execFileSync('fish', ['--no-config', '-c', test, file, line], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((one) => one.split('\t')[0]!);
};

describe.each([
  ['bash', inBash],
  ['fish', inFish],
] as const)('%s', (shell, offers) => {
  test.skipIf(!isInstalled(shell)).each([
    [['ex'], ['explain']],
    [['mac'], [expect.stringMatching(/^macros\/?$/)]],
    [['explain', 'no-ja'], ['no-jargon']],
    [['rules', '--js'], ['--json']],
    [['--stdin-f'], ['--stdin-filename']],
    [['--rule', 'no-sh'], ['no-shouting']],
    [['--format', 'styl'], ['stylish']],
    [['init', '--platform', 'zend'], ['zendesk']],
    [['completion', 'fi'], ['fish']],
  ])('%j', async (words, expected) => {
    expect(await offers(words)).toEqual(expected);
  });

  test.skipIf(!isInstalled(shell))('offers every formatter', async () => {
    expect((await offers(['--format', ''])).filter((one) => one in formatters).sort()).toEqual(
      Object.keys(formatters).sort(),
    );
  });
});

test.skipIf(!isInstalled('zsh'))(
  'zsh can read its script, which knows flags, commands and rules',
  async () => {
    const { file } = await script('zsh');
    const text = execFileSync(
      'zsh',
      [
        '-fc',
        'compdef() { :; }; source $1; functions _supportlint _supportlint_first _supportlint_rules',
        'zsh',
        file,
      ],
      { encoding: 'utf8' },
    );
    for (const part of ['--no-config-lookup', 'explain:say why', 'no-jargon', 'zendesk'])
      expect(text).toContain(part);
  },
);

test.each([
  [[], /Missing required argument 'shell'/],
  [['tcsh'], /Allowed choices are bash, zsh, fish\./],
])('completion %j', async (argv, message) => {
  const { code, stderr } = await supportlint('/', ['completion', ...argv]);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
