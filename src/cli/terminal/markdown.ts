import type { ChalkInstance } from 'chalk';
import type { Code, List, Node, Parent, PhrasingContent, RootContent, Table } from 'mdast';
import { parseMarkdown } from '../../macro/parse.js';
import { table } from './table.js';
import { hanging, wrapped } from './wrap.js';

/** How Markdown is to look. */
export interface MarkdownStyle {
  /** Columns; paragraphs and tables are wrapped to it. */
  readonly width: number;
  /** Without colors, emphasis and code keep their marks. */
  readonly chalk: ChalkInstance;
}

/** A page of Markdown as lines for a terminal: headings bold, code indented, tables aligned; comments are left out. */
export function renderMarkdown(markdown: string, style: MarkdownStyle): string[] {
  return blocks(parseMarkdown(markdown).children, style);
}

function blocks(nodes: readonly RootContent[], style: MarkdownStyle): string[] {
  const page: string[] = [];
  let before: RootContent | undefined;
  for (const node of nodes) {
    const lines = block(node, style);
    if (lines.length === 0) continue;
    if (before && !(isExample(before) && isExample(node))) page.push('');
    page.push(...lines);
    before = node;
  }
  return page;
}

/** Examples of rules stand close together. */
const isExample = (node: RootContent) => node.type === 'code' && /^(?:bad|good)\b/.test(node.meta ?? '');

function block(node: RootContent, style: MarkdownStyle): string[] {
  const { chalk, width } = style;
  switch (node.type) {
    case 'heading':
      return wrapped(chalk.bold(inline(node.children, style)), width);
    case 'paragraph':
      return wrapped(inline(node.children, style), width);
    case 'code':
      return code(node, style);
    case 'list':
      return list(node, style);
    case 'table':
      return grid(node, style);
    case 'blockquote':
      return blocks(node.children, { ...style, width: width - 2 }).map((line) => `│ ${line}`.trimEnd());
    case 'thematicBreak':
      return ['─'.repeat(Math.min(width, 20))];
    default:
      return [];
  }
}

const marked = /==(.+?)==/g;

/** Code keeps its lines. An example of a rule says whether it is a good one, and shows what is found in it. */
function code({ lang, meta, value }: Code, { chalk }: MarkdownStyle): string[] {
  const [kind] = (lang === 'md' && meta?.split(' ', 1)) || [];
  if (kind === 'bad') {
    const found = chalk.level > 0 ? value.replace(marked, chalk.red.underline('$1')) : value;
    return hanging(`  ${chalk.red('✖')} `, found.split('\n'));
  }
  const lines = value.split('\n');
  if (kind === 'good') return hanging(`  ${chalk.green('✔')} `, lines);
  return lines.map((line) => line && `    ${chalk.cyan(line)}`);
}

function list(node: List, style: MarkdownStyle): string[] {
  return node.children.flatMap((item, at) => {
    const mark = node.ordered ? `${(node.start ?? 1) + at}. ` : '- ';
    const lines = blocks(item.children, { ...style, width: style.width - mark.length });
    return [...(at > 0 && node.spread ? [''] : []), ...hanging(mark, lines)];
  });
}

function grid(node: Table, style: MarkdownStyle): string[] {
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => inline(cell.children, style)),
  );
  return table([head.map((cell) => style.chalk.bold(cell)), ...rows], style.width);
}

function inline(nodes: readonly PhrasingContent[], style: MarkdownStyle): string {
  return nodes.map((node) => phrase(node, style)).join('');
}

function phrase(node: PhrasingContent, style: MarkdownStyle): string {
  const { chalk } = style;
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s*\n\s*/g, ' ');
    case 'inlineCode':
      return chalk.level > 0 ? chalk.cyan(node.value) : `\`${node.value}\``;
    case 'strong':
      return chalk.level > 0
        ? chalk.bold(inline(node.children, style))
        : `**${inline(node.children, style)}**`;
    case 'emphasis':
      return chalk.level > 0
        ? chalk.italic(inline(node.children, style))
        : `*${inline(node.children, style)}*`;
    case 'link':
      // A path leads nowhere from a terminal.
      return /^https?:/.test(node.url) && inline(node.children, style) !== node.url
        ? `${inline(node.children, style)} (${node.url})`
        : inline(node.children, style);
    case 'break':
      return '\n';
    default:
      return isParent(node) ? inline(node.children as PhrasingContent[], style) : '';
  }
}

const isParent = (node: Node): node is Parent => 'children' in node;
