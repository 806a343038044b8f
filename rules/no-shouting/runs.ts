import type { Macro, Word } from '../../src/macro/types.js';
import type { Passage, TextRange } from '../_shared/passages.js';

/** Always in capitals, by custom. Source: our own list. */
const customary = new Set('asap fyi ok sos vip diy faq tba id usa uk eu'.split(' '));

/** No word is in capitals without two in a row, an apostrophe aside. */
export const twoCapitals = /[\p{Lu}'’]\p{Lu}/u;

/** Neighbouring words in capitals, commas between them allowed. */
export interface Run extends TextRange {
  /** First and last word of the macro that the run touches. */
  readonly first: number;
  readonly last: number;
  /** The words in small letters; a lone "I" or "A" is left out. */
  readonly loud: readonly string[];
}

/** The runs of words in capitals in a passage. */
export function runsIn(macro: Macro, { sentence, block }: Passage, acronyms: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let open: { first: number; last: number; from: number; to: number; loud: string[] } | undefined;
  const close = () => {
    if (open && open.loud.length > 0) runs.push(open);
    open = undefined;
  };
  let reached = -1;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = macro.words[at]!;
    if (word.breaks) close();
    // A comma does not end a run, and the words of a merged spelling share one range.
    if (word.key === ',' || word.from === reached) continue;
    reached = word.from;
    const written = block.text.slice(word.from, word.to);
    if (!open && !twoCapitals.test(written)) continue;
    for (const { from, text } of pieces(word, written)) {
      const isLoud =
        isCapitals(word, text) && ![customary, acronyms].some((known) => known.has(text.toLowerCase()));
      if (!isLoud && !(open && isCapitals(word, text, 1) && text.length === 1)) {
        close();
        continue;
      }
      open ??= { first: at, last: at, from, to: from, loud: [] };
      open.last = at;
      open.to = from + text.length;
      if (isLoud) open.loud.push(text.toLowerCase());
    }
  }
  close();
  return runs;
}

/** "do NOT" is one word of the model. */
function pieces({ from }: Word, written: string): { from: number; text: string }[] {
  return Array.from(written.matchAll(/[^\s-]+/g), (match) => ({ from: from + match.index, text: match[0] }));
}

function isCapitals({ key, quoted }: Word, text: string, fewest = 2): boolean {
  if (quoted || /^[<{]/.test(key) || /[^\p{Lu}'’]/u.test(text)) return false;
  return text.length >= fewest;
}
