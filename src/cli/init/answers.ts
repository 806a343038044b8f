import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { desks } from '../../../rules/_shared/desks.js';
import { hint } from '../../config/explain.js';
import { tones } from '../../macro/keys.js';
import type { Tone } from '../../macro/types.js';

export const services = ['github', 'gitlab'] as const;
export const hooks = ['pre-commit', 'lint-staged', 'lefthook'] as const;
/** What there is to write beside the configuration. */
export type Extra = 'baseline' | (typeof services)[number] | (typeof hooks)[number];

/** What a team wants to start with; `none` is an answer, `undefined` is not. */
export interface Answers {
  /** A helpdesk by its key in the table of helpdesks. */
  readonly platform?: string;
  readonly tone?: Tone | 'none';
  readonly extras?: readonly Extra[];
}

/** Adds a flag for each answer. */
export function addAnswerOptions(program: Command): Command {
  return program
    .addOption(choice('--platform <name>', 'helpdesk that fills in the placeholders', Object.keys(desks)))
    .addOption(choice('--tone <name>', 'how the team writes', tones))
    .option('--baseline', 'accept the errors there are, and report only new ones from now on')
    .addOption(choice('--ci <name>', 'write what a build server needs', services))
    .addOption(choice('--hook <name>', 'write what checks macros before they are committed', hooks));
}

/** The answers that the flags give. */
export function answersOf(program: Command): Answers {
  const { platform, tone, baseline, ci, hook } = program.opts();
  const extras: Extra[] = [...(baseline ? ['baseline'] : []), ci, hook].filter(
    (one) => one && one !== 'none',
  );
  const isAnswered = [baseline, ci, hook].some((one) => one !== undefined);
  return { ...(platform && { platform }), ...(tone && { tone }), ...(isAnswered && { extras }) };
}

function choice(flags: string, description: string, names: readonly string[]): Option {
  const choices = [...names, 'none'];
  const read = (value: string) => {
    if (choices.includes(value)) return value;
    const meant = hint(value, choices) || ` Known are ${choices.join(', ')}.`;
    throw new InvalidArgumentError(meant.trim());
  };
  return new Option(flags, `${description}: ${choices.join(', ')}`).choices(choices).argParser(read);
}
