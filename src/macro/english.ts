import { isAbbreviation, longestAbbreviation } from './abbreviations.js';
import { parseSentences } from './english-parser.js';

/** A sentence as offsets of the text it was cut from. */
export type Range = readonly [from: number, to: number];

const space = /[\s\u0085]/;
/** Punctuation, symbols and halves of emoji: never a part of a word. Whatever else is may be one. */
const mark = String.raw`[!-/:-@[-\x60{-~\xA3\xAB\xBB\u2010-\u2027\u2030-\u205E\u20AC\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\uD800-\uDFFF]`;
const wordless = new RegExp(String.raw`\s|${mark}`);
/** The parser cuts there whatever stands around it; lone carriage returns are breaks of their own. */
const blankLine = /\n[^\S\n]*(?:\u0085[^\S\n]*)*\n|\r(?!\n)/;
/** A stop with the stops and closing marks that go with its sentence, and the white space after them. */
const stops = /[.!?\u2026\u203D]([.!?\u2026\u203D"')\]}\u2019\u201D]*)([ \t\r\n\u00A0]*)/g;
const onlyStops = /^[.!?\u2026\u203D]*$/;
const comma = /^([,;])(?!\1)/;
const lowerCase = /^[a-z]/;
const lowerCaseOrDigit = /^[a-z0-9]/;
const letterOrDigit = /^[A-Za-z0-9]/;
/** A word with marks or an emoji before it; a variation selector counts as a word. */
const opening = new RegExp(String.raw`^(?:(?![.!?\u2026\u203D,;])${mark}){0,4} ?[A-Za-z0-9\uFE0F]`);
const spoken = new RegExp(String.raw`[A-Za-z0-9](?:(?![.!?\u2026\u203D])${mark}){0,4}$`);
const lastLetters = /[A-Za-z0-9]*$/;
const initialism = /^[A-Za-z](?:\.[A-Za-z])+$/;
/** Ends of compounds no list holds: "check-in", "Macy's", "a.cap". The parser cuts "'n's" in two. */
const joined = /[A-Za-z0-9](?:-[A-Za-z0-9]+|[A-Za-z0-9]['\u2019][A-Za-z0-9]+|\.[A-Za-z0-9]{2,})$/;
const version = /^\d+(?:\.\d+)+$/;

/**
 * Cuts text into sentences as retext-english does; white space around a sentence is left out. Most
 * stops show by what stands next to them whether the parser would end a sentence there. Only a
 * stretch between two sure ends with a stop in doubt is parsed: most blocks need no tree at all.
 */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  if (blankLine.test(text)) return parse(text, 0, text.length, ranges);
  const until = endOfWords(text);
  let from = 0;
  let doubt = false;
  const cut = (to: number) => {
    if (doubt) parse(text, from, to, ranges);
    else put(text, from, to, ranges);
    from = to;
    doubt = false;
  };
  stops.lastIndex = 0;
  for (let stop = stops.exec(text); stop && stop.index < until; stop = stops.exec(text)) {
    const ends = endsSentence(text, stop);
    if (ends) cut(stop.index + 1 + stop[1]!.length);
    else doubt ||= ends === undefined;
  }
  cut(text.length);
  return ranges;
}

/** Stops behind the last word end nothing: the parser adds what holds no word to the sentence before. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && wordless.test(text[end - 1]!)) end -= 1;
  return end;
}

/** Whether the parser ends a sentence at a stop; undefined if that takes more than a look around it. */
function endsSentence(text: string, stop: RegExpExecArray): boolean | undefined {
  const [whole, marks, gap] = stop as unknown as [string, string, string];
  const at = stop.index;
  const next = at + whole.length;
  const ahead = text.slice(next, next + 8);
  // No sentence starts with a comma.
  if (comma.test(ahead)) return false;
  if (gap === '') return joins(text, at, marks, ahead) ? false : undefined;
  // Nor with a lower case letter.
  if (lowerCase.test(ahead)) return false;
  // Both sides must hold a word, or one is added to the other.
  if (!opening.test(ahead) || !spoken.test(text.slice(Math.max(0, at - 5), at))) return undefined;
  return text[at] === '.' && marks[0] !== '.' ? endsWord(text, at, marks) : true;
}

/** Stops right before a word: "Node.js", "1.5", "a?B" are one word, "wait...then" one sentence. */
function joins(text: string, at: number, marks: string, ahead: string): boolean {
  if (lowerCaseOrDigit.test(ahead)) return onlyStops.test(marks);
  const inner = marks === '' && (text[at] === '.' || text[at] === '?');
  return inner && letterOrDigit.test(ahead) && at > 0 && letterOrDigit.test(text[at - 1]!);
}

/** Whether a single full stop ends a sentence or belongs to the word before it. */
function endsWord(text: string, at: number, marks: string): boolean | undefined {
  const before = text.slice(Math.max(0, at - longestAbbreviation - 3), at);
  const last = lastLetters.exec(before)![0];
  if ((last.length !== 1 && !isAbbreviation(last)) || joined.test(before)) return true;
  const word = wordBefore(text, at);
  if (version.test(word)) return true;
  // A closing mark ends the sentence after some abbreviations only.
  if (marks === '' && (word === last || initialism.test(word))) return false;
  return undefined;
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && text[start - 1] !== '(' && !space.test(text[start - 1]!)) start -= 1;
  return text.slice(start, at);
}

function parse(text: string, from: number, to: number, into: Range[]): Range[] {
  for (const [start, end] of parseSentences(text.slice(from, to))) put(text, from + start, from + end, into);
  return into;
}

function put(text: string, from: number, to: number, into: Range[]): void {
  while (from < to && space.test(text[from]!)) from += 1;
  while (to > from && space.test(text[to - 1]!)) to -= 1;
  if (to > from) into.push([from, to]);
}
