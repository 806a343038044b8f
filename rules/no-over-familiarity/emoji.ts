import type { CheckContext, Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { type Face, facesIn, hasFaces } from '../_shared/emoji.js';
import { type Passage, passages } from '../_shared/passages.js';
import { byTone } from '../_shared/tone.js';

interface Limits {
  readonly maxEmoji?: number | undefined;
}
type Placed = Face & { readonly passage: Passage };

/**
 * Emoji beyond the tone's limit; in any tone piles, kisses, and giggles about bad news; winks where no
 * casual tone is declared. What decorates a sentence
 * that is `reported` for its words goes with them.
 */
export function* emojiReports(
  macro: Macro,
  { options, hits }: CheckContext<Limits>,
  reported: ReadonlySet<number>,
): Generator<Report> {
  if (!hasFaces(macro)) return;
  const faces: Placed[] = [];
  let bad = { block: -1, is: false };
  for (const passage of passages(macro)) {
    const { sentence, block } = passage;
    const isBad = macro.language === 'en' && hits('trouble', sentence).length > 0;
    const goes =
      reported.has(sentence.index) || (bad.block === sentence.block && reported.has(sentence.index - 1));
    const near = isBad || (bad.block === sentence.block && bad.is);
    const here = facesIn(macro, passage).filter(({ mood, text }) => mood && mood !== 'sad' && text !== '<3');
    for (const [index, face] of here.entries()) {
      const next = here[index + 1];
      const previous = here[index - 1];
      const joins = (a?: Face, b?: Face) => a && b && block.text.slice(a.to, b.from).trim() === '';
      if (joins(previous, face)) continue;
      const placed = { ...face, passage };
      if (joins(face, next)) {
        const end = here.slice(index).findIndex((one, at, rest) => !joins(one, rest[at + 1]));
        yield report(placed, 'pile', here[index + end]!.to);
      } else if (face.mood === 'intimate' && !goes) yield report(placed, 'kiss');
      else if (face.mood === 'playful' && near && !goes) yield report(placed, 'giggle');
      else if (cheeky.has(face.text) && macro.meta.tone !== 'casual' && !goes) yield report(placed, 'wink');
      else faces.push(placed);
    }
    if (/[\p{L}\p{N}]/u.test(sentence.text)) bad = { block: sentence.block, is: isBad };
  }
  const max = options.maxEmoji ?? byTone(macro, usual(macro), Number.POSITIVE_INFINITY);
  for (const face of faces.slice(max)) yield report(face, 'many');
}

/** Faces that laugh, wink or put out a tongue. Source: our own choice from the Unicode emoji charts. */
const cheeky = new Set('😆 😂 🤣 😹 😉 😜 😝 😛 🤪 😏 🤭 🙃 🙈 🙉 🙊 🤡 :P :-P :p ;P xD'.split(' '));

const usual = ({ meta }: Macro) => ({
  casual: 2,
  business: meta.situation === 'positive' ? 1 : 0,
  concierge: 0,
});

const messages = {
  pile: (match: string) => `One emoji is plenty: “${match}” reads like a note to a close friend.`,
  kiss: (match: string) => `Leave out “${match}”: it reads like a note to a close friend.`,
  giggle: (match: string) =>
    `Leave out “${match}”: next to bad news it looks as if you were laughing at the reader.`,
  wink: (match: string) =>
    `Leave out “${match}”: a wink or a grin leaves the reader guessing how you mean it.`,
  many: (match: string) => `Leave out “${match}”: so many emoji do not fit the tone of this reply.`,
};

function report({ passage, from, to, text }: Placed, messageId: keyof typeof messages, end = to): Report {
  const match = end === to ? text : passage.block.text.slice(from, end);
  return { ...passage.block.span(from, end), messageId, message: messages[messageId](match) };
}
