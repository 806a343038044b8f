import type { Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm as gfmSyntax } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { noIndentedCode } from './parse-fully.js';

/**
 * What remark-gfm adds, without the way back to Markdown and without its last step: that one looks for addresses
 * in text and makes nodes without a position; addresses are words here.
 */
function withGfm(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(gfmSyntax());
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension));
}

const gfm = unified().use(remarkParse).use(noIndentedCode).use(withGfm).freeze();

/** Markdown with tables, strikethrough, footnotes and task lists → tree. */
export function parseGfm(masked: string): Root {
  return gfm.parse(masked);
}
