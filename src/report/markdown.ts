import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { LintMessage, LintResult } from '../lint/result.js';
import type { FormatterContext } from './formatter.js';
import { inertHtml, inertText } from './inert.js';
import { repositoryPath } from './paths.js';
import { printable } from './printable.js';
import { linesOf, quotedText, sourceOf } from './source.js';
import { count } from './totals.js';

/** A list longer than this is folded, and so are all lists of a report with more findings than that. */
const long = 10;
const longReport = 30;
/** Characters of a report. GitHub takes 65,536 in a comment. */
const limit = 60_000;

/** For job summaries and comments on pull requests: what to write instead, file by file, for whoever writes. */
export default function markdown(results: readonly LintResult[], context: FormatterContext): string {
  const affected = results.filter(({ messages }) => messages.length > 0);
  const total = affected.reduce((sum, { messages }) => sum + messages.length, 0);
  if (total === 0)
    return render([title('Nothing to change'), sentence(`${count(results.length, 'file')} checked.`)]);
  const parts = [render([title(`${count(total, 'place')} to look at in ${count(affected.length, 'file')}`)])];
  let size = 0;
  for (const result of affected) {
    const part = render(section(result, total > longReport, context));
    size += part.length;
    if (size > limit) break;
    parts.push(part);
  }
  const missing = affected.length - (parts.length - 1);
  if (missing > 0) parts.push(render([sentence(`More in ${count(missing, 'file')} did not fit here.`)]));
  return parts.join('\n');
}

function section(result: LintResult, isFolded: boolean, context: FormatterContext): RootContent[] {
  const { filePath, messages } = result;
  const path = printable(repositoryPath(filePath, context));
  const source = sourceOf(result);
  const lines = source === undefined ? undefined : linesOf(source);
  const list: RootContent = {
    ...{ type: 'list', spread: false },
    children: messages.map((message) => item(message, quotedText(message, lines))),
  };
  if (!isFolded && messages.length <= long) {
    return [{ type: 'heading', depth: 3, children: [{ type: 'inlineCode', value: path }] }, list];
  }
  const label = `<code>${inertHtml(path)}</code>: ${count(messages.length, 'place')}`;
  return [
    { type: 'html', value: `<details><summary>${label}</summary>` },
    list,
    { type: 'html', value: '</details>' },
  ];
}

/** “Line 12, error: **“apologise if there”** leaves open …”, and below it what to do. */
function item(message: LintMessage, quoted: string | undefined): ListItem {
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

const paragraph = (children: PhrasingContent[]) => ({ type: 'paragraph' as const, children });
const sentence = (value: string) => paragraph([{ type: 'text', value }]);
const title = (value: string): RootContent => ({
  ...{ type: 'heading', depth: 2 },
  children: [{ type: 'text', value: `supportlint: ${value}` }],
});

function render(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown()] });
}
