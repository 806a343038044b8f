import type { Severity } from '../../src/lint/finding.js';
import { lineTable } from '../../src/lint/lines.js';
import { counts, type LintMessage, type LintResult } from '../../src/lint/result.js';
import type { FormatterContext } from '../../src/report/formatter.js';

/** A formatter's view of a run in `/repo`, where two rules are known. */
export const context: FormatterContext = {
  cwd: '/repo',
  rulesMeta: {
    'no-blame': {
      docs: { description: 'Say what helps now.', category: 'wording', recommended: 'warn' },
      messages: { fault: '“{match}” blames the reader: say what <b>helps</b>.' },
    },
    'require-open-closing': {
      docs: {
        description: 'End with a way back.',
        category: 'closing',
        recommended: 'off',
        advisory: true,
        url: 'https://example.com/require-open-closing',
      },
    },
  },
};

interface Told {
  readonly ruleId?: string | null;
  readonly severity?: Severity;
  readonly message?: string;
  /** Text of a suggestion. */
  readonly instead?: string;
}

/** A result with a finding at the first place of each of these words. */
export function resultWith(
  source: string,
  words: readonly string[],
  { filePath = '/repo/macros/refund.md', ...told }: Told & { readonly filePath?: string } = {},
): LintResult {
  const lines = lineTable(source);
  const messages = words.map((quoted): LintMessage => {
    const start = source.indexOf(quoted);
    const end = start + quoted.length;
    const [from, to] = [lines.locate(start), lines.locate(end)];
    const { ruleId = 'no-blame', severity = 1, message = `“${quoted}” blames the reader.`, instead } = told;
    return {
      ...{ ruleId, severity, message, messageId: 'fault' },
      ...{ line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
      ...(instead !== undefined && {
        suggestions: [{ desc: `Write “${instead}”.`, fix: { range: [start, end], text: instead } }],
      }),
    };
  });
  return resultOf(messages, filePath, source);
}

export function resultOf(
  messages: LintMessage[],
  filePath = '/repo/macros/refund.md',
  source?: string,
): LintResult {
  return {
    ...{ filePath, messages, suppressedMessages: [], ...counts(messages) },
    ...(source !== undefined && { source }),
    usedDeprecatedRules: [],
  };
}

/** What a macro may hold that means something to a format. */
export const hostileTexts = [
  `she said "no" & 'yes'`,
  'line one\nline two\r\nline three\ttabbed',
  '100% off %0A %25 50%',
  'a ]]> b <![CDATA[ c ]]]]>',
  '::error file=x::forged',
  'wrapped\n::set-output name=x::forged\n##[error]forged',
  'a | b || c',
  '`code` ``` ~~~ ``',
  '<script>alert(1)</script><img src=x onerror=y> <!-- --> </details> &amp; &#60;',
  '👩‍👩‍👧 🇩🇪 café 世界',
  'שלום עולם \u202egpj.exe\u2066',
  '\u0000\u0007\u001b[2J\u001b]8;;x\u0007\u007f\u009b31m\u0085\u2028',
  'half \ud83d and \udc00 pairs \ufffe\uffff',
  '[click](https://evil.example) ![x](https://evil.example/a.png) <https://evil.example> [a]: b',
  'www.evil.example http://evil.example a@evil.example @team owner/repo#12 #12 GH-12 !3 ~label',
  '# heading\n- list\n1. one\n> quote\n***\n===\n',
  '*a* _b_ **c** ~~d~~ [^1] $x$ \\',
];

export const hostilePaths = [
  '/repo/with space/über #1 50%.md',
  '/repo/::error::x.md',
  '/repo/a`b|c<d>&"e\'.md',
  '/repo/@team/[x](y).md',
  '/repo/c:d.md',
  '/repo/new\nline\u001b.md',
  '/repo/half \ud83d.md',
  '/elsewhere/macro.md',
];

/** One finding in each of the paths about each of the texts, in turn errors and warnings. */
export const hostileResults: LintResult[] = hostilePaths.map((filePath, index) =>
  resultOf(
    hostileTexts.flatMap(
      (text) =>
        resultWith(`Before ${text} after.`, [text], {
          ...{ filePath, message: text, instead: text },
          severity: index % 2 === 0 ? 2 : 1,
        }).messages,
    ),
    filePath,
  ),
);
