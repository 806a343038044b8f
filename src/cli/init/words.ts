import { desks } from '../../../rules/_shared/desks.js';
import type { MacroFile } from '../../macro/read.js';
import { printable } from '../../report/printable.js';
import { count } from '../../report/totals.js';
import type { Placeholders } from '../placeholders.js';

/** What there is in a folder, in plain sentences. */
export function seen(
  folder: string,
  files: readonly { readonly content: MacroFile }[],
  { syntaxes, fillIns, platform }: Placeholders,
): string {
  const where = folder === '' ? 'this folder' : folder;
  if (files.length === 0) return `There are no macros in ${where} yet.`;
  const macros = files.reduce((sum, { content }) => sum + content.macros.length, 0);
  const kinds = [
    ...syntaxes.map(({ count: amount, example }) => `${amount} like ${printable(example)}`),
    ...(fillIns > 0 ? [`${fillIns} to fill in by hand`] : []),
  ];
  return [
    `There ${macros === 1 ? 'is' : 'are'} ${count(macros, 'macro')} in ${count(files.length, 'file')} in ${where}.`,
    kinds.length > 0 ? `Placeholders: ${kinds.join(', ')}.` : 'There are no placeholders in them.',
    ...(platform
      ? [`They look like ${desks[platform.id]!.title}, as in ${printable(platform.example)}`]
      : kinds.length > 0
        ? ['They do not tell which helpdesk they are for.']
        : []),
  ].join('\n');
}
