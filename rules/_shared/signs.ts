import type { Macro } from '../../src/macro/types.js';
import { once } from './once.js';

/**
 * What a macro must hold for a rule to find anything: a sign without which there is no need to read it sentence by
 * sentence. Most macros hold few of them, and a look at the whole text is cheap.
 */

/** All that can be read of a macro, one block below the other. */
export const readable = once(({ blocks }: Macro): string => blocks.map(({ text }) => text).join('\n'));

/** The same in small letters. */
export const readableLower = once((macro: Macro): string => readable(macro).toLowerCase());

export const hasLink = ({ blocks }: Macro): boolean => blocks.some(({ links }) => links.length > 0);

export const hasFigure = once((macro: Macro): boolean => /\d/.test(readable(macro)));

/** Whether a word stands twice in a row; commas do not count. */
export const hasTwins = once(({ words }: Macro): boolean => {
  let before = '';
  for (const { key } of words) {
    if (key === before) return true;
    if (key !== ',') before = key;
  }
  return false;
});

/** Whether an address stands in the text as it is. */
export const hasAddress = once(({ words }: Macro): boolean => words.some(({ key }) => key === '<url>'));
