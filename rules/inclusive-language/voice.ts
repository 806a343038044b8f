import type { Macro, Sentence } from '../../src/macro/types.js';
import type { Hit } from './hits.js';
import { names } from './reviewed.js';

/** Longest run of bold words that reads as a button or menu rather than as emphasis. */
const longestLabel = 4;
/** How much of a long token is looked at. */
const reach = 40;

/** Whether the writer speaks the words: not a quotation, a name, a label on the screen, or an identifier. */
export function isSpoken(macro: Macro, sentence: Sentence, hit: Hit): boolean {
  const words = macro.words.slice(hit.first, hit.last + 1);
  if (words.every(({ quoted }) => quoted)) return false;
  const { text } = macro.blocks[sentence.block]!;
  const { from } = words[0]!;
  const { to } = words.at(-1)!;
  if (/[&+]/.test(text.slice(from, to))) return false;
  return (
    !isName(macro, sentence, hit) && !isLabel(macro, sentence, from, to) && !isIdentifier(text, from, to)
  );
}

/** "Sir Ken", "Five Guys", "Chairman Mills". Sentences, headings and greetings have capitals of their own. */
function isName(macro: Macro, sentence: Sentence, { first, last, hears }: Hit): boolean {
  const word = macro.words[first]!;
  if (!word.capital || hears === 'listed') return false;
  const text = macro.blocks[word.block]!.text.slice(word.from, word.to);
  if (first === last && names.has(text.toLowerCase())) return true;
  const next = macro.words[last + 1];
  if (hears === 'job' && last + 1 < sentence.last && next?.capital && !next.breaks) return true;
  if (word.breaks || first === sentence.first || text === text.toUpperCase()) return false;
  return sentence.part !== 'heading' && sentence.part !== 'greeting';
}

function isLabel(macro: Macro, sentence: Sentence, from: number, to: number): boolean {
  const run = macro.blocks[sentence.block]!.bold.find(({ start, end }) => start <= from && to <= end);
  if (!run) return false;
  const inside = macro.words
    .slice(sentence.first, sentence.last)
    .filter((word) => word.from >= run.start && word.to <= run.end);
  return inside.length <= longestLabel && inside[0]!.capital && inside[0] !== macro.words[sentence.first];
}

/** Part of a path, a hashtag, a handle or a variable: "/admin/whitelist", "#mankind", "whitelist_ips". */
function isIdentifier(text: string, from: number, to: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, from - reach), from))![0];
  const after = /^\S*/.exec(text.slice(to, to + reach))![0];
  return before.startsWith('/') || /[_@#=\\]/.test(before + after);
}
