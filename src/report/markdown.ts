import type { RootContent } from 'mdast';
import type { LintResult } from '../lint/result.js';
import { adviceItem, fitted, folded, list, pathHeading, sentence } from './advice.js';
import type { FormatterContext } from './formatter.js';
import { inertHtml } from './inert.js';
import { repositoryPath } from './paths.js';
import { printable } from './printable.js';
import { linesOf, quotedText, sourceOf } from './source.js';
import { count } from './totals.js';

/** A list longer than this is folded, and so are all lists of a report with more findings than that. */
const long = 10;
const longReport = 30;

/** For job summaries: what to write instead, file by file, for whoever writes. */
export default function markdown(results: readonly LintResult[], context: FormatterContext): string {
  const affected = results.filter(({ messages }) => messages.length > 0);
  const total = affected.reduce((sum, { messages }) => sum + messages.length, 0);
  if (total === 0) {
    return fitted('Nothing to change', [], [sentence(`${count(results.length, 'file')} checked.`)]);
  }
  return fitted(
    `${count(total, 'place')} to look at in ${count(affected.length, 'file')}`,
    affected.map((result) => section(result, total > longReport, context)),
  );
}

function section(result: LintResult, isFolded: boolean, context: FormatterContext): RootContent[] {
  const { filePath, messages } = result;
  const path = printable(repositoryPath(filePath, context));
  const source = sourceOf(result);
  const lines = source === undefined ? undefined : linesOf(source);
  const items = list(messages.map((message) => adviceItem(message, quotedText(message, lines))));
  if (!isFolded && messages.length <= long) return [pathHeading(path), items];
  return folded(`<code>${inertHtml(path)}</code>: ${count(messages.length, 'place')}`, [items]);
}
