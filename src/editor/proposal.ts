import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Known } from './known.js';

/** Something to write in place of what stands from an offset of the document to the cursor. */
export interface Proposal {
  readonly label: string;
  /** What is written; default: the label. */
  readonly text?: string;
  readonly from: number;
  readonly kind: CompletionItemKind;
  /** One line behind the label. */
  readonly detail?: string | undefined;
}

/** Rules by id. */
export const ruleProposals = (rules: Known['rules'], from: number, suffix = ''): Proposal[] =>
  rules.map(({ id, summary }) => ({
    ...{ label: id, text: id + suffix, from, detail: summary, kind: CompletionItemKind.Reference },
  }));
