import type { CommandSpec, Flag, Value } from './spec.js';

/** A completion script for zsh, to be sourced or to be saved as `_supportlint` on the `fpath`. */
export function zshScript(specs: readonly CommandSpec[], rules: readonly string[]): string {
  const program = specs.find(({ name }) => name === '')!;
  const commands = specs.filter(({ name }) => name !== '');
  return `#compdef supportlint
# Completes supportlint in zsh: source <(supportlint completion zsh)
compdef _supportlint supportlint

_supportlint_rules() {
  local -a rules=(${rules.map(quoted).join(' ')})
  compadd -a rules
}

_supportlint_first() {
  local -a commands=(${commands.map(({ name, summary }) => quoted(`${name}:${summary}`)).join(' ')})
  _alternative 'commands:command:{ _describe command commands }' 'files:file:_files'
}

_supportlint() {
  if ((CURRENT > 2)); then
    case $words[2] in
${commands.map((one) => branch(one)).join('')}    esac
  fi
  _arguments -S ${[...program.flags.flatMap(flag), "'1: :_supportlint_first'", ...rest(program)].join(' \\\n    ')}
}

if [[ $funcstack[1] == _supportlint ]]; then _supportlint "$@"; fi
`;
}

function branch(spec: CommandSpec): string {
  const all = [...spec.flags.flatMap(flag), ...rest(spec)].join(' \\\n          ');
  return `      ${spec.name})
        shift words
        ((CURRENT--))
        _arguments -S ${all}
        return
        ;;
`;
}

function flag({ names, description, value, isOptional }: Flag): string[] {
  const text = description.replace(/[[\]]/g, '\\$&');
  const action = value ? `${isOptional ? '::' : ':'}${messageOf(value)}` : '';
  return names.map((name) => {
    const others = value ? '*' : `(${names.join(' ')})`;
    const equals = value && name.startsWith('--') ? '=' : '';
    return quoted(`${others}${name}${equals}[${text}]${action}`);
  });
}

const rest = ({ argument }: CommandSpec) => (argument ? [quoted(`*:${messageOf(argument)}`)] : []);

function messageOf(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `value:(${value.choices.join(' ')})`;
    case 'rule':
      return 'rule:_supportlint_rules';
    case 'folder':
      return 'folder:_files -/';
    case 'file':
      return 'file:_files';
    default:
      return 'value:';
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
