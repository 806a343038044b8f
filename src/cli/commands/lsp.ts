import { installedEngine } from '../engine.js';
import type { Io } from '../io.js';
import { parseOptions } from '../options.js';
import { createProgram, parseWith } from '../program.js';
import type { RunCommand } from './index.js';

interface Options {
  readonly config?: string;
}

/** `supportlint lsp`: a language server for editors. */
const lsp: RunCommand = async (argv, io, loadEngine = installedEngine) => {
  const { program } = commandLine(io);
  if (!parseWith(program, argv)) return 0;
  const { config } = program.opts<Options>();
  const run = parseOptions({ ...io, argv: config === undefined ? [] : ['--config', config] });
  const { serve } = await import('../../server/index.js');
  // All folders share the rules.
  const engine = loadEngine();
  serve(run!, io, () => engine);
  return new Promise<number>(() => {});
};
export default lsp;

export function commandLine(io: Pick<Io, 'stdout'>) {
  const program = createProgram('supportlint lsp', io)
    .description(
      'Speaks the language server protocol, so that editors show findings while you write. Editors start it; see docs/editors.md.',
    )
    .option('--stdio', 'speak over standard input and output, as it does in any case', false)
    .option('-c, --config <path>', 'use this config file')
    .option('--clientProcessId <id>', 'end when the process with this id does');
  return { program };
}
