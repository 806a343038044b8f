import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ConfigChain, LoadedConfig, ResolvedConfig } from '../../config/types.js';
import { sha } from './file.js';
import { hashOf } from './record.js';

/** Everything that the configs of a chain were read from. */
export function filesOf({ configs }: Pick<ConfigChain, 'configs'>): string[] {
  const of = ({ files = [], extended }: LoadedConfig): string[] => [
    ...files,
    ...[...extended.values()].flatMap(of),
  ];
  return [...new Set(configs.flatMap(of))];
}

const isCode = (file: string) => /\.[cm]?[jt]sx?$/.test(file);

/** Whether the files say everything: code may ask the clock, and a package may be found elsewhere tomorrow. */
export function isPlainData(files: readonly string[]): boolean {
  return files.every((file) => !isCode(file) && !/[\\/]node_modules[\\/]/.test(file));
}

/** One value for all that a file is checked with: its config, and the code of the rules that the config adds. */
export function keyOf(config: ResolvedConfig, chain: ConfigChain): string {
  const code = filesOf(chain)
    .filter(isCode)
    .flatMap((file) => [...modulesFrom(file)].map(hashOf));
  return sha(JSON.stringify([asData(config), code]));
}

/** A module, what it imports by relative paths, and the package.json above it. */
function modulesFrom(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    const text = seen.has(file) ? undefined : readText(file);
    if (text === undefined) return;
    seen.add(file);
    for (const [, path] of text.matchAll(/['"`](\.\.?\/[^'"`\n]*)['"`]/g)) {
      const target = resolve(dirname(file), path!);
      const bare = target.replace(/\.[cm]?jsx?$/, '');
      for (const one of [target, ...endings.map((end) => bare + end)]) visit(one);
    }
  };
  visit(entry);
  for (let folder = dirname(entry), above = ''; folder !== above; above = folder, folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (readText(manifest) !== undefined) return seen.add(manifest);
  }
  return seen;
}

const endings = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts', '.json', '/index.js', '/index.ts'];

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Functions and patterns by their text; what stands inside itself, once. */
function asData(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value === 'function' || value instanceof RegExp) return String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return 'circular';
  const inside = [...above, value];
  if (value instanceof Map || value instanceof Set) return [...value].map((one) => asData(one, inside));
  if (Array.isArray(value)) return value.map((one) => asData(one, inside));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key.startsWith('~') ? undefined : asData(one, inside)]),
  );
}
