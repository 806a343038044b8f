import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type ConfigLoaderOptions, createConfigLoader } from '../../src/config/load/index.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { registry } from './registry.js';

/** A folder with these files (path → text), gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'supportlint-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

type Options = Omit<ConfigLoaderOptions, 'cwd' | 'registry'>;

/** Rule id → severity for a file of such a folder. */
export async function levelsIn(files: Readonly<Record<string, string>>, path: string, options: Options = {}) {
  const cwd = folderWith(files);
  const file = join(cwd, path);
  const chain = await (await createConfigLoader({ cwd, registry, ...options })).forFile(file);
  const { rules } = resolveConfig(chain, file, registry);
  return Object.fromEntries(Object.entries(rules).map(([id, { severity }]) => [id, severity]));
}

/** What is wrong with the config of such a folder. */
export async function failureIn(
  files: Readonly<Record<string, string>>,
  path = 'a.md',
  options: Options = {},
): Promise<Error> {
  return levelsIn(files, path, options).then(
    (levels) => expect.fail(`accepted: ${JSON.stringify(levels)}`),
    (error: Error) => error,
  );
}
