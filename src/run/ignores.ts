import type { ConfigChain } from '../config/types.js';
import { createIgnoreTest, type IgnoreTest } from '../files/ignore.js';
import type { Session } from './session.js';

/** As much of a session as finding files takes. */
export interface Where extends Pick<Session, 'options' | 'io'> {
  readonly configs: { forFile(path: string): Promise<Pick<ConfigChain, 'ignores'>> };
}

/** What the flags, the configs and the ignore files leave out. */
export function createIgnores({ options, io: { cwd }, configs }: Where): IgnoreTest {
  if (!options.ignore) return async () => undefined;
  return createIgnoreTest({
    cwd,
    patterns: options.ignorePattern,
    configured: async (path) => (await configs.forFile(path)).ignores,
  });
}
