import type { Command } from 'commander';
import type { LoadEngine } from '../engine.js';
import type { Io } from '../io.js';

/**
 * Runs a command.
 *
 * @param argv arguments after the name of the command
 * @returns the exit code
 */
export type RunCommand = (argv: readonly string[], io: Io, loadEngine?: LoadEngine) => Promise<number>;

export interface CommandModule {
  readonly default: RunCommand;
  /** The flags and arguments it takes. */
  commandLine(io: Pick<Io, 'stdout'>): { readonly program: Command };
}

/** What `--help` says about a command, and where it is. */
export interface CommandEntry {
  /** Its arguments. */
  readonly usage: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}

/**
 * Every command by name; without one, paths are checked. A command is the first argument, spelled exactly so: a
 * folder of that name is `./NAME`.
 */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    usage: '[folder]',
    summary: 'write a configuration, and what else a team needs to start',
    load: () => import('./init.js'),
  },
  explain: {
    usage: '<rule>',
    summary: 'say why a rule is there, and show examples',
    load: () => import('./explain.js'),
  },
  rules: {
    usage: '',
    summary: 'list all rules and their levels here',
    load: () => import('./rules.js'),
  },
  doctor: {
    usage: '[path...]',
    summary: 'say which configuration applies and why, and what looks odd',
    load: () => import('./doctor.js'),
  },
  merge: {
    usage: '<report...>',
    summary: 'put together what the parts of a run found (see --shard)',
    load: () => import('./merge.js'),
  },
  'test-rules': {
    usage: '[config]',
    summary: 'run the examples of custom rules',
    load: () => import('./test-rules.js'),
  },
  lsp: {
    usage: '',
    summary: 'serve an editor: findings while you write, with quick fixes',
    load: () => import('./lsp.js'),
  },
  completion: {
    usage: '<shell>',
    summary: 'print what lets bash, zsh or fish complete commands and flags',
    load: () => import('./completion.js'),
  },
};
