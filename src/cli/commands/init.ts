import { join, relative, resolve } from 'node:path';
import { list } from '../../config/chain.js';
import { isTone } from '../../config/presets.js';
import { isFolder, nearestPath } from '../../files/find.js';
import { UsageError } from '../../usage-error.js';
import { type Answers, addAnswerOptions, answersOf } from '../init/answers.js';
import { ownConfig, planConfig } from '../init/config-file.js';
import { placeOf, snippetsFor, toolsIn } from '../init/snippets.js';
import { seen } from '../init/words.js';
import { writeAll } from '../init/write.js';
import type { Io } from '../io.js';
import { type Placeholders, readPlaceholders } from '../placeholders.js';
import { createProgram, parseWith } from '../program.js';
import { readable, survey } from '../survey.js';
import type { RunCommand } from './index.js';

/** `supportlint init`: looks at a folder, asks what it cannot see, and writes a config that can be used at once. */
const init: RunCommand = async (argv, io, loadEngine) => {
  const { program } = commandLine(io);
  if (!parseWith(program, argv)) return 0;
  const { yes, force } = program.opts<{ yes: boolean; force: boolean }>();
  const folder = resolve(io.cwd, program.args[0] ?? '.');
  if (!isFolder(folder)) {
    throw new UsageError(`There is no folder “${program.args[0]}”.${nearestPath(folder, io.cwd)}`);
  }
  const { session, files } = await survey(['--no-error-on-unmatched-pattern', '--', folder], io, loadEngine);
  const chain = await session.configs.forFile(join(folder, 'macro.md'));
  const placeholders = readPlaceholders(readable(files).map(({ content }) => content));
  const name = relative(io.cwd, folder);
  io.stdout.write(`${seen(name, readable(files), placeholders)}\n\n`);

  const place = placeOf(io.cwd, folder);
  const own = ownConfig(folder, chain);
  const given = answersOf(program);
  const suggested: Answers = {
    ...suggestion(placeholders, own?.config.settings?.profile),
    ...toneOf(list(own?.config.extends)),
    extras: toolsIn(place),
  };
  const asks = !yes && io.stdout.isTTY && Object(io.stdin).isTTY === true;
  const answers = asks
    ? await (await import('../init/prompts.js')).ask(given, suggested, io)
    : { ...(own ? {} : suggestion(placeholders)), ...given };

  if (asks) io.stdout.write('\n');
  const config = await planConfig(folder, answers, chain);
  return writeAll(
    { config, force, answers, snippets: snippetsFor(answers, place), place, folder },
    io,
    loadEngine,
  );
};
export default init;

export function commandLine(io: Pick<Io, 'stdout'>) {
  const program = createProgram('supportlint init', io)
    .description(
      'Looks at the macros in a folder, asks three questions, and writes a configuration; flags answer in advance.',
    )
    .argument('[folder]', 'where the macros are; default: this folder')
    .option('-y, --yes', 'ask nothing: take what the flags say, and what the macros suggest', false);
  addAnswerOptions(program)
    .option('--force', 'change a config that is there', false)
    .option('--debug', 'show where a failure comes from', false);
  return { program };
}

/** What a config says counts for more than what the macros look like. */
function suggestion({ platform }: Placeholders, profile?: string): Pick<Answers, 'platform'> {
  const id = profile ?? platform?.id;
  return id === undefined ? {} : { platform: id };
}

function toneOf(names: readonly string[]): Pick<Answers, 'tone'> {
  const tone = names.findLast(isTone);
  return tone ? { tone } : {};
}
