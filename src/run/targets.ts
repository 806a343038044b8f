import { relative, resolve } from 'node:path';
import { findFiles, type Target } from '../files/find.js';
import { ignoredNotice } from '../files/notice.js';
import { createIgnores, type Where } from './ignores.js';
import type { Session } from './session.js';

/** Where text without a name is taken to stand, for config files and overrides. */
export const namelessFile = '__text__.md';

/** The files that the command line asks for, ordered by path. */
export async function findTargets(session: Where): Promise<Target[]> {
  const {
    options,
    io: { cwd },
  } = session;
  const isIgnored = createIgnores(session);
  if (options.stdin) {
    const path = resolve(cwd, options.stdinFilename ?? namelessFile);
    const reason = await isIgnored(path);
    if (reason === undefined) return [{ path }];
    return options.warnIgnored ? [{ path, notice: ignoredNotice(reason) }] : [];
  }
  return findFiles(options.patterns.length > 0 ? options.patterns : ['.'], {
    cwd,
    extensions: options.ext,
    isIgnored,
    errorOnUnmatched: options.errorOnUnmatchedPattern,
    warnIgnored: options.warnIgnored,
  });
}

/** Whether the paths of the command line take in the whole working folder. */
export function coversAll({
  options: { patterns, stdin },
  io: { cwd },
}: Pick<Session, 'options' | 'io'>): boolean {
  const isAbove = (pattern: string) => /^(?:\.\.[\\/]?)*$/.test(relative(cwd, resolve(cwd, pattern)));
  return !stdin && (patterns.length === 0 || patterns.some(isAbove));
}
