import type { CompletionItem, Position, Range } from 'vscode-languageserver-types';
import type { Document } from './checked.js';
import { completeFrontMatter, frontMatterAt } from './front-matter.js';
import type { Known } from './known.js';
import { completePlaceholder } from './placeholders.js';
import { type Proposal, ruleProposals } from './proposal.js';

/** What may be written at a place: front matter keys and values, placeholders, rules in comments. */
export function completionsAt(document: Document, position: Position, known: Known): CompletionItem[] {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const front = frontMatterAt(text, offset);
  const proposals = front
    ? completeFrontMatter(text, offset, front, known)
    : [...completeComment(text, offset, known), ...completePlaceholder(text, offset, known)];
  return proposals.map((one, index) => itemOf(one, index, document, position));
}

function itemOf(
  { label, text = label, from, kind, detail }: Proposal,
  index: number,
  document: Document,
  end: Position,
): CompletionItem {
  const range: Range = { start: document.positionAt(from), end };
  return {
    ...{ label, kind },
    ...(detail !== undefined && { detail }),
    // In our order.
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: text },
  };
}

/** The rules that a comment names: `<!-- supportlint-disable-line no-…`. */
function completeComment(text: string, offset: number, { rules }: Known): Proposal[] {
  const start = text.lastIndexOf('<!--', offset - 1);
  const comment = start < 0 ? '' : text.slice(start, offset);
  if (comment.includes('-->') || comment.includes(' -- ')) return [];
  if (!/^<!--\s*supportlint-(?:disable|enable)[a-z-]*\s/.test(comment)) return [];
  const from = offset - /[\w/@-]*$/.exec(comment)![0].length;
  return ruleProposals(rules, from);
}
