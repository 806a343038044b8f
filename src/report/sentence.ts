import type { LintMessage } from '../lint/result.js';

/** Offsets in a text, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence, and the words in it that findings are about. */
export interface Sentence extends Stretch {
  readonly words: Stretch;
}

/** How far a sentence may reach on either side of the words; more of it is not looked at. */
const reach = 1000;
/** Longer stretches are no words in a sentence, but a part of the macro. */
const mostWords = 240;
/** Where a paragraph ends: a blank line, or a list, a quote, a heading or a table below it. */
const gap = /\n[ \t]*(?:\r?\n|(?=[>|]|#{1,6} |[-*+] |\d{1,9}[.)] ))/g;
/** Where a cell ends. */
const cell = /[|\n]/g;
/** A line of a table, whose cells are no sentences of one another. */
const row = /^[ \t>]*\|/;
/** What stands before the words of a line in Markdown: lists, quotes, headings. */
const lead = /^(?:\s|>|#{1,6} |[-*+] |\d{1,9}[.)] )*/;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Finds the sentence that a message is about; `undefined` where it is about no words, or about more than a paragraph. */
export function sentencesIn(source: string): (message: LintMessage) => Sentence | undefined {
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  return ({ line, column, endLine, endColumn }) => {
    if (!line || !column || !endLine || !endColumn) return undefined;
    const words = {
      start: (starts[line - 1] ?? source.length) + column - 1,
      end: (starts[endLine - 1] ?? source.length) + endColumn - 1,
    };
    const length = words.end - words.start;
    const text = source.slice(words.start, words.end);
    if (length <= 0 || length > mostWords || text.search(gap) >= 0) return undefined;
    return { ...sentenceAround(words, source), words };
  };
}

function sentenceAround({ start, end }: Stretch, source: string): Stretch {
  const before = source.slice(Math.max(0, start - reach), start);
  const edge = row.test(before.slice(before.lastIndexOf('\n') + 1)) ? cell : gap;
  const last = [...before.matchAll(edge)].at(-1);
  const from = start - before.length + (last ? last.index + last[0].length : 0);
  const after = source.slice(end, end + reach);
  const next = after.search(edge);
  const paragraph = source.slice(from, end + (next < 0 ? after.length : next));
  // The end of a line is the end of a sentence to the segmenter, and none to Markdown.
  const parts = [...sentences.segment(paragraph.replace(/[\r\n]/g, ' '))].map(({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.length,
  }));
  const touched = parts.filter((one) => one.start < end && one.end > start);
  const first = touched[0]!.start;
  const marks = lead.exec(source.slice(first, start))![0].length;
  return { start: first + marks, end: touched.at(-1)!.end };
}
