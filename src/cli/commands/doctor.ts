import { Chalk } from 'chalk';
import { wantsColor } from '../color.js';
import { diagnose } from '../doctor/diagnose.js';
import { diagnosisPage } from '../doctor/page.js';
import type { Io } from '../io.js';
import { addColorOptions, createProgram, parseWith } from '../program.js';
import { survey } from '../survey.js';
import { pageWidth } from '../terminal/wrap.js';
import type { RunCommand } from './index.js';

interface Options {
  readonly config?: string;
  readonly json: boolean;
  readonly color?: boolean;
}

/** `supportlint doctor`: what applies to macros and why, what they are made of, and what looks odd. */
const doctor: RunCommand = async (argv, io, loadEngine) => {
  const { program } = commandLine(io);
  if (!parseWith(program, argv)) return 0;
  const options = program.opts<Options>();
  const run = [...(options.config === undefined ? [] : ['--config', options.config]), '--', ...program.args];
  const read = await survey(
    program.args.length > 0 ? run : ['--no-error-on-unmatched-pattern', ...run],
    io,
    loadEngine,
  );
  const { files: all } = await survey(
    ['--no-ignore', '--no-error-on-unmatched-pattern', ...run],
    io,
    loadEngine,
  );
  const diagnosis = await diagnose(read, all);
  if (options.json) io.stdout.write(`${JSON.stringify(diagnosis, null, 2)}\n`);
  else {
    const chalk = new Chalk({ level: wantsColor(options.color, false, io) ? 1 : 0 });
    io.stdout.write(`${diagnosisPage(diagnosis, { chalk, width: pageWidth(io) }).join('\n')}\n`);
  }
  return diagnosis.macros.unreadable.length > 0 ? 1 : 0;
};
export default doctor;

export function commandLine(io: Pick<Io, 'stdout'>) {
  const program = createProgram('supportlint doctor', io)
    .description(
      'Says which configuration applies to macros and why, what the macros are made of, and what looks odd. Exits with 1 when a file cannot be read.',
    )
    .argument('[paths...]', 'files, folders or globs; default: this folder')
    .option('-c, --config <path>', 'use this config file')
    .option('--json', 'print what was found as JSON', false);
  return { program: addColorOptions(program) };
}
