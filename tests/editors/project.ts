import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from '../config/files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Hurts once, by one rule of the config below. */
export const dismissive = 'Hi,\n\nPlease calm down.\n';

/** A project that has installed this supportlint, with the files beside a config of two rules. */
export function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({
    'package.json': '{}',
    '.supportlintrc': JSON.stringify({
      root: true,
      extends: [],
      rules: { 'no-dismissal': 'error', 'no-stiff-formality': 'warn' },
    }),
    ...files,
  });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/supportlint'), 'junction');
  symlinkSync('../supportlint/bin/supportlint.js', join(folder, 'node_modules/.bin/supportlint'));
  return folder;
}

/** What a user's shell knows, without what npm tells the scripts that it runs. */
export const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
