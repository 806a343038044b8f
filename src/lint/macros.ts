import type { ResolvedConfig } from '../config/types.js';
import { type MacroFile, readFile } from '../macro/read.js';

/**
 * Reads the text of a file as its configuration says.
 *
 * @param path POSIX path, as shown to the user
 */
export function readMacros(
  text: string,
  path: string,
  { settings, meta, tagged }: ResolvedConfig,
): MacroFile {
  const { container, profile, syntaxes } = settings;
  return readFile(text, {
    ...{ path, defaults: { ...meta, ...(profile && { platform: profile }) } },
    ...(container && { container }),
    ...(profile && { profile }),
    ...(syntaxes && { syntaxes }),
    ...(tagged && { situationOfTag: tagged }),
  });
}
