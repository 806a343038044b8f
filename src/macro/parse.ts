import type { Root } from 'mdast';
import { readParagraphs } from './paragraphs.js';
import { parseFully } from './parse-fully.js';
import { parseGfm } from './parse-gfm.js';

/** Without one of these no table, strikethrough, footnote or task list can arise; the extensions double the time. */
const gfmSign = /[|~]|\[\^|\[[ xX]\]/;

/** Masked text (see `placeholders.ts`) → Markdown tree, with GFM where the text could hold any. */
export function parseMarkdown(masked: string): Root {
  return readParagraphs(masked) ?? (gfmSign.test(masked) ? parseGfm(masked) : parseFully(masked));
}
