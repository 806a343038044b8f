import { conclude } from '../../run/conclude.js';
import { openSession } from '../../run/session.js';
import { checkMergeOptions, mergeParts, readParts } from '../../run/shard/merge.js';
import type { Io } from '../io.js';
import { commandLine as checkingLine, parseOptions, type Title } from '../options.js';
import { loadOutputs } from '../report.js';
import type { RunCommand } from './index.js';

/** `supportlint merge`: the reports of all parts of a run (`--shard`) → the report of the run. */
const merge: RunCommand = async (argv, io, loadEngine) => {
  const options = parseOptions({ ...io, argv }, title);
  if (!options) return 0;
  checkMergeOptions(options);
  const parts = readParts(options.patterns, io);
  const [session, outputs] = await Promise.all([
    openSession(options, io, loadEngine),
    loadOutputs(options.reports, io.cwd),
  ]);
  return conclude(await mergeParts(parts, session), outputs, options, io);
};

export default merge;

const title: Title = {
  name: 'supportlint merge',
  description: 'Puts the reports of all parts of a run (--shard) together: the flags are those of the run.',
  usage: '[options] <report ...>',
};

export const commandLine = (io: Pick<Io, 'stdout'>) => checkingLine(io, title);
