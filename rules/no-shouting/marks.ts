import type { Macro } from '../../src/macro/types.js';
import { type Passage, passages, spokenMatches, type TextRange } from '../_shared/passages.js';
import { readable } from '../_shared/signs.js';

/** A run of exclamation and question marks, such as `!`, `!!` or `?!`. */
export interface Mark extends TextRange {
  readonly passage: Passage;
  readonly text: string;
}

/** Names that end in an exclamation mark. Source: well-known products. */
const names = /(?<![\p{L}\p{N}])(?:yahoo|kahoot|joomla|jeopardy)$/iu;
const longestName = 12;

/** Single question marks are never too much. */
const loud = /!|\?\?/;

/** The marks the writer makes: behind a word, not those of a command (`!help`), an operator or a product name. */
export function marksIn(macro: Macro): Mark[] {
  const marks: Mark[] = [];
  if (!loud.test(readable(macro))) return marks;
  for (const passage of passages(macro)) {
    const { text } = passage.block;
    for (const { from, to } of spokenMatches(macro, passage, /[!?]+(?:1{1,9}(?!\d))?/g)) {
      const run = trimmed(text.slice(from, to));
      const before = text.slice(Math.max(0, from - longestName), from);
      const opens =
        /^$|\s$/.test(before) && /^[\p{L}\p{N}]/u.test(text.slice(from + run.length, from + run.length + 2));
      if (opens || text[from + run.length] === '=' || (run === '!' && names.test(before))) continue;
      const last = marks.at(-1);
      // A greeting ends at its first mark.
      if (last?.passage.block === passage.block && last.to === from)
        marks[marks.length - 1] = { ...last, to: from + run.length, text: last.text + run };
      else marks.push({ passage, from, to: from + run.length, text: run });
    }
  }
  return marks;
}

/** A slipped shift key (`!!1`) belongs to a run of marks, not to a single one. */
const trimmed = (run: string) => (/^[!?]1+$/.test(run) ? run[0]! : run);

const longestWord = 40;
/** Where the word begins whose marks end at `end`. */
export function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestWord && !/\s/.test(text[start - 1]!)) start -= 1;
  return start;
}
