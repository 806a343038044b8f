import type { Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm as gfmSyntax } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Canned replies hardly ever hold indented code on purpose, and masked template tags leave indentation behind. */
function noIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ['codeIndented'] } });
}

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

const plain = unified().use(remarkParse).use(noIndentedCode).freeze();
const gfm = unified().use(remarkParse).use(noIndentedCode).use(withGfm).freeze();

/** Without one of these no table, strikethrough, footnote or task list can arise; the extensions double the time. */
const gfmSign = /[|~]|\[\^|\[[ xX]\]/;

/** Masked text (see `placeholders.ts`) → Markdown tree, with GFM where the text could hold any. */
export function parseFully(masked: string): Root {
  return (gfmSign.test(masked) ? gfm : plain).parse(masked);
}
