import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { readParagraphs } from './paragraphs.js';

/** Canned replies hardly ever hold indented code on purpose, and masked template tags leave indentation behind. */
function noIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ['codeIndented'] } });
}

/** GFM's last step looks for addresses in text and makes nodes without a position; addresses are words here. */
function noAutolinkSearch(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension);
}

const plain = unified().use(remarkParse).use(noIndentedCode).freeze();
const gfm = unified().use(remarkParse).use(noIndentedCode).use(remarkGfm).use(noAutolinkSearch).freeze();

/** Without one of these no table, strikethrough, footnote or task list can arise; the extensions double the time. */
const gfmSign = /[|~]|\[\^|\[[ xX]\]/;

/** Masked text (see `placeholders.ts`) → Markdown tree. */
export function parseMarkdown(masked: string): Root {
  return readParagraphs(masked) ?? parseFully(masked);
}

/** {@link parseMarkdown} without the short way: with GFM where the text could hold any. */
export function parseFully(masked: string): Root {
  return (gfmSign.test(masked) ? gfm : plain).parse(masked);
}
