import type { Argument, Command, Option } from 'commander';
import { commands } from '../commands/index.js';
import type { Io } from '../io.js';
import { commandLine } from '../options.js';

/** What can stand in one place of a command line. */
export type Value =
  | { readonly kind: 'file' | 'folder' | 'rule' | 'text' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

export interface Flag {
  /** Long name, then the short one if there is any. */
  readonly names: readonly string[];
  readonly description: string;
  readonly value?: Value;
  /** Whether it may stand without its value. */
  readonly isOptional: boolean;
}

/** A command, or the program itself under the empty name. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly argument?: Value;
}

/** What the placeholders in flags and arguments stand for; anything else is text. */
const kinds: Readonly<Record<string, 'file' | 'folder' | 'rule'>> = {
  ...{
    path: 'file',
    paths: 'file',
    file: 'file',
    files: 'file',
    config: 'file',
    folder: 'folder',
    dir: 'folder',
  },
  ...{ rule: 'rule', rules: 'rule', setting: 'rule' },
};

/** What a command line accepts. */
function specOf(name: string, summary: string, program: Command): CommandSpec {
  const [argument] = program.registeredArguments;
  const options = program.createHelp().visibleOptions(program);
  return { name, summary, flags: options.map(flagOf), ...(argument && { argument: argumentOf(argument) }) };
}

function flagOf(option: Option): Flag {
  const { long, short, description, flags, argChoices, required, optional } = option;
  const name = /[<[]([\w:-]+)/.exec(flags)?.[1] ?? '';
  return {
    names: [long, short].filter((one) => one !== undefined && one !== null),
    description: withoutChoices(description, argChoices),
    ...((required || optional) && { value: valueNamed(name, argChoices) }),
    isOptional: optional,
  };
}

/** The shell lists the choices itself. */
function withoutChoices(description: string, choices: readonly string[] = []): string {
  const parts = choices.length > 0 ? description.split(choices.join(', ')) : [description];
  return parts
    .map((part) => part.replace(/^[\s,:]+|[\s,:]+$/g, ''))
    .filter(Boolean)
    .join(', ');
}

const argumentOf = (argument: Argument) => valueNamed(argument.name(), argument.argChoices);

function valueNamed(name: string, choices: readonly string[] | undefined): Value {
  return choices ? { kind: 'choice', choices } : { kind: kinds[name] ?? 'text' };
}

/** The program first, then every command. */
export async function allSpecs(io: Pick<Io, 'stdout'>): Promise<CommandSpec[]> {
  const modules = await Promise.all(
    Object.entries(commands).map(async ([name, { summary, load }]) => ({
      name,
      summary,
      module: await load(),
    })),
  );
  return [
    specOf('', '', commandLine(io).program),
    ...modules.map(({ name, summary, module }) => specOf(name, summary, module.commandLine(io).program)),
  ];
}
