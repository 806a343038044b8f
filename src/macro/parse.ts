import type { Root } from 'mdast';
import { parseAround } from './parse-around.js';
import { parseWhole } from './parse-whole.js';

/** Masked text (see `placeholders.ts`) → Markdown tree. */
export function parseMarkdown(masked: string): Root {
  return parseAround(masked, parseWhole);
}
