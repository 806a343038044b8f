import type { Range } from 'vscode-languageserver-types';
import type { Edit } from '../lint/finding.js';
import { fixAll } from '../lint/fix.js';
import { lineBreakOf } from '../lint/line-break.js';
import type { LintMessage } from '../lint/result.js';
import { type Checked, messagesIn, sourceOf } from './checked.js';
import { disable } from './disable.js';

/** Something that an editor offers to do. Offsets count in the source, as those of findings do. */
export interface Remedy {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The message that it answers. */
  readonly about: LintMessage;
  /** Right without reading: what “auto fix” takes. */
  readonly preferred?: true;
}

/** Fixes and suggestions for what stands in a range, and ways to silence it; the best of each message first. */
export function remediesIn(checked: Checked, range: Range): Remedy[] {
  const messages = messagesIn(checked, range);
  return [
    ...messages.flatMap((message) => edits(checked, message)),
    ...messages.flatMap((message) => disable(checked, message)),
  ];
}

function edits(checked: Checked, message: LintMessage): Remedy[] {
  const lineBreak = lineBreakOf(sourceOf(checked));
  const editOf = ({ range: [start, end], text }: NonNullable<LintMessage['fix']>): Edit => ({
    ...{ start, end },
    text: text.replace(/\r\n|\r|\n/g, lineBreak),
  });
  const { fix, suggestions = [] } = message;
  return [
    ...(fix
      ? [{ title: titleOf(checked, message), edits: [editOf(fix)], about: message, preferred: true as const }]
      : []),
    ...suggestions.map((one) => ({
      title: one.desc.replace(/\.$/, ''),
      edits: [editOf(one.fix)],
      about: message,
    })),
  ];
}

/** What fits into a menu. */
const longest = 50;

function titleOf(checked: Checked, { ruleId, fix }: LintMessage): string {
  const { range, text } = fix!;
  const before = sourceOf(checked).slice(...range);
  if (ruleId === null) return 'Remove the comment';
  const isClear = (part: string) => part === part.trim() && part.length <= longest && !part.includes('\n');
  if (!isClear(before) || !isClear(text) || before + text === '') return `Fix this ${ruleId} problem`;
  if (text === '') return `Remove “${before}”`;
  return before === '' ? `Insert “${text}”` : `Replace “${before}” with “${text}”`;
}

/** The edit that `--fix` would make; `undefined` where there is nothing to fix. */
export function fixEverything({ reading, reread, finish }: Checked): Edit | undefined {
  const output = reading && fixAll([{ reading, reread }], finish)[0]!.output;
  return output === undefined ? undefined : difference(reading!.source, output);
}

/** The smallest single edit that makes one text of another: what stays is not touched, and neither is the cursor in it. */
export function difference(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let behind = 0;
  while (behind < shorter - start && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  // Not through the middle of a character, nor between CR and LF.
  const splits = (text: string, at: number) =>
    /[\ud800-\udbff]/.test(text[at - 1] ?? '') || (text[at - 1] === '\r' && text[at] === '\n');
  if (splits(before, start) || splits(after, start)) start -= 1;
  if (splits(before, before.length - behind) || splits(after, after.length - behind)) behind -= 1;
  return {
    start,
    end: before.length - Math.max(0, behind),
    text: after.slice(start, after.length - Math.max(0, behind)),
  };
}
