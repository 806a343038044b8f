import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Canned replies hardly ever hold indented code on purpose, and masked template tags leave indentation behind. */
export function noIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ['codeIndented'] } });
}

const plain = unified().use(remarkParse).use(noIndentedCode).freeze();

/** CommonMark → tree. */
export function parseFully(masked: string): Root {
  return plain.parse(masked);
}
