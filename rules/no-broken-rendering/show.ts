import type { Meeting } from './collisions.js';

/** Characters shown on each side of a break. */
const reach = 42;

/** What the reader gets around a break, in one line. */
export function shown({ text, from, to }: Meeting): string {
  return tidy(leftOf(text, from) + text.slice(from, to) + rightOf(text, to));
}

function leftOf(text: string, from: number): string {
  const lead = text.slice(Math.max(0, from - reach), from);
  const inParagraph = lead.slice(lastEnd(lead, /\n[ \t\r>]*\n/g));
  // A mark right before the break belongs to what breaks.
  const body = inParagraph.trimEnd().slice(0, -1);
  const sentence = inParagraph.slice(lastEnd(body, /[.!?]\s+/g));
  return sentence.length === reach ? `…${sentence.slice(sentence.indexOf(' ') + 1)}` : sentence;
}

function rightOf(text: string, to: number): string {
  const tail = text.slice(to, to + reach);
  const paragraph = tail.slice(0, firstMatch(tail, /\n[ \t\r>]*\n/) ?? tail.length);
  const first = paragraph.length - paragraph.trimStart().length;
  const end = firstMatch(paragraph.slice(first), /[.!?](?=\s|$)/);
  const sentence = end === undefined ? paragraph : paragraph.slice(0, first + end + 1);
  return sentence.length === reach ? `${sentence.slice(0, sentence.lastIndexOf(' '))}…` : sentence;
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function firstMatch(text: string, pattern: RegExp): number | undefined {
  return pattern.exec(text)?.index;
}

/** Line breaks and marks of Markdown are not read; doubled spaces are. */
const tidy = (text: string) =>
  text
    .replace(/\*\*|~~/g, '')
    .replace(/\s*\n[ \t>]*/g, ' ')
    .replace(/^\s+/, '')
    .trimEnd();
