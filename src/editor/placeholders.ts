import { CompletionItemKind } from 'vscode-languageserver-types';
import { splitFrontMatter } from '../macro/frontmatter.js';
import { findPlaceholders } from '../macro/placeholders.js';
import type { Helpdesk, Known } from './known.js';
import type { Proposal } from './proposal.js';

/** Syntax → what its placeholders begin and end with; longer beginnings first. */
const delimiters: Readonly<Record<string, readonly [open: string, close: string]>> = {
  hml: ['{{{', '}}}'],
  curly: ['{{', '}}'],
  helpscout: ['{%', '%}'],
  salesforce: ['{!', '}'],
  percent: ['%{', '}'],
  hash: ['#{', '}'],
  dollar: ['${', '}'],
};

/** The names that a placeholder may have, behind its opening braces. */
export function completePlaceholder(text: string, offset: number, known: Known): Proposal[] {
  const line = text.slice(
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1,
    offset,
  );
  const { meta } = splitFrontMatter(text.replace(/^\ufeff/, ''));
  const platform = typeof meta.platform === 'string' ? meta.platform : known.profile;
  const helpdesk = platform === undefined ? undefined : known.findHelpdesk(platform);
  const found = openIn(line, helpdesk?.syntaxes ?? Object.keys(delimiters));
  if (!found) return [];
  const { syntax, written } = found;
  const close = delimiters[syntax]![1];
  const rest = /^[^\r\n]*/.exec(text.slice(offset, offset + 100))![0];
  const isClosed = /^[\w.]*[ \t]*[|},%]/.test(rest) && rest.includes(close);
  const own = findPlaceholders(text)
    .filter(
      (one) => one.syntax === syntax && one.kind !== 'control' && (offset < one.start || offset > one.end),
    )
    .map(({ name }) => name);
  const names = [...(meta.placeholders ?? []), ...known.variables, ...own, ...(helpdesk?.variables ?? [])];
  return [...new Set(names)].map((name) => ({
    label: name,
    text: isClosed ? name : `${name}${/^[ \t]/.test(found.space) ? ' ' : ''}${close}`,
    from: offset - written.length,
    kind: CompletionItemKind.Variable,
    detail: detailOf(name, helpdesk),
  }));
}

const detailOf = (name: string, helpdesk: Helpdesk | undefined) =>
  helpdesk?.variables.includes(name) ? helpdesk.title : undefined;

/** The placeholder that is open at the end of a line, and what stands in it so far. */
function openIn(line: string, syntaxes: readonly string[]) {
  for (const [syntax, [open]] of Object.entries(delimiters)) {
    if (!syntaxes.includes(syntax)) continue;
    const start = line.lastIndexOf(open);
    if (start < 0) continue;
    const parts = /^([ \t]*)([\w.-]*(?: [\w.-]+)*)$/.exec(line.slice(start + open.length));
    if (parts) return { syntax, space: parts[1]!, written: parts[2]! };
  }
  return undefined;
}
