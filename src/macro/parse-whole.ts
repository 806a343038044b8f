import type { Root } from 'mdast';
import { parseFully } from './parse-fully.js';
import { parseGfm } from './parse-gfm.js';

/** Without one of these no table, strikethrough, footnote or task list can arise; the extensions double the time. */
export const gfmSign = /[|~]|\[\^|\[[ xX]\]/;

/** Markdown → tree, with GFM where the text could hold any. */
export function parseWhole(text: string): Root {
  return gfmSign.test(text) ? parseGfm(text) : parseFully(text);
}
