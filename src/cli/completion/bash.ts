import type { CommandSpec, Flag, Value } from './spec.js';

/** A completion script for bash 3.2 and newer. File names are left to bash itself. */
export function bashScript(specs: readonly CommandSpec[], rules: readonly string[]): string {
  const names = specs.flatMap(({ name }) => name || []);
  return `# Completes supportlint in bash: source <(supportlint completion bash)
_supportlint() {
  local IFS=$'\\n' command= words= files=
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local rules=${list(rules)}
  if [[ $cur == = ]]; then cur=; fi
  if [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in
      ${names.join('|')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  case $command:$prev in
${specs.flatMap((spec) => spec.flags.map((flag) => afterFlag(spec, flag))).join('')}    *)
      case $command in
${specs.map((spec) => anywhere(spec, names)).join('')}      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY+=($(compgen -f -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _supportlint supportlint
`;
}

/** A flag whose value may be left out leaves everything else possible. */
function afterFlag({ name }: CommandSpec, { names, value, isOptional }: Flag): string {
  if (!value || isOptional) return '';
  const patterns = names.map((one) => `${name}:${one}`).join('|');
  return `    ${patterns}) ${assignment(value)} ;;\n`;
}

function anywhere({ name, flags, argument }: CommandSpec, commands: readonly string[]): string {
  const all = list(flags.flatMap(({ names }) => names));
  const first = name === '' ? `if ((COMP_CWORD == 1)); then words=${list(commands)} files=1; fi` : '';
  const others = first || (argument ? assignment(argument) : ':');
  return `        ${name || "''"}) if [[ $cur == -* ]]; then words=${all}; else ${others}; fi ;;\n`;
}

/** Where nothing is offered, bash falls back to file names. */
function assignment(value: Value): string {
  if (value.kind === 'choice') return `words=${list(value.choices)}`;
  return value.kind === 'rule' ? 'words=$rules' : ':';
}

const list = (words: readonly string[]) => `$'${words.join('\\n')}'`;
