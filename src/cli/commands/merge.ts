import { conclude } from '../../run/conclude.js';
import { openSession } from '../../run/session.js';
import { checkMergeOptions, mergeParts, readParts } from '../../run/shard/merge.js';
import { commandLine, parseOptions } from '../options.js';
import { loadOutputs } from '../report.js';
import type { RunCommand } from './index.js';

/** `supportlint merge`: the reports of all parts of a run (`--shard`) → the report of the run. */
const merge: RunCommand = async (argv, io, loadEngine) => {
  const options = parseOptions({ ...io, argv });
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
export { commandLine };
