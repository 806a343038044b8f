import { isLabel, isName, quotedWords } from '../../src/lint/voice.js';
import type { Macro, Sentence } from '../../src/macro/types.js';
import type { Hit } from './hits.js';
import { names } from './reviewed.js';

/** How much of a long token is looked at. */
const reach = 40;

/** Whether the writer speaks the words: not a quotation, a name, a label on the screen, or an identifier. */
export function isSpoken(macro: Macro, sentence: Sentence, hit: Hit): boolean {
  if (quotedWords(macro, hit) === 'all') return false;
  const { text } = macro.blocks[sentence.block]!;
  const { from } = macro.words[hit.first]!;
  const { to } = macro.words[hit.last]!;
  if (/[&+]/.test(text.slice(from, to)) || isIdentifier(text, from, to)) return false;
  return !isNamed(macro, sentence, hit) && !isLabel(macro, sentence, hit);
}

/** "Sir Ken", "Five Guys", "Chairman Mills". */
function isNamed(macro: Macro, sentence: Sentence, hit: Hit): boolean {
  const word = macro.words[hit.first]!;
  if (!word.capital || hit.hears === 'listed') return false;
  const text = macro.blocks[word.block]!.text.slice(word.from, word.to);
  if (hit.first === hit.last && names.has(text.toLowerCase())) return true;
  const next = macro.words[hit.last + 1];
  if (hit.hears === 'job' && hit.last + 1 < sentence.last && next?.capital && !next.breaks) return true;
  return isName(macro, sentence, hit);
}

/** Part of a path, a hashtag, a handle or a variable: "/admin/whitelist", "#mankind", "whitelist_ips". */
function isIdentifier(text: string, from: number, to: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, from - reach), from))![0];
  const after = /^\S*/.exec(text.slice(to, to + reach))![0];
  return before.startsWith('/') || /[_@#=\\]/.test(before + after);
}
