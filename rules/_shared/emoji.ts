import type { Macro } from '../../src/macro/types.js';
import { once } from './once.js';
import { type Passage, spokenMatches, type TextRange } from './passages.js';
import { readable } from './signs.js';

/** What a face or a gesture does in a message. Symbols, such as ⚙️ or ✅, have no mood and belong to no class. */
export type Mood = 'happy' | 'playful' | 'intimate' | 'heart' | 'party' | 'sad';

/**
 * Emoji and emoticons by mood. Source: our own sorting of the faces, hearts, hands and festive objects in the
 * Unicode emoji charts; most symbols, animals and objects are left out on purpose.
 */
const moods: Readonly<Record<Mood, string>> = {
  happy:
    '😀 😃 😄 😁 😊 🙂 ☺ 😇 😌 🤗 😺 😸 🌞 👋 👍 👏 🙌 👌 💪 ✌ 🤝 🤞 🤙 🤘 :) :-) =) :] :D :-D =D ^^ ^_^',
  playful:
    '😆 😅 😂 🤣 😹 😉 😜 😝 😛 🤪 😋 😏 😎 🤓 🤭 🙃 😬 🙈 🙉 🙊 🤷 🤦 🤡 👻 💩 🍿 🍻 🍺 🥂 😴 💤 🤠 🦄 ;) ;-) :P :-P :p ;P xD',
  intimate: '😍 🥰 😘 😚 😙 😗 😻 💋 🤩 💞 💘 💝 💖 💗 :* :-*',
  heart: '❤ 🧡 💛 💚 💙 💜 🤎 🖤 🤍 💕 💓 💟 ♥ 🫶 <3',
  party: '🎉 🎊 🥳 🎈 🍾 🎆 🎇 🪩 💃 🕺 🚀 🔥 ✨ 🌟 ⭐ 💯 🏆 🌈',
  sad: '😔 😞 😟 😢 😥 😓 😕 🙁 ☹ 😣 😖 😫 😩 🥺 😭 💔 🙏 🙇 :( :-( :/',
};
const moodOf: ReadonlyMap<string, Mood> = new Map(
  Object.entries(moods).flatMap(([mood, all]) => all.split(' ').map((one) => [one, mood as Mood] as const)),
);

/** An emoji with its skin tone and whatever is joined to it. */
const pictograph =
  /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?){0,6}/gu;
/** Between spaces, so that paths, times, ratios and the bracket of an aside are left alone. */
const emoticon = /(?<=^|[\s!?.,])(?:[:;=][-^]?[)\]DPp(*/]|\^_?\^|xD|<3)(?=$|[\s!.,])/gu;

/** Emoji, or signs that stand side by side in emoticons; a link's `://` is none. */
const sign = /\p{Extended_Pictographic}|[:;=][-^]?(?:[)\]DPp(*]|\/(?!\/))|\^_?\^|xD|<3/u;
/** Whether there may be emoji or emoticons at all. */
export const hasFaces = once((macro: Macro): boolean => sign.test(readable(macro)));

/** An emoji or emoticon in a passage. */
export interface Face extends TextRange {
  readonly text: string;
  /** Missing where it is a symbol or an object. */
  readonly mood: Mood | undefined;
}

/** The emoji and emoticons of a passage, in order. */
export function facesIn(macro: Macro, passage: Passage): Face[] {
  if (!hasFaces(macro)) return [];
  const faces = [pictograph, emoticon].flatMap((pattern) => [...spokenMatches(macro, passage, pattern)]);
  return faces
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => {
      const text = passage.block.text.slice(from, to);
      return {
        from,
        to,
        text,
        mood: moodOf.get(text) ?? moodOf.get(String.fromCodePoint(text.codePointAt(0)!)),
      };
    })
    .filter(
      ({ text, to }) => text !== '<3' || !/^\s*[\p{L}\p{N}]/u.test(passage.block.text.slice(to, to + 9)),
    );
}
