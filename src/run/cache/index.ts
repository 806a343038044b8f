import { dirname, resolve } from 'node:path';
import type { ConfigChain, IgnoreSource, ResolvedConfig } from '../../config/types.js';
import type { Extracted } from '../../lint/check.js';
import type { Reading } from '../../lint/library.js';
import type { LintResult } from '../../lint/result.js';
import { shownPath } from '../../report/paths.js';
import { build } from '../build.js';
import { flagsOf, unusedLevel } from '../flags.js';
import { knownRules } from '../rules.js';
import type { Session } from '../session.js';
import { entryOf, resultOf, revive, statOf } from './entry.js';
import { bodyOf, type CacheEntry, type CacheHeader, readCache, sha, writeCache } from './file.js';
import { filesOf, isPlainData, keyOf } from './key.js';
import { cachePath } from './location.js';
import { candidatesIn, hashOf } from './record.js';

/** Readings of earlier runs. */
export interface Cache {
  /** The reading of a text, if the same was read with the same before. */
  find(path: string, text: string, config: ResolvedConfig): Promise<Reading | undefined>;
  /** Remembers the reading of a file for {@link save}. */
  keep(path: string, text: string, reading: Reading, config: ResolvedConfig): Promise<void>;
  /**
   * Writes what changed. Without a change, nothing is written.
   *
   * @param results of the readings, in the same order; absent where the texts were fixed since
   */
  save(readings: readonly Reading[], compare: boolean, results?: readonly LintResult[]): Promise<void>;
}

/** Opens the cache of a run; what cannot be read is taken for empty. */
export function openCache(session: Session): Cache {
  const { options, io } = session;
  const { cwd } = io;
  const file = cachePath(options.cacheLocation, cwd);
  const today = io.now().toISOString().slice(0, 10);
  const before = readCache(file, build);
  const known = before?.entries() ?? [];
  const places = new Map(known.map(({ path }, index) => [path, index]));
  let kept: readonly (readonly Extracted[])[] | undefined;
  const extractsAt = (index: number) => {
    kept ??= before!.extracts();
    return kept[index]!;
  };

  const keys = new WeakMap<ResolvedConfig, string>();
  const chains = new Map<ConfigChain, string>();
  const keyFor = async (path: string, config: ResolvedConfig) => {
    const chain = await session.configs.forFile(path);
    chains.set(chain, dirname(path));
    const key = keys.get(config) ?? sha(`${keyOf(config, chain)} ${options.inlineConfig}`);
    keys.set(config, key);
    return key;
  };

  const entries = new Map<Reading, CacheEntry>();
  let isChanged = before === undefined || before.header.flags !== flagsOf(options, io.cwd);
  return {
    async find(path, text, config) {
      const key = await keyFor(path, config);
      const index = places.get(shownPath(path, cwd));
      const entry = index === undefined ? undefined : known[index]!;
      if (!entry || entry.key !== key || (entry.today !== undefined && entry.today !== today))
        return undefined;
      if (!isSame(entry, path, text, options.cacheStrategy)) return undefined;
      const reading = revive(
        entry,
        { filePath: path, source: text },
        unusedLevel(options),
        extractsAt(index!),
      );
      entries.set(reading, entry);
      return reading;
    },
    async keep(path, text, reading, config) {
      isChanged = true;
      const chain = await session.configs.forFile(path);
      // A rule of a plugin that failed may do better next time.
      if (chain.added && reading.messages.some(({ fatal }) => fatal)) return;
      entries.set(reading, entryOf(path, text, reading, await keyFor(path, config), today));
    },
    async save(readings, compare, results) {
      const finished = { compare, reportUnusedDirectives: unusedLevel(options) };
      const isWhole = readings.length === known.length;
      const isKept = JSON.stringify(before?.header.finished) === JSON.stringify(finished);
      if (!isChanged && (!isWhole || isKept || !results)) return;
      const fresh = readings.flatMap((reading) => {
        const entry = entries.get(reading);
        return entry ? { reading, entry } : [];
      });
      const seen = new Set(readings.map(({ path }) => path));
      const others = known.flatMap((entry, index) =>
        seen.has(entry.path) || statOf(resolve(cwd, entry.path)) === undefined
          ? []
          : { entry, extracts: extractsAt(index) },
      );
      const whole = others.length === 0 && fresh.length === readings.length ? results : undefined;
      const rules = knownRules(session.registry, session.added);
      const all = [...fresh.map(({ reading, entry }) => ({ entry, extracts: reading.extracts })), ...others];
      const header: CacheHeader = {
        files: all.length,
        flags: flagsOf(options, io.cwd),
        rules: { ids: rules.ids, comparing: rules.comparing },
        ...(await record(session, [...chains.keys()], readings)),
        ...(whole && { finished }),
      };
      const body = bodyOf(
        header,
        rules.meta,
        (whole ?? []).map((result, index) => resultOf(fresh[index]!.entry, result)),
        all.map(({ entry }) => entry),
        all.map(({ extracts }) => extracts),
      );
      await writeCache(file, build, body);
    },
  };
}

/** With `metadata`, time and size decide, as long as they are those of the text that was read. */
function isSame(
  { hash, mtime, size }: CacheEntry,
  path: string,
  text: string,
  strategy: 'content' | 'metadata',
) {
  const stat = strategy === 'metadata' ? statOf(path) : undefined;
  return stat ? stat.mtimeMs === mtime && stat.size === size : sha(text) === hash;
}

/** How the configs were found, where files alone decide on that. */
async function record(
  { options, configs, foldersAsked }: Session,
  chains: readonly ConfigChain[],
  readings: readonly Reading[],
): Promise<Pick<CacheHeader, 'configs'>> {
  const sources = chains.flatMap(filesOf);
  if (!isPlainData(sources)) return {};
  const isNamed = options.config !== undefined || !options.configLookup;
  const folders: Record<string, readonly IgnoreSource[]> = {};
  const candidates: string[] = [];
  if (!isNamed) {
    const all = new Set<string>();
    for (const folder of [...foldersAsked, ...readings.map(({ filePath }) => dirname(filePath))])
      for (let one = folder, below = ''; one !== below && !all.has(one); below = one, one = dirname(one))
        all.add(one);
    for (const folder of all) {
      const own = candidatesIn(folder);
      if (own.length === 0) continue;
      candidates.push(...own);
      folders[folder] = (await configs.forFile(`${folder}/macro.md`)).ignores;
    }
  }
  const files: Record<string, string> = {};
  for (const file of new Set([...sources, ...candidates])) files[file] = hashOf(file) ?? '';
  return {
    configs: {
      ...{ files, folders },
      ...(isNamed && { named: (await configs.forFile(resolve('macro.md'))).ignores }),
    },
  };
}
