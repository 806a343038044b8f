import { parseSentences } from './english-parser.js';

/** A sentence as offsets of the text it was cut from. */
export type Range = readonly [from: number, to: number];

const space = /\s/;
const innerStop = /[.!?\u2026\u203D]/;
const wordCharacter = /[\p{L}\p{N}]/u;
/**
 * A stop after a long word and before a capitalized one ends a sentence whatever stands around it, so
 * the text can be cut there before the parser sees it. Most blocks then need no tree at all.
 */
const sureStop = /(?<=\b[A-Za-z][a-z]{3,19}\.|[a-z]{2}[!?])\s+(?=[A-Z][a-z])/g;
/** Abbreviations of that shape, after which the parser reads on. */
const abbreviation = /\b(?:thurs|tbsp|sept|tues|bbls|cent|ibid|stat)\.$/i;

/**
 * Cuts text into sentences as retext-english does; white space around a sentence is left out.
 */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  const cut = (to: number, next: number) => {
    const part = text.slice(from, to);
    const inside: readonly Range[] = hasInnerStop(part) ? parseSentences(part) : [[0, part.length]];
    for (const [start, end] of inside) put(text, from + start, from + end, ranges);
    from = next;
  };
  sureStop.lastIndex = 0;
  for (let stop = sureStop.exec(text); stop; stop = sureStop.exec(text)) {
    if (!abbreviation.test(text.slice(Math.max(0, stop.index - 8), stop.index))) cut(stop.index, stop.index);
  }
  cut(text.length, text.length);
  return ranges;
}

/** Without a stop before more words, retext-english sees one sentence. */
function hasInnerStop(text: string): boolean {
  let end = text.length;
  while (end > 0 && !wordCharacter.test(text[end - 1]!)) end -= 1;
  return innerStop.test(text.slice(0, end));
}

function put(text: string, from: number, to: number, into: Range[]): void {
  while (from < to && space.test(text[from]!)) from += 1;
  while (to > from && space.test(text[to - 1]!)) to -= 1;
  if (to > from) into.push([from, to]);
}
