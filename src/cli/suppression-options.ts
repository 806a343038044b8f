import type { Command } from 'commander';
import { UsageError } from '../usage-error.js';

/** What a command line says about the suppressions file. */
export interface SuppressionFlags {
  readonly suppressAll: boolean;
  readonly suppressRule?: readonly string[];
  readonly pruneSuppressions: boolean;
  readonly suppressionsLocation?: string;
  readonly passOnUnprunedSuppressions: boolean;
}

export function addSuppressionOptions(program: Command): void {
  program
    .option('--suppress-all', 'accept the errors there are, and report only new ones from now on', false)
    .option('--suppress-rule <rules>', 'the same for these rules (repeatable)', ids)
    .option('--prune-suppressions', 'forget accepted errors that are gone', false)
    .option(
      '--suppressions-location <path>',
      'file of accepted errors (default: supportlint-suppressions.json)',
    )
    .option('--pass-on-unpruned-suppressions', 'do not exit with 2 when accepted errors are gone', false);
}

/** @throws UsageError where the flags contradict each other. */
export function checkSuppressionOptions(options: SuppressionFlags & { readonly stdin: boolean }): void {
  const { suppressAll, suppressRule, pruneSuppressions, stdin } = options;
  const given = [
    ...(suppressAll ? ['--suppress-all'] : []),
    ...(suppressRule ? ['--suppress-rule'] : []),
    ...(pruneSuppressions ? ['--prune-suppressions'] : []),
  ];
  if (given.length > 1)
    throw new UsageError(`${given.join(' and ')} cannot be used together; run one after the other.`);
  if (stdin && given.length > 0)
    throw new UsageError(`${given[0]} needs files; it cannot be used with --stdin.`);
}

function ids(list: string, previous: readonly string[] = []): string[] {
  return [...previous, ...list.split(',').map((id) => id.trim())];
}
