import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../config/nearest.js';
import { commands } from './commands/index.js';
import type { Io } from './io.js';

/** The command that the first argument comes close to, where nothing else is called so. */
export function commandMeant({ argv: [first = ''], cwd }: Pick<Io, 'argv' | 'cwd'>): string | undefined {
  const isOther = Object.hasOwn(commands, first) || !/^[a-z][a-z-]*$/i.test(first);
  if (isOther || existsSync(resolve(cwd, first))) return undefined;
  return nearest(first, Object.keys(commands));
}
