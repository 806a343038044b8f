import type { CustomRuleFile } from '../../config/types.js';
import { groupsOf, levelIn, remedies } from '../../lint/describe.js';
import type { Level } from '../../lint/finding.js';
import { presetNames, type Rule } from '../../lint/rule.js';
import { type MarkdownStyle, renderMarkdown } from '../terminal/markdown.js';

/** What there is to say about a rule. */
export interface Explained {
  readonly id: string;
  readonly rule: Rule;
  /** Level by the configuration of the working directory. */
  readonly level: Level;
  /** The README of a built-in rule. */
  readonly markdown: string | undefined;
  /** Where a rule without code is defined. */
  readonly custom: CustomRuleFile | undefined;
}

/** The page of a rule as lines for a terminal. */
export function rulePage(explained: Explained, style: MarkdownStyle): string[] {
  const { id, rule, markdown } = explained;
  const title = `# ${id}\n\n${rule.summary}\n\n${facts(explained)}`;
  const body = markdown === undefined ? ownPage(explained) : classTable(rule) + withoutHeader(markdown);
  return renderMarkdown(`${title}\n\n${body}`, style);
}

/** Category, levels and remedies in one line. */
function facts({ rule, level, custom, id }: Explained): string {
  const presets = presetNames
    .filter((name) => rule.presets[name] !== undefined)
    .map((name) => `${levelIn(rule, name)} in ${name}`);
  const offers = remedies(rule);
  const all = [
    rule.category,
    `**${level}** here`,
    ...(custom ? [] : presets),
    ...(rule.advisory ? ['advice only: good replies may break it'] : []),
    ...(offers.includes('fix') ? ['--fix mends some of it'] : []),
    ...(offers.join() === 'suggestion' ? ['offers suggestions'] : []),
  ];
  const place = custom && `\n\nDefined in ${custom.file}${lineOf(custom, id)}.`;
  return all.join(' · ') + (place ?? '');
}

const lineOf = (custom: CustomRuleFile, id: string) => {
  const line = custom.locate([id])?.line;
  return line === undefined ? '' : `:${line}`;
};

/** The generated top of a README says in a table what stands above already. */
function withoutHeader(markdown: string): string {
  return markdown.replace(/<!-- header:start -->[\s\S]*?<!-- header:end -->/, '');
}

function classTable(rule: Rule): string {
  const rows = rule.find ? groupsOf(rule) : [];
  if (rows.length === 0) return '';
  return [
    '| Class | On | What the reader hears |',
    '| --- | --- | --- |',
    ...rows.map(([name, { message, enabled }]) => {
      return `| \`${name}\` | ${enabled === false ? 'no' : 'yes'} | ${message.replaceAll('|', '\\|')} |`;
    }),
    '\n',
  ].join('\n');
}

/** A rule without a README: what it says and looks for, and the examples that it is tested with. */
function ownPage({ id, rule, custom }: Explained): string {
  const { bad = [], good = [] } = custom?.rules[id]?.examples ?? {};
  const fenced = (kind: string) => (text: string) => `\`\`\`\`md ${kind}\n${text.trimEnd()}\n\`\`\`\``;
  const groups = rule.find ? groupsOf(rule) : [];
  const sections = [
    groups.length > 0 && ['## What it says', classTable(rule)],
    groups.length > 0 && ['## Phrases', ...groups.map(([, { phrases }]) => phraseList(phrases))],
    bad.length + good.length > 0 && ['## Examples', ...bad.map(fenced('bad')), ...good.map(fenced('good'))],
  ];
  return sections
    .filter((one) => one !== false)
    .flat()
    .join('\n\n');
}

function phraseList(phrases: readonly string[] | Readonly<Record<string, string | null>>): string {
  const all: (readonly [string, string | null])[] = Array.isArray(phrases)
    ? phrases.map((phrase: string) => [phrase, null] as const)
    : Object.entries(phrases as Record<string, string | null>);
  return all
    .map(([phrase, instead]) => `- \`${phrase}\`${instead === null ? '' : ` → \`${instead}\``}`)
    .join('\n');
}
