import type { ResolvedConfig } from '../config/types.js';
import { readMacroFile } from '../files/read.js';
import { readMacros } from '../lint/macros.js';
import type { MacroFile } from '../macro/read.js';
import { shownPath } from '../report/paths.js';
import { openSession, type Session } from '../run/session.js';
import { findTargets } from '../run/targets.js';
import type { LoadEngine } from './engine.js';
import type { Io } from './io.js';
import { parseOptions } from './options.js';

/** One file as a run would read it. */
export interface SurveyedFile {
  /** Absolute. */
  readonly path: string;
  /** As shown to the user. */
  readonly name: string;
  readonly config: ResolvedConfig;
  /** The macros in it, or why there are none. */
  readonly content: MacroFile | { readonly failure: string };
}

export interface Survey {
  readonly session: Session;
  readonly files: readonly SurveyedFile[];
}

/**
 * Reads macros without checking them.
 *
 * @param argv paths and flags as for a run
 */
export async function survey(argv: readonly string[], io: Io, loadEngine?: LoadEngine): Promise<Survey> {
  const options = parseOptions({ ...io, argv })!;
  const session = await openSession(options, io, loadEngine);
  const files: SurveyedFile[] = [];
  for (const { path, notice } of await findTargets(session)) {
    const name = shownPath(path, io.cwd);
    const config = await session.configFor(path);
    const reading = notice ? { notice } : readMacroFile(path);
    const content =
      'notice' in reading ? { failure: reading.notice.message } : readMacros(reading.text, name, config);
    files.push({ path, name, config, content });
  }
  return { session, files };
}

/** The files that could be read. */
export function readable(files: readonly SurveyedFile[]): (SurveyedFile & { readonly content: MacroFile })[] {
  return files.filter((one): one is SurveyedFile & { content: MacroFile } => 'macros' in one.content);
}
