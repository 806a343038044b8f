import { createHash } from 'node:crypto';
import type { Shard } from '../../cli/scale-options.js';
import type { Target } from '../../files/find.js';
import { shownPath } from '../../report/paths.js';
import { build } from '../build.js';
import { type Checked, compareAll } from '../check.js';
import { readingsOf } from '../finish.js';
import { readAll } from '../read.js';
import { knownRules } from '../rules.js';
import type { Session } from '../session.js';
import { coversAll } from '../targets.js';
import type { Part, PartFile } from './part.js';

/** Checks one part of the targets. Macros are compared when the parts are put together. */
export async function checkShard(
  targets: readonly Target[],
  { index, count }: Shard,
  session: Session,
): Promise<Checked> {
  const { cwd } = session.io;
  const shown = (path: string) => shownPath(path, cwd);
  const own = targets.filter(({ path }) => partOf(shown(path), count) === index);
  const { cache: caches } = session.options;
  const cache = caches ? (await import('../cache/index.js')).openCache(session) : undefined;
  const entries = await readAll(own, session, { compare: true, cache });
  const files = entries.map(({ path, outcome }): PartFile => {
    if (!('extracts' in outcome)) return { path: shown(path), result: { ...outcome, filePath: '' } };
    const { path: _, filePath: __, ...reading } = outcome;
    return { path: shown(path), reading };
  });
  const compare = targets.some(({ listed }) => listed);
  await cache?.save(
    readingsOf(entries).map(({ outcome }) => outcome),
    compare,
  );
  const isWhole = compare && coversAll(session);
  const part: Part = { index, count, version: build, cwd, compare, isWhole, files };
  return {
    results: compareAll(entries, false, session),
    rules: knownRules(session.registry, session.added),
    originals: new Map(),
    ...{ isWhole, part },
  };
}

/** 1 … count. The same path is always in the same part, whatever other files there are. */
function partOf(path: string, count: number): number {
  return (createHash('sha1').update(path).digest().readUInt32BE() % count) + 1;
}
