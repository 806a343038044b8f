import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../usage-error.js';

/** What a command line says about large libraries: what to skip, and how to spread the work. */
export interface ScaleOptions {
  readonly cache: boolean;
  readonly cacheLocation?: string;
  readonly cacheStrategy: 'content' | 'metadata';
  readonly concurrency: number | 'auto' | 'off';
  readonly stats: boolean;
  readonly shard?: Shard;
  /** A git ref; true for the one that is compared with by default. */
  readonly changed?: string | true;
  readonly staged: boolean;
  readonly watch: boolean;
}

/** Part `index` of `count`; the first is 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export function addScaleOptions(program: Command): void {
  program
    .option('--cache', 'remember what was found, and check only what changed', false)
    .option('--cache-location <path>', 'file or folder of the cache (default: .supportlintcache)')
    .option('--cache-file <path>', 'the same')
    .addOption(
      new Option('--cache-strategy <name>', 'what tells that a macro changed: content (default) or metadata')
        .choices(['content', 'metadata'])
        .default('content'),
    )
    .option('--changed [ref]', 'report on macros changed since a git ref, or else since the branch began')
    .option('--staged', 'report on what is staged in git, as it is staged; for hooks', false)
    .option('--watch', 'check again whenever something changes', false)
    .option('--concurrency <number>', 'threads: a number, auto (default) or off', threads, 'auto')
    .option('--shard <part>', 'check one part of the macros, such as 1/4, for “supportlint merge”', shard)
    .option('--stats', 'add times to the results', false);
}

/** @throws UsageError where the flags contradict each other. */
export function checkScaleOptions<Options extends ScaleOptions & Others>(
  options: Options & { readonly cacheFile?: string },
): Options {
  const { shard, changed, watch, stdin, fix, fixDryRun, suppressAll, suppressRule, pruneSuppressions } =
    options;
  const refuse = (flag: string, others: Readonly<Record<string, unknown>>) => {
    const other = Object.entries(others).find(([, given]) => given)?.[0];
    if (other) throw new UsageError(`${flag} and ${other} cannot be used together.`);
  };
  const changing = {
    ...{ '--fix': fix, '--fix-dry-run': fixDryRun, '--suppress-all': suppressAll },
    ...{ '--suppress-rule': suppressRule, '--prune-suppressions': pruneSuppressions },
  };
  if (shard) refuse('--shard', { '--stdin': stdin, '--changed': changed, '--watch': watch, ...changing });
  if (changed) refuse('--changed', { '--stdin': stdin });
  if (options.staged) {
    refuse('--staged', { '--stdin': stdin, '--changed': changed, '--shard': shard, '--watch': watch });
  }
  if (watch) refuse('--watch', { '--stdin': stdin, ...changing });
  const { cacheFile, ...rest } = options;
  return {
    ...rest,
    ...(cacheFile !== undefined && { cacheLocation: options.cacheLocation ?? cacheFile }),
  } as Options;
}

interface Others {
  readonly stdin: boolean;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly suppressAll: boolean;
  readonly suppressRule?: readonly string[];
  readonly pruneSuppressions: boolean;
}

function threads(value: string): ScaleOptions['concurrency'] {
  if (value === 'auto' || value === 'off') return value;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It must be a number, auto or off.');
  return Number(value);
}

function shard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > count) throw new InvalidArgumentError('Write it like 1/4, up to 4/4.');
  return { index, count };
}
