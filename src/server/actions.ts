import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver/node';
import { type Checked, messagesIn } from '../editor/checked.js';
import { diagnosticOf, type PageOf, source } from '../editor/diagnostics.js';
import { fixEverything, remediesIn } from '../editor/remedies.js';
import type { LintMessage } from '../lint/result.js';
import type { Client } from './client.js';
import { documentEdit, fileEdit } from './edits.js';
import { type TextOf, teamRemedies } from './team.js';
import type { Outcome } from './workspace.js';

const fixAllKind = `${CodeActionKind.SourceFixAll}.${source}`;
export const codeActionKinds: CodeActionKind[] = [CodeActionKind.QuickFix, fixAllKind];

/** Everything that can be done about a range of a document, or about all of it. */
export async function codeActions(
  outcome: Extract<Outcome, { kind: 'checked' }>,
  { range, context: { only, triggerKind } }: CodeActionParams,
  client: Client,
  pageOf: PageOf,
  textOf: TextOf,
): Promise<CodeAction[]> {
  const { checked } = outcome;
  const isWanted = (kind: CodeActionKind) =>
    !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix)) {
    const about = (message: LintMessage) => ({
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(checked, message, pageOf)],
    });
    for (const { title, edits, about: message, preferred } of remediesIn(checked, range)) {
      const edit = documentEdit(checked, edits, client);
      actions.push({ title, ...about(message), edit, ...(preferred && { isPreferred: true }) });
    }
    for (const message of messagesIn(checked, range)) {
      for (const { title, files } of await teamRemedies(outcome, message, textOf)) {
        const edit = fileEdit(files, client);
        if (edit) actions.push({ title, ...about(message), edit });
      }
    }
  }
  // Not for every move of the cursor: it fixes the text to see what comes out.
  const isAsked = only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic;
  if (isAsked && isWanted(fixAllKind)) actions.push(...fixAll(checked, client));
  return actions;
}

function fixAll(checked: Checked, client: Client): CodeAction[] {
  const edit = fixEverything(checked);
  if (!edit) return [];
  const title = 'Fix all supportlint problems';
  return [{ title, kind: fixAllKind, edit: documentEdit(checked, [edit], client) }];
}
