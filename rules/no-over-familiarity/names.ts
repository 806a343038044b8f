import type { CheckContext } from '../../src/lint/rule.js';
import type { Macro, Word } from '../../src/macro/types.js';
import type { Passage, TextRange } from '../_shared/passages.js';

/** Given names or family names too, when they have a capital. */
const givenNames = new Set(
  'honey buddy bud missy angel pal love champ queen king star petal flower duck sugar tiger princess captain mate chief sunshine pumpkin poppet babe hero friend bro darling chief boss'.split(
    ' ',
  ),
);

interface Words {
  readonly first: number;
  readonly last: number;
}

/** "The Yay Festival", "the Cheeky Monkey bar": two capitals in a row inside a sentence. */
export function isName(
  { words, blocks }: Macro,
  { sentence }: Passage,
  { first, last }: { first: number; last: number },
): boolean {
  const isCapital = (at: number) => {
    const word = words[at];
    const text = word ? blocks[sentence.block]!.text.slice(word.from, word.to) : '';
    return at > sentence.first && at < sentence.last && !word!.breaks && /^\p{Lu}\p{Ll}/u.test(text);
  };
  for (let at = first; at <= last; at += 1) if (isCapital(at) && isCapital(at + 1)) return true;
  return false;
}

/** After somebody is addressed the clause ends: "thanks, honey." but not "honey mustard". */
export function endsAddress({ words, blocks }: Macro, { sentence }: Passage, { last }: Words): boolean {
  const next = last + 1 < sentence.last ? words[last + 1] : undefined;
  const isOver = !next || next.breaks || next.key === ',' || words[last]!.key === ',';
  // "Your bestie at …" and "Mate, you …" hold their own right side.
  const own = /^(?:at|from|in|i|we|you|it|that|this|let|do|there)$/.test(words[last]!.key);
  const name = words[last]!;
  const isCapital = /\p{Lu}/u.test(blocks[sentence.block]!.text[name.from]!);
  const isName = isCapital && last > sentence.first && givenNames.has(name.key);
  return own || (isOver && !isName);
}

/** "Mate" is an ordinary word to Australians and Britons, where the tone is casual. */
export function isMateAtHome(
  { words, meta }: Macro,
  { first, last }: { first: number; last: number },
): boolean {
  const isMate = words.slice(first, last + 1).some(({ key }) => key === 'mate' || key === 'pal');
  return isMate && meta.tone === 'casual' && /^en[-_](?:au|gb|nz|ie)$/i.test(meta.locale ?? '');
}

/** The name alone, without the greeting before it. */
export function nameIn(
  { words }: Macro,
  { sentence }: Passage,
  { first, last }: Words,
  context: CheckContext<unknown>,
): TextRange {
  const inside = context.hits('names', sentence).filter((one) => one.first >= first && one.last <= last);
  const name = inside.toSorted((a, b) => b.last - a.last || a.first - b.first)[0] ?? { first, last };
  return { from: words[name.first]!.from, to: words[name.last]!.to };
}

/** The team's own list, word by word, in any case. */
export function* termHits(
  { words }: Macro,
  { sentence }: Passage,
  terms: readonly string[],
): Generator<TextRange> {
  for (const term of terms) {
    const keys = term.toLowerCase().split(/\s+/);
    for (let at = sentence.first; at + keys.length <= sentence.last; at += 1) {
      const here: readonly Word[] = words.slice(at, at + keys.length);
      if (here.some(({ key, quoted }, index) => quoted || key !== keys[index])) continue;
      yield { from: here[0]!.from, to: here.at(-1)!.to };
    }
  }
}
