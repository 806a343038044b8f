import type { CommandSpec, Flag, Value } from './spec.js';

/** A completion script for fish. */
export function fishScript(specs: readonly CommandSpec[], rules: readonly string[]): string {
  const names = specs.flatMap(({ name }) => name || []);
  const commands = specs.filter(({ name }) => name !== '');
  return `# Completes supportlint in fish: supportlint completion fish | source
function __supportlint_command
    set -l words (commandline -opc)
    set -l command ''
    if contains -- "$words[2]" ${names.join(' ')}
        set command $words[2]
    end
    test "$command" = "$argv[1]"
end
function __supportlint_first
    test (count (commandline -opc)) -eq 1
end
set -l rules ${rules.join(' ')}
${commands.map(({ name, summary }) => `complete -c supportlint -n __supportlint_first -a ${name} -d ${quoted(summary)}\n`).join('')}${specs.map(linesOf).join('')}`;
}

function linesOf({ name, flags, argument }: CommandSpec): string {
  const line = (rest: string) =>
    `complete -c supportlint -n ${quoted(`__supportlint_command '${name}'`)} ${rest}\n`;
  const takesFiles = argument?.kind === 'file' || argument?.kind === 'folder';
  const positional = takesFiles ? '' : line(`-f${argument ? words(argument) : ''}`);
  return positional + flags.map((flag) => line(flagOf(flag))).join('');
}

function flagOf({ names, description, value, isOptional }: Flag): string {
  const all = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const needs =
    !value || isOptional ? '' : value.kind === 'file' || value.kind === 'folder' ? ' -r -F' : ' -x';
  return `${all.join(' ')}${needs}${value ? words(value) : ''} -d ${quoted(description)}`;
}

function words(value: Value): string {
  if (value.kind === 'choice') return ` -a ${quoted(value.choices.join(' '))}`;
  return value.kind === 'rule' ? ' -a "$rules"' : '';
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
