import { Chalk } from 'chalk';
import { hint } from '../../config/explain.js';
import { UsageError } from '../../usage-error.js';
import { wantsColor } from '../color.js';
import { rulePage } from '../explain/page.js';
import { readHere } from '../here.js';
import { readRulePage } from '../installed.js';
import type { Io } from '../io.js';
import { addColorOptions, createProgram, parseWith } from '../program.js';
import { pageWidth } from '../terminal/wrap.js';
import type { RunCommand } from './index.js';

interface Options {
  readonly config?: string;
  readonly color?: boolean;
}

/** `supportlint explain`: the page of a rule, as far as there is one. */
const explain: RunCommand = async (argv, io, loadEngine) => {
  const { program } = commandLine(io);
  if (!parseWith(program, argv)) return 0;
  const options = program.opts<Options>();
  const here = await readHere(io, options.config, loadEngine);
  const id = program.args[0]!;
  const rule = Object.hasOwn(here.rules, id) ? here.rules[id] : undefined;
  if (!rule) {
    const meant = hint(id, Object.keys(here.rules));
    throw new UsageError(`There is no rule named "${id}".${meant} supportlint rules lists all of them.`);
  }
  const custom = here.chain.custom?.find((one) => Object.hasOwn(one.rules, id));
  const isBuiltIn = Object.hasOwn(here.builtIn, id);
  const markdown = isBuiltIn ? await readRulePage(id) : undefined;
  const chalk = new Chalk({ level: wantsColor(options.color, false, io) ? 1 : 0 });
  const style = { chalk, width: pageWidth(io) };
  const lines = rulePage({ id, rule, level: here.levelOf(id), markdown, custom }, style);
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
};
export default explain;

export function commandLine(io: Pick<Io, 'stdout'>) {
  const program = createProgram('supportlint explain', io)
    .description('Says why a rule is there, when not to use it, and shows examples.')
    .argument('<rule>', 'a built-in rule, one of a plugin, or one of your own')
    .option('-c, --config <path>', 'use this config file');
  return { program: addColorOptions(program) };
}
