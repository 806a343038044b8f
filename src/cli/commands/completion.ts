import { Argument } from 'commander';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { allSpecs } from '../completion/spec.js';
import { zshScript } from '../completion/zsh.js';
import { installedEngine } from '../engine.js';
import type { Io } from '../io.js';
import { createProgram, parseWith } from '../program.js';
import type { RunCommand } from './index.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** `supportlint completion`: what a shell needs to know to complete commands, flags and their values. */
const completion: RunCommand = async (argv, io, loadEngine = installedEngine) => {
  const { program } = commandLine(io);
  if (!parseWith(program, argv)) return 0;
  const [specs, { registry }] = await Promise.all([allSpecs(io), loadEngine()]);
  io.stdout.write(scripts[program.args[0] as keyof typeof scripts](specs, Object.keys(registry)));
  return 0;
};
export default completion;

const help = `
Put one of these where your shell starts:
  ~/.bashrc                   source <(supportlint completion bash)
  ~/.zshrc, after compinit    source <(supportlint completion zsh)
  ~/.config/fish/config.fish  supportlint completion fish | source
`;

export function commandLine(io: Pick<Io, 'stdout'>) {
  const program = createProgram('supportlint completion', io)
    .description('Prints a script that completes commands, flags, formatters and rules.')
    .addArgument(new Argument('<shell>').choices(Object.keys(scripts)))
    .addHelpText('after', help);
  return { program };
}
