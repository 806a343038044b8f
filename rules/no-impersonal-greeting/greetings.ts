import type { Report } from '../../src/lint/rule.js';
import type { Macro, Sentence, Span } from '../../src/macro/types.js';
import type { WordRange } from '../../src/phrases/match/contexts.js';
import { asFirstName, firstNameIn, namePart, placeholdersIn } from './names.js';
import { tooCasual } from './tones.js';

/** "Dear valued customer": words for whoever it may be. */
export function category(
  macro: Macro,
  sentence: Sentence,
  { first, last }: WordRange,
  tone?: string,
): Report {
  const span = spanOf(macro, first, last);
  const text = `${hello(tone)} ${firstNameIn(macro) ?? 'there'}`;
  const message = `Greet a person, not a category: “${text},” instead of “${textOf(macro, span)}”.`;
  const rest = macro.words.slice(last + 1, sentence.last);
  // What follows in the greeting belongs to the category ("… of Acme") or is a name: only a person can tell.
  const alone = sentence.part === 'greeting' && rest.every(({ key }) => key === ',');
  return { ...span, message, messageId: 'category', ...(alone && replaced(span, text)) };
}

/** "Esteemed Sam". */
export function ceremony(macro: Macro, { first, last }: WordRange, tone?: string): Report {
  const span = spanOf(macro, first, last);
  const text = hello(tone);
  const message = `“${textOf(macro, span)}” greets a throne, not a customer: begin with “${text}”.`;
  return { ...span, message, messageId: 'ceremony', ...replaced(span, text) };
}

/** "Hi {{full_name}}", or a last name without a title: a list speaks, not a person. */
export function mergedName(macro: Macro, sentence: Sentence, titled: boolean): Report | undefined {
  const inside = placeholdersIn(macro, sentence);
  const parts = inside.map(namePart);
  const greeting = macro.words[sentence.first]!.key;
  const isFull = parts.includes('full') || (parts.includes('first') && parts.includes('last'));
  // Another placeholder next to the name is a title.
  if (titled || parts.includes(undefined)) return undefined;
  if (isFull ? greeting === 'dear' : !parts.includes('last')) return undefined;
  const span = greetingSpan(macro, sentence);
  const from = inside[0]!;
  const to = inside.at(-1)!;
  const text = firstNameIn(macro) ?? asFirstName(macro.source.slice(from.start, from.end));
  const heard = isFull ? 'reads like a mail merge' : 'calls the reader by surname alone';
  return {
    ...span,
    message: `“${textOf(macro, span)}” ${heard}: greet with the first name, ${text}.`,
    messageId: 'name',
    ...replaced({ start: from.start, end: to.end }, text),
  };
}

/** A greeting more casual than the tone of the macro. */
export function mismatch(macro: Macro, sentence: Sentence, tone: string | undefined): Report | undefined {
  if (!tone || !tooCasual.get(tone)?.includes(macro.words[sentence.first]!.key)) return undefined;
  const span = greetingSpan(macro, sentence);
  const message = `The tone is ${tone}, but “${textOf(macro, span)}” is more casual: begin with “${hello(tone)}”.`;
  return { ...span, message, messageId: 'tone' };
}

const hello = (tone: string | undefined) => (tone === 'concierge' ? 'Hello' : 'Hi');

const replaced = (span: Span, text: string) => ({
  suggestions: [{ ...span, text, label: `Replace with “${text}”.` }],
});

/** A greeting without the comma behind it. */
function greetingSpan(macro: Macro, { first, last }: Sentence): Span {
  return spanOf(macro, first, macro.words[last - 1]!.key === ',' ? last - 2 : last - 1);
}

function spanOf({ words, blocks }: Macro, first: number, last: number): Span {
  const start = words[first]!;
  return blocks[start.block]!.span(start.from, words[last]!.to);
}

const textOf = ({ source }: Macro, { start, end }: Span) => source.slice(start, end).replace(/\s+/g, ' ');
