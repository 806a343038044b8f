import type { Command, Option } from 'commander';
import { commands } from '../cli/commands/index.js';
import { commandLine } from '../cli/options.js';

const io = { stdout: { write() {} } };

/** The flags of `supportlint` for `docs/cli.md`, a table for each group. */
export function flagTables(): string {
  const { program } = commandLine(io);
  const groups = new Map<string, Option[]>();
  for (const option of optionsOf(program)) {
    const name = (option.helpGroupHeading ?? 'Other:').replace(/:$/, '');
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return [...groups].map(([name, options]) => `### ${name}\n\n${table(options)}`).join('\n\n');
}

/** Every command with its arguments and flags. */
export async function commandTables(): Promise<string> {
  const sections = Object.entries(commands).map(async ([name, { usage, load }]) => {
    const { program } = (await load()).commandLine(io);
    const heading = `### \`supportlint ${name}${usage && ` ${usage}`}\``;
    return `${heading}\n\n${program.description()}\n\n${table(optionsOf(program))}`;
  });
  return (await Promise.all(sections)).join('\n\n');
}

function optionsOf(program: Command): readonly Option[] {
  return program.createHelp().visibleOptions(program);
}

function table(options: readonly Option[]): string {
  const rows = options.map((option) => {
    const { meaning, standard } = parted(option.description);
    return [`\`${option.flags}\``, meaning, standard ?? defaultOf(option)];
  });
  return [['Flag', 'Meaning', 'Default'], ['---', '---', '---'], ...rows]
    .map(
      (cells) =>
        `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/<(?![^`]*`$)/g, '&lt;')).join(' | ')} |`,
    )
    .join('\n');
}

/** “extensions (default: .md)” → meaning and default. */
function parted(description: string): { meaning: string; standard?: string } {
  const said = /(?:;| \() ?default: ([^\s)]+)\)?/.exec(description);
  if (!said) return { meaning: description };
  return { meaning: description.replace(said[0], ''), standard: `\`${said[1]}\`` };
}

/** A switch is off unless it is set, and most lists are empty: neither is worth a word. */
function defaultOf({ defaultValue, negate }: Option): string {
  const isPlain = negate || defaultValue === undefined || typeof defaultValue === 'boolean';
  const text = isPlain ? '' : String(defaultValue);
  return text && `\`${text}\``;
}
