import { counts, type LintMessage, type LintResult } from '../lint/result.js';

/** Says that a file was named but is ignored. ESLint's shape: a warning, `fatal: false`, no line. */
export function ignoredNotice(reason: string): LintMessage {
  return {
    ruleId: null,
    fatal: false,
    severity: 1,
    message: `Not checked: ${reason}. Use --no-ignore to check it anyway, or --no-warn-ignored to hide this.`,
  };
}

/** Says that a file could not be checked. `line` is 1-based. */
export function fatalNotice(message: string, line?: number): LintMessage {
  const position = line === undefined ? {} : { line, column: 1 };
  return { ruleId: null, fatal: true, severity: 2, message, ...position };
}

/** The result of a file about which there is nothing but one notice to say. */
export function noticeResult(filePath: string, notice: LintMessage): LintResult {
  return {
    filePath,
    messages: [notice],
    suppressedMessages: [],
    ...counts([notice]),
    usedDeprecatedRules: [],
  };
}
