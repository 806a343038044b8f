import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { LintMessage } from '../lint/result.js';
import { type Checked, rangeOfMessage } from './checked.js';

/** Who speaks, as editors show it behind a message. */
export const source = 'supportlint';

/** Address of a rule's page; `undefined` for a rule without one. */
export type PageOf = (ruleId: string) => string | undefined;

/** What an editor underlines. */
export function diagnosticsOf(checked: Checked, pageOf: PageOf): Diagnostic[] {
  return checked.result.messages.map((message) => diagnosticOf(checked, message, pageOf));
}

export function diagnosticOf(
  checked: Pick<Checked, 'document'>,
  message: LintMessage,
  pageOf: PageOf,
): Diagnostic {
  const { ruleId, severity, fatal, fix } = message;
  const href = ruleId === null ? undefined : pageOf(ruleId);
  // A comment that silences nothing: editors show it faded.
  const isIdle = ruleId === null && !fatal && fix !== undefined;
  return {
    range: rangeOfMessage(checked, message),
    severity: severity === 2 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source,
    message: message.message,
    ...(ruleId !== null && { code: ruleId }),
    ...(href !== undefined && { codeDescription: { href } }),
    ...(isIdle && { tags: [DiagnosticTag.Unnecessary] }),
  };
}
