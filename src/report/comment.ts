import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { LintMessage, LintResult } from '../lint/result.js';
import { adviceItem, fitted, folded, list, paragraph, pathHeading, sentence } from './advice.js';
import type { FormatterContext } from './formatter.js';
import { inertText } from './inert.js';
import { repositoryPath } from './paths.js';
import { printable } from './printable.js';
import { type Sentence, type Stretch, sentencesIn } from './sentence.js';
import { linesOf, quotedText, sourceOf } from './source.js';
import { count } from './totals.js';

/** Begins the comment, so that the next run finds it and writes a new text instead of a second comment. */
const marker = '<!-- supportlint -->\n';
/** Characters of a sentence that are shown on either side of the words. */
const around = 160;

/**
 * A comment for a pull request, for whoever wrote the macros: each sentence, what the reader hears, and what to write
 * instead. Where it is known which lines are new, those come first, and the others are folded.
 */
export default async function comment(
  results: readonly LintResult[],
  context: FormatterContext,
): Promise<string> {
  const affected = results.filter(({ messages }) => messages.length > 0);
  if (affected.length === 0) {
    return marker + fitted('Nothing to change', [], [sentence(`${count(results.length, 'file')} checked.`)]);
  }
  const files = await Promise.all(
    affected.map(async (result) => ({ result, isNew: await newness(result, context) })),
  );
  const fresh = files.flatMap(({ result, isNew }) => result.messages.filter(isNew)).length;
  const isKnown = context.changedLinesOf !== undefined;
  const total = affected.reduce((sum, { messages }) => sum + messages.length, 0);
  const title = isKnown
    ? `${fresh > 0 ? `${count(fresh, 'place')} to look at` : 'Nothing to change'} in what you wrote`
    : `${count(total, 'place')} to look at in ${count(affected.length, 'file')}`;
  const fixable = affected.flatMap(({ messages }) => messages.filter(({ fix }) => fix)).length;
  return (
    marker +
    fitted(
      title,
      files.map(({ result, isNew }) => section(result, isNew, context)),
      closing(fixable),
    )
  );
}

/** What tells whether a message is about a line that this change wrote. */
async function newness({ filePath }: LintResult, { changedLinesOf }: FormatterContext) {
  const lines = await changedLinesOf?.(filePath);
  if (!lines) return () => true;
  return ({ line = 1, endLine = line }: LintMessage) =>
    lines.some(([first, last]) => first <= endLine && last >= line);
}

function section(
  result: LintResult,
  isNew: (message: LintMessage) => boolean,
  context: FormatterContext,
): RootContent[] {
  const { messages, filePath } = result;
  const fresh = messages.filter(isNew);
  const old = messages.filter((message) => !isNew(message));
  const label = `${count(old.length, 'more place')} in lines that were there before`;
  return [
    pathHeading(printable(repositoryPath(filePath, context))),
    ...advice(fresh, result),
    ...(old.length > 0 ? folded(label, advice(old, result)) : []),
  ];
}

/** Each sentence once, with all there is to say about it below. */
function advice(messages: readonly LintMessage[], result: LintResult): RootContent[] {
  const source = sourceOf(result);
  const lines = source === undefined ? undefined : linesOf(source);
  const find = source === undefined ? undefined : sentencesIn(source);
  const groups: { sentence?: Sentence; marks: Stretch[]; items: ListItem[] }[] = [];
  for (const message of messages) {
    const found = find?.(message);
    let group = groups.at(-1);
    if (!group || group.sentence?.start !== found?.start) {
      group = { ...(found && { sentence: found }), marks: [], items: [] };
      groups.push(group);
    }
    if (found) group.marks.push(found.words);
    group.items.push(adviceItem(message, quotedText(message, lines)));
  }
  return groups.flatMap((group): RootContent[] => [
    ...(group.sentence
      ? [{ type: 'blockquote' as const, children: [paragraph(quote(group.sentence, group.marks, source!))] }]
      : []),
    list(group.items),
  ]);
}

/** The sentence with the words in bold; of a long one, what is near them. */
function quote(sentence: Stretch, marks: readonly Stretch[], source: string): PhrasingContent[] {
  const first = Math.max(sentence.start, Math.min(...marks.map(({ start }) => start)) - around);
  const last = Math.min(sentence.end, Math.max(...marks.map(({ end }) => end)) + around);
  const text = (start: number, end: number) => inertText(printable(source.slice(start, end)));
  const pieces: PhrasingContent[] = first > sentence.start ? [{ type: 'text', value: '…' }] : [];
  let at = first;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    pieces.push(...text(at, start), { type: 'strong', children: text(start, end) });
    at = end;
  }
  pieces.push(...inertText(printable(source.slice(at, Math.max(at, last))).trimEnd()));
  if (last < sentence.end) pieces.push({ type: 'text', value: '…' });
  return pieces;
}

function closing(fixable: number): RootContent[] {
  if (fixable === 0) return [];
  const command: PhrasingContent = { type: 'inlineCode', value: 'npx supportlint --fix' };
  return [paragraph([command, { type: 'text', value: ` mends ${fixable} of these.` }])];
}
