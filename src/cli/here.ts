import { join, sep } from 'node:path';
import { createConfigLoader } from '../config/load/index.js';
import { resolveConfig } from '../config/resolve.js';
import type { ConfigChain, ResolvedConfig } from '../config/types.js';
import type { Level } from '../lint/finding.js';
import type { Registry } from '../lint/rule.js';
import { installedEngine, type LoadEngine } from './engine.js';
import type { Io } from './io.js';

/** What applies to a macro in the working directory. */
export interface Here {
  /** The built-in rules, and those that the configuration adds. */
  readonly rules: Registry;
  readonly builtIn: Registry;
  readonly chain: ConfigChain;
  readonly config: ResolvedConfig;
  /** Level of a rule for a macro without tone and situation. */
  levelOf(id: string): Level;
}

/** @param configFile the only config to use, instead of those that are found */
export async function readHere(
  { cwd }: Pick<Io, 'cwd'>,
  configFile?: string,
  loadEngine: LoadEngine = installedEngine,
): Promise<Here> {
  const { registry: builtIn, classes } = await loadEngine();
  const macro = join(cwd, 'macro.md');
  const configs = await createConfigLoader({ cwd, registry: builtIn, classes, configFile });
  const chain = await configs.forFile(macro);
  const config = resolveConfig(chain, macro.replaceAll(sep, '/'), builtIn);
  return {
    ...{ rules: { ...builtIn, ...config.added }, builtIn, chain, config },
    levelOf: (id) => (['off', 'warn', 'error'] as const)[config.rules[id]?.severity ?? 0],
  };
}
