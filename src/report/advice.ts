import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { LintMessage } from '../lint/result.js';
import { inertText } from './inert.js';
import { printable } from './printable.js';
import { count } from './totals.js';

/** Characters of a report. GitHub takes 65,536 in a comment. */
const limit = 60_000;

/** What the Markdown reports put together: a title, then a part for each file, as many as fit. */
export function fitted(title: string, files: readonly (readonly RootContent[])[], end: RootContent[] = []) {
  const parts = [render([heading(title)])];
  let size = 0;
  for (const file of files) {
    const part = render(file);
    size += part.length;
    if (size > limit) break;
    parts.push(part);
  }
  const missing = files.length - (parts.length - 1);
  if (missing > 0) parts.push(render([sentence(`More in ${count(missing, 'file')} did not fit here.`)]));
  if (end.length > 0) parts.push(render(end));
  return parts.join('\n');
}

/** “Line 12, error: **“apologise if there”** leaves open …”, and below it what to do. */
export function adviceItem(message: LintMessage, quoted: string | undefined): ListItem {
  const { line, severity, ruleId, suggestions = [] } = message;
  const head = [...(line === undefined ? [] : [`line ${line}`]), ...(severity === 2 ? ['error'] : [])].join(
    ', ',
  );
  const label = head === '' ? '' : `${head[0]!.toUpperCase()}${head.slice(1)}: `;
  const rule: PhrasingContent[] =
    ruleId === null
      ? []
      : [
          { type: 'text', value: ' ' },
          { type: 'inlineCode', value: printable(ruleId) },
        ];
  const advice = suggestions.map(({ desc }) => paragraph(inertText(printable(desc))));
  const children: BlockContent[] = [
    paragraph([{ type: 'text', value: label }, ...strongQuote(message.message, quoted), ...rule]),
  ];
  if (advice.length > 0) {
    const options = advice.map((one): ListItem => ({ type: 'listItem', spread: false, children: [one] }));
    children.push({ type: 'list', spread: false, children: options });
  }
  return { type: 'listItem', spread: false, children };
}

/** The message, with the words it is about in bold where it quotes them. */
function strongQuote(message: string, quoted: string | undefined): PhrasingContent[] {
  const [whole, words] = [printable(message), `“${printable(quoted ?? '')}”`];
  const at = quoted ? whole.indexOf(words) : -1;
  if (at === -1) return inertText(whole);
  const strong: PhrasingContent = { type: 'strong', children: inertText(words) };
  return [...inertText(whole.slice(0, at)), strong, ...inertText(whole.slice(at + words.length))];
}

export const list = (children: ListItem[]): RootContent => ({ type: 'list', spread: false, children });
export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
export const sentence = (value: string) => paragraph([{ type: 'text', value }]);
export const pathHeading = (path: string): RootContent => ({
  ...{ type: 'heading', depth: 3 },
  children: [{ type: 'inlineCode', value: path }],
});

/** What a reader has to open first; the label is HTML. */
export const folded = (label: string, children: readonly RootContent[]): RootContent[] => [
  { type: 'html', value: `<details><summary>${label}</summary>` },
  ...children,
  { type: 'html', value: '</details>' },
];

const heading = (value: string): RootContent => ({
  ...{ type: 'heading', depth: 2 },
  children: [{ type: 'text', value: `supportlint: ${value}` }],
});

function render(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    { bullet: '-', extensions: [gfmToMarkdown()] },
  );
}
