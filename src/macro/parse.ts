import type { Root } from 'mdast';
import { readParagraphs } from './paragraphs.js';
import { parseFully } from './parse-fully.js';

/** Masked text (see `placeholders.ts`) → Markdown tree. */
export function parseMarkdown(masked: string): Root {
  return readParagraphs(masked) ?? parseFully(masked);
}
