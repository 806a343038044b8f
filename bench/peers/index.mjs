import { join } from 'node:path';
import { findLanguageTool } from './languagetool.mjs';
import { nodePeers } from './node.mjs';
import { findVale } from './vale/install.mjs';
import { writePlainStyle, writeStyle } from './vale/style.mjs';

/**
 * Everything supportlint is measured against.
 *
 * @param {string} kept folder for what is fetched, kept between runs
 * @param {string} temporary folder of this run
 * @param {object} supportlint the built library
 */
export async function findPeers(kept, temporary, supportlint) {
  const vale = findVale(kept);
  const languageTool = findLanguageTool(kept);
  const style = vale && (await writeStyle(join(temporary, 'vale'), supportlint));
  const plain = vale && writePlainStyle(join(temporary, 'vale-plain'));
  const slow = [];
  if (vale)
    slow.push({
      name: 'Vale',
      version: vale.version,
      command: (files) => [
        vale.program,
        '--config',
        style.config,
        '--no-exit',
        ...(files.length > 1 ? ['.'] : files),
      ],
    });
  if (languageTool)
    slow.push({
      name: 'LanguageTool',
      version: languageTool.version,
      command: (files) => [...languageTool.command, ...(files.length > 1 ? ['-r', '.'] : files)],
    });
  const idle = vale && {
    name: 'Vale, one phrase',
    command: () => [vale.program, '--config', plain, '--no-exit', '.'],
  };
  return { quick: nodePeers, slow, idle, style };
}
