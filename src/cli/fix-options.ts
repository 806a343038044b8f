import { type Command, InvalidArgumentError, Option } from 'commander';
import { nearest } from '../config/nearest.js';
import { type FixType, fixTypes } from '../lint/fix-types.js';
import { UsageError } from '../usage-error.js';

/** What a command line says about fixing. */
export interface FixOptions {
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  /** Default: all types. */
  readonly fixType?: readonly FixType[];
}

export function addFixOptions(program: Command): void {
  program
    .option('--fix', 'mend what can be mended without reading, and report the rest', false)
    .option('--fix-dry-run', 'the same, but leave the files as they are (see --format diff)', false)
    .addOption(
      new Option('--fix-type <list>', `only fixes of these types: ${fixTypes.join(', ')} (repeatable)`)
        .choices(fixTypes)
        .argParser(types),
    );
}

/** @throws UsageError where the flags contradict each other. */
export function checkFixOptions({
  fix,
  fixDryRun,
  fixType,
  stdin,
}: FixOptions & { readonly stdin: boolean }) {
  if (fix && fixDryRun)
    throw new UsageError('Use --fix to change files or --fix-dry-run to leave them, not both.');
  if (fix && stdin) {
    throw new UsageError('--fix cannot change text on standard input; use --fix-dry-run instead.');
  }
  if (fixType && !fix && !fixDryRun) throw new UsageError('--fix-type needs --fix or --fix-dry-run.');
}

function types(list: string, previous: readonly FixType[] = []): FixType[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !fixTypes.includes(name as FixType));
  if (unknown !== undefined) {
    const match = nearest(unknown, fixTypes);
    const hint = match === undefined ? '' : ` Did you mean “${match}”?`;
    throw new InvalidArgumentError(`The types are ${fixTypes.join(', ')}.${hint}`);
  }
  return [...previous, ...(names as FixType[])];
}
