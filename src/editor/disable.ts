import type { Edit } from '../lint/finding.js';
import { lineBreakOf } from '../lint/line-break.js';
import type { LintMessage } from '../lint/result.js';
import { splitFrontMatter } from '../macro/frontmatter.js';
import { type Checked, sourceOf } from './checked.js';
import type { Remedy } from './remedies.js';

/** What the writer replaces. */
const reason = 'say why';

/** Silences one message: by a comment with a reason where it stands, and by the front matter for the whole file. */
export function disable(checked: Checked, message: LintMessage): Remedy[] {
  const { ruleId } = message;
  if (ruleId === null) return [];
  const source = sourceOf(checked);
  const front = splitFrontMatter(source);
  const at = startOf(source, message);
  const comment = at >= front.bodyStart ? commentFor(source, front.bodyStart, at, ruleId) : undefined;
  const level = levelFor(source, ruleId);
  return [
    ...(comment
      ? [{ title: `Disable ${ruleId} here, with a reason`, edits: [comment], about: message }]
      : []),
    ...(level ? [{ title: `Disable ${ruleId} in this file`, edits: [level], about: message }] : []),
  ];
}

/** Offset of a message. */
function startOf(source: string, { line = 1, column = 1 }: LintMessage): number {
  const lines = /\r\n|\r|\n/g;
  let start = 0;
  for (let row = 1; row < line && lines.exec(source); row += 1) start = lines.lastIndex;
  return start + column - 1;
}

/** Lines on which a comment of its own would end what they belong to: items, headings, tables, quotations. */
const bound = /^[ \t]*(?:[-*+>|#]|\d{1,9}[.)][ \t]|.*\|)/;

/**
 * A comment on the line before, where a paragraph begins: it does not show even in plain text views. Elsewhere it
 * would tear the paragraph or list apart, so it goes to the end of the line.
 */
function commentFor(source: string, bodyStart: number, at: number, ruleId: string): Edit | undefined {
  const lineBreak = lineBreakOf(source);
  const start = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
  const line = /^[^\r\n]*/.exec(source.slice(start))![0];
  const before = source.slice(bodyStart, start);
  const begins = before.trim() === '' || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(before);
  if (begins && !bound.test(line) && !/^(?: {4}|\t)/.test(line)) {
    // Less indented than its paragraph, it would end the item that both stand in.
    const indent = /^ */.exec(line)![0];
    const text = `${indent}<!-- supportlint-disable-next-line ${ruleId} -- ${reason} -->${lineBreak}`;
    return insertion(start, text);
  }
  const end = start + line.replace(/(?:\\|[ \t]+)$/, '').length;
  return insertion(end, ` <!-- supportlint-disable-line ${ruleId} -- ${reason} -->`);
}

/** The level in the front matter. One that already sets levels in its own way is left to the writer. */
function levelFor(source: string, ruleId: string): Edit | undefined {
  const { meta, raw, keySpan, error } = splitFrontMatter(source);
  const lineBreak = lineBreakOf(source);
  const off = `${/^\w/.test(ruleId) ? ruleId : JSON.stringify(ruleId)}: off`;
  if (error || Object.hasOwn(meta.supportlint ?? {}, ruleId)) return undefined;
  if (!raw) return insertion(0, ['---', `supportlint: { ${off} }`, '---', '', ''].join(lineBreak));
  const key = keySpan('supportlint');
  if (!key) return insertion(raw.end, `supportlint: { ${off} }${lineBreak}`);
  const rest = source.slice(key.end, raw.end);
  const inline = /^:[ \t]*\{[ \t]*(?=[\w@])/.exec(rest);
  if (inline) return insertion(key.end + inline[0].length, `${off}, `);
  const nested = /^:[ \t]*(?:\r\n|\r|\n)([ \t]+)(?=[\w@])/.exec(rest);
  return nested ? insertion(key.end + nested[0].length, `${off}${lineBreak}${nested[1]}`) : undefined;
}

const insertion = (start: number, text: string): Edit => ({ start, end: start, text });
