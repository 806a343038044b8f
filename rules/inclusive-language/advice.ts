import type { Report } from '../../src/lint/rule.js';
import type { Macro, Word } from '../../src/macro/types.js';
import { type Hit, textOf } from './hits.js';
import { hears } from './reviewed.js';

const reasons = {
  ...hears,
  listed: 'is on your list of words to replace',
  other: 'may not sit well with every reader',
};
const mostSuggestions = 3;
/** After "they": verbs whose form is not the singular without its s. */
const plural: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

/** What to tell the writer about a hit. */
export function advice(macro: Macro, hit: Hit): Report {
  const { first, last, hears: reason, instead } = hit;
  const start = macro.words[first]!;
  const end = macro.words[last]!;
  const block = macro.blocks[start.block]!;
  const match = textOf(macro, hit);
  const alternatives = instead.slice(0, mostSuggestions).map((text) => likeCase(match, text));
  const before = sameBlock(start, macro.words[first - 1]);
  const after = sameBlock(start, macro.words[last + 1]);
  return {
    ...block.span(start.from, end.to),
    messageId: reason,
    message: alternatives[0]
      ? `Consider “${alternatives[0]}”: “${match}” ${reasons[reason]}.`
      : `Consider leaving out “${match}”: it ${reasons[reason]}.`,
    suggestions: alternatives.map((text) => {
      const edit = { text, from: start.from, to: end.to };
      if (before && /^an?$/.test(before.key)) {
        edit.text = `${likeCase(block.text[before.from]!, articleOf(text))} ${text}`;
        edit.from = before.from;
      }
      if (after && text.toLowerCase() === 'they' && !after.breaks) {
        edit.text = `${text} ${pluralOf(block.text.slice(after.from, after.to))}`;
        edit.to = after.to;
      }
      return { ...block.span(edit.from, edit.to), text: edit.text, label: `Write “${text}”` };
    }),
  };
}

const sameBlock = (word: Word, other: Word | undefined) => (other?.block === word.block ? other : undefined);

function likeCase(match: string, text: string): string {
  if (match.length > 1 && match === match.toUpperCase()) return text.toUpperCase();
  return match[0] === match[0]!.toLowerCase() ? text : text[0]!.toUpperCase() + text.slice(1);
}

const articleOf = (text: string) => (/^(?:[aeio]|u(?!ni|se|sa)|hon|hour)/i.test(text) ? 'an' : 'a');

/** "They receive": a third person verb in the plural; other words stay as they are. */
function pluralOf(word: string): string {
  const known = plural[word];
  if (known) return known;
  if (!/[a-z]{2}s$/.test(word) || /(?:ss|us|is|ways|times|haps|sides)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
