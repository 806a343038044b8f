import type { Position } from 'vscode-languageserver-types';
import { splitFrontMatter } from '../macro/frontmatter.js';
import { metaKeys } from '../macro/keys.js';
import { canonicalKey } from '../macro/meta.js';
import { type Checked, messagesIn, shiftOf, sourceOf } from './checked.js';

/** Rules that speak at a place, each once. */
export function rulesAt(checked: Checked, position: Position): string[] {
  const messages = messagesIn(checked, { start: position, end: position });
  return [...new Set(messages.flatMap(({ ruleId }) => (ruleId === null ? [] : [ruleId])))];
}

/**
 * Why a rule is there, as Markdown.
 *
 * @param summary what it asks for
 * @param page its README and the address of it, where it has one
 */
export function whyOf(
  ruleId: string,
  summary: string,
  page?: { readonly markdown: string; readonly href: string },
): string {
  const title = `**${ruleId}**: ${summary}`;
  if (!page) return title;
  const why = /^## Why\r?\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(page.markdown)?.[1] ?? '';
  const linked = why
    .trim()
    .replace(/\]\((?![a-z]+:)([^()\s]+)\)/g, (_, path: string) => `](${new URL(path, page.href)})`);
  return [title, linked, `[Examples, and when not to use it](${page.href})`].filter(Boolean).join('\n\n');
}

/** What a front matter key means, where the position is on one. */
export function keyAt(checked: Checked, position: Position): string | undefined {
  const { keySpan } = splitFrontMatter(sourceOf(checked));
  const offset = checked.document.offsetAt(position) - shiftOf(checked);
  const found = Object.entries(metaKeys).find(([key]) => {
    const span = keySpan(key);
    return span && offset >= span.start && offset <= span.end && canonicalKey(key) === key;
  });
  if (!found) return undefined;
  const [key, { about, values = [] }] = found;
  const list = values.length > 0 ? `\n\n${values.map((one) => `\`${one}\``).join(', ')}` : '';
  return `**${key}**: ${about}${list}`;
}
