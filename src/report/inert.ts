import type { PhrasingContent } from 'mdast';

/** Placeholders, which read better as code. */
const placeholders = /(\{\{[^{}]*\}\}|\{%[^{}]*%\})/;
const pieces = /[^\s“”"()]+|[\s“”"()]+/g;
/** What GitHub or GitLab make a link, a reference or a mention of after Markdown is done. */
const linked = /@|[#!&%$](?=\d)|\bGH-\d|www\.|:\/\//i;

/**
 * Text as Markdown nodes in which nothing is a link, and nobody is told because a macro names them: no escape
 * prevents that, but code does.
 */
export function inertText(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const add = (type: 'text' | 'inlineCode', value: string) => {
    const last = nodes.at(-1);
    if (type === 'text' && last?.type === 'text') last.value += value;
    else if (value !== '') nodes.push({ type, value });
  };
  for (const [index, part] of text.split(placeholders).entries()) {
    if (index % 2 === 1) add('inlineCode', part);
    else for (const [piece] of part.matchAll(pieces)) add(linked.test(piece) ? 'inlineCode' : 'text', piece);
  }
  return nodes;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an HTML element. */
export function inertHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => entities[char]!);
}
