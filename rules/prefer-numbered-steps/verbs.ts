import type { Macro, Sentence } from '../../src/macro/types.js';
import { once } from '../_shared/once.js';

/** What people do on a screen or a device, in the base form. Source: our own list from ordinary instructions. */
const verbs: readonly string[] =
  'go open click tap select choose enter scroll sign log press restart reload refresh reboot copy paste type turn unplug plug hold drag download install uninstall upload pick hit switch set save remove add delete clear close launch visit navigate find swipe enable disable confirm submit fill hover expand untick uncheck tick disconnect connect reconnect reset scan swap insert attach rename export import edit head locate follow check'.split(
    ' ',
  );

/** With further ones from the options. */
export const knownVerbs = once(
  (further: readonly string[]): ReadonlySet<string> =>
    new Set([...verbs, ...further.map((verb) => verb.toLowerCase())]),
);

/** Whether some words hold so many of the verbs: every step has one of its own. */
export function holdsVerbs(
  { words }: Macro,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  known: ReadonlySet<string>,
  fewest: number,
): boolean {
  let left = fewest;
  for (let at = first; at < last && left > 0; at += 1) if (known.has(words[at]!.key)) left -= 1;
  return left === 0;
}
