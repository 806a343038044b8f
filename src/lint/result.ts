import type { Span } from '../macro/types.js';
import type { Directive } from './directives.js';
import type { Edit, Finding, Severity } from './finding.js';
import type { LineTable } from './lines.js';

/** One message of a result, in ESLint's shape. Lines and columns are 1-based, columns in UTF-16 units, ends exclusive. */
export interface LintMessage {
  ruleId: string | null;
  severity: Severity;
  message: string;
  messageId?: string;
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
  fatal?: boolean;
  fix?: { range: [number, number]; text: string };
  suggestions?: { desc: string; messageId?: string; fix: { range: [number, number]; text: string } }[];
}

/** A message that a directive or the suppressions file silenced. */
export interface SuppressedMessage extends LintMessage {
  suppressions: { kind: 'directive' | 'file'; justification: string }[];
}

/** The outcome for one file, in ESLint's shape. Offsets in `range` count UTF-16 units of `source`. */
export interface LintResult {
  filePath: string;
  messages: LintMessage[];
  suppressedMessages: SuppressedMessage[];
  errorCount: number;
  fatalErrorCount: number;
  warningCount: number;
  fixableErrorCount: number;
  fixableWarningCount: number;
  /** The text, where there is something to say about it. */
  source?: string;
  /** The text as fixed, instead of `source`, where fixing changed it. */
  output?: string;
  usedDeprecatedRules: never[];
  /** Where times were asked for. */
  stats?: LintStats;
}

/** How long a file took, in milliseconds; ESLint's shape without times of rules. */
export interface LintStats {
  readonly fixPasses: number;
  readonly times: {
    readonly passes: readonly {
      readonly parse: { readonly total: number };
      readonly fix: { readonly total: number };
      readonly total: number;
    }[];
  };
}

/** Something to say about the file that no rule says, such as a comment that silences nothing. */
export interface FileMessage extends Span {
  readonly message: string;
  readonly severity: Severity;
  readonly fatal?: true;
  readonly fix?: Edit;
}

interface Parts {
  readonly filePath: string;
  readonly source: string;
  readonly lines: LineTable;
  readonly findings: readonly Finding[];
  readonly silenced: readonly { readonly finding: Finding; readonly directive: Directive }[];
  readonly messages: readonly FileMessage[];
}

/** Findings with offsets → a result with lines and columns, in order of position. */
export function toResult({ filePath, source, lines, findings, silenced, messages }: Parts): LintResult {
  const all: LintMessage[] = [
    ...findings.map((finding) => toMessage(finding, lines)),
    ...messages.map((one) => toMessage({ ...one, ruleId: null }, lines)),
  ].sort((a, b) => a.line! - b.line! || a.column! - b.column!);
  const hidden = silenced.map(({ finding, directive }) => ({
    ...toMessage(finding, lines),
    suppressions: [{ kind: 'directive' as const, justification: directive.reason }],
  }));
  return {
    filePath,
    messages: all,
    suppressedMessages: hidden,
    ...counts(all),
    ...(all.length > 0 && { source }),
    usedDeprecatedRules: [],
  };
}

/** The totals of a result, from its messages. */
export function counts(messages: readonly LintMessage[]) {
  if (messages.length === 0) return none;
  const count = (wanted: (message: LintMessage) => boolean) => messages.filter(wanted).length;
  return {
    errorCount: count(({ severity }) => severity === 2),
    fatalErrorCount: count(({ fatal }) => fatal === true),
    warningCount: count(({ severity }) => severity === 1),
    fixableErrorCount: count(({ severity, fix }) => severity === 2 && fix !== undefined),
    fixableWarningCount: count(({ severity, fix }) => severity === 1 && fix !== undefined),
  };
}

const none = {
  ...{ errorCount: 0, fatalErrorCount: 0, warningCount: 0 },
  ...{ fixableErrorCount: 0, fixableWarningCount: 0 },
};

function toMessage(
  finding: Omit<Finding, 'ruleId'> & { ruleId: string | null; fatal?: true },
  lines: LineTable,
): LintMessage {
  const { ruleId, severity, message, messageId, start, end, fatal, fix, suggestions } = finding;
  const from = lines.locate(start);
  const to = lines.locate(end);
  // Key by key: a large library has a hundred thousand of these, and spreads take more room.
  const result: LintMessage = { ruleId, severity, message };
  if (messageId !== undefined) result.messageId = messageId;
  result.line = from.line;
  result.column = from.column;
  result.endLine = to.line;
  result.endColumn = to.column;
  if (fatal) result.fatal = fatal;
  if (fix) result.fix = toFix(fix);
  if (suggestions) result.suggestions = suggestions.map((one) => ({ desc: one.label, fix: toFix(one) }));
  return result;
}

const toFix = ({ start, end, text }: Edit): { range: [number, number]; text: string } => ({
  range: [start, end],
  text,
});
