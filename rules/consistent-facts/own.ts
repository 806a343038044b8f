import type { Macro, Sentence } from '../../src/macro/types.js';
import type { OwnFact } from './expected.js';
import type { Fact } from './fact.js';
import { sameValue } from './same.js';
import { readFigure } from './values.js';

/** Words between the name of a fact and its figure: "the locker rental is usually for up to three months". */
const reach = 7;

/** Places that give a fact from the settings, by its own name, another figure. */
export function* ownFacts(
  macro: Macro,
  sentence: Sentence,
  own: readonly OwnFact[],
  checkUnits: boolean,
): Generator<Fact> {
  const { words } = macro;
  for (const { topic, of, text, value, words: name } of own) {
    for (let at = sentence.first; at + name.length <= sentence.last; at += 1) {
      if (!name.every((word, index) => words[at + index]!.key === word)) continue;
      const from = at + name.length;
      const to = Math.min(sentence.last, from + reach);
      const found = readFigure(words, from, to);
      // A second figure: nobody can tell which is meant.
      if (!found || readFigure(words, found.last + 1, sentence.last)) continue;
      if (sameValue(value, found.figure, checkUnits)) continue;
      const block = macro.blocks[sentence.block]!;
      const range = [words[found.first]!.from, words[found.last]!.to] as const;
      const written = block.text.slice(...range);
      yield { topic, of, value: found.figure, text: written, ...block.span(...range), expected: text };
    }
  }
}
