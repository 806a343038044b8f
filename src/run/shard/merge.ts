import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CliOptions } from '../../cli/options.js';
import { UsageError } from '../../usage-error.js';
import { build } from '../build.js';
import { type Checked, compareAll } from '../check.js';
import type { Entry } from '../read.js';
import { knownRules } from '../rules.js';
import type { Session } from '../session.js';
import type { Part } from './part.js';

/** The parts of one run → what the run would have found. */
export async function mergeParts(parts: readonly Part[], session: Session): Promise<Checked> {
  const { cwd } = session.io;
  const entries = parts
    .flatMap(({ files }) => files)
    .map(({ path, ...file }): Entry => {
      const filePath = resolve(cwd, path);
      const outcome = 'reading' in file ? { ...file.reading, path, filePath } : { ...file.result, filePath };
      return { path: filePath, filePath, outcome };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  // What configs add is needed to compare, and to say what rules there are.
  for (const { path } of entries) await session.configFor(path);
  const { compare, isWhole } = parts[0]!;
  return {
    results: compareAll(entries, compare, session),
    rules: knownRules(session.registry, session.added),
    originals: new Map(),
    isWhole,
  };
}

/**
 * Reads the reports of all parts.
 *
 * @throws UsageError for a file that holds no part, and for parts that do not belong together or are not all there
 */
export function readParts(files: readonly string[], { cwd }: { readonly cwd: string }): Part[] {
  const parts = files.map((file) => readPart(file, cwd));
  const [first] = parts;
  if (!first) throw new UsageError('Name the reports of all parts: supportlint merge 1.json 2.json.');
  const { count } = first;
  for (const [index, part] of parts.entries()) {
    const name = files[index]!;
    if (part.version !== build) {
      throw new UsageError(
        `“${name}” was written by another version of supportlint (${part.version}, this is ${build}).`,
      );
    }
    if (part.count !== count) {
      throw new UsageError(
        `“${files[0]}” is one of ${count} parts and “${name}” one of ${part.count}; merge the parts of one run.`,
      );
    }
    const twin = parts.findIndex((one) => one.index === part.index);
    if (twin < index)
      throw new UsageError(`“${files[twin]}” and “${name}” are both part ${part.index}/${count}.`);
    if (part.compare !== first.compare || part.isWhole !== first.isWhole) {
      throw new UsageError(`“${files[0]}” and “${name}” come from runs over different paths.`);
    }
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter(
    (at) => !parts.some(({ index }) => index === at),
  );
  if (missing.length > 0) {
    throw new UsageError(
      `Not all parts are here: ${missing.map((at) => `${at}/${count}`).join(', ')} is missing.`,
    );
  }
  return parts;
}

function readPart(file: string, cwd: string): Part {
  const fail = (reason: string): never => {
    throw new UsageError(`“${file}” ${reason}`);
  };
  let text = '';
  try {
    text = readFileSync(resolve(cwd, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail(code === 'ENOENT' ? 'does not exist.' : `cannot be read (${code}).`);
  }
  const remedy = 'write it with --shard 1/2 -f json-with-metadata.';
  try {
    const { part } = Object(Object(JSON.parse(text)).metadata);
    if (part && Array.isArray(part.files) && Number.isInteger(part.index)) return part as Part;
  } catch {
    return fail(`is not a whole report; ${remedy}`);
  }
  return fail(`is not the report of a part; ${remedy}`);
}

/** Flags that change how macros are read mean nothing once they are read. */
export function checkMergeOptions(options: CliOptions): void {
  const { stdin, shard, changed, staged, watch, fix, fixDryRun, cache, printConfig } = options;
  const given = Object.entries({
    ...{
      '--stdin': stdin,
      '--shard': shard,
      '--changed': changed,
      '--staged': staged,
      '--watch': watch,
      '--fix': fix,
    },
    ...{ '--fix-dry-run': fixDryRun, '--cache': cache, '--print-config': printConfig },
  }).find(([, value]) => value)?.[0];
  if (given) throw new UsageError(`${given} means nothing to “supportlint merge”.`);
}
