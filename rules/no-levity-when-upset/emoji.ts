import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { type Face, facesIn, type Mood } from '../_shared/emoji.js';
import type { Passage } from '../_shared/passages.js';

/** How much of the text behind an emoji is looked at. */
const reach = 20;
const light: ReadonlySet<Mood | undefined> = new Set(['happy', 'playful', 'intimate', 'party']);

/** Happy and playful faces, and hearts where the mistake was ours. Sad faces and symbols may stay. */
export function* emojiReports(macro: Macro, passage: Passage, allowed: readonly string[]): Generator<Report> {
  for (const face of facesIn(macro, passage)) {
    const isLight = light.has(face.mood) || (face.mood === 'heart' && macro.meta.situation === 'our-mistake');
    if (!isLight || allowed.includes(face.text)) continue;
    yield {
      ...passage.block.span(face.from, face.to),
      messageId: 'emoji',
      message: `Leave out “${face.text}”: to someone who has a problem it looks as if you were smiling about it.`,
      ...removal(passage, face),
    };
  }
}

/** Takes the emoji out together with the space before it; where it stood for a full stop, one takes its place. */
function removal({ sentence, block, from, to }: Passage, face: Face): Pick<Report, 'fix' | 'suggestions'> {
  const { text } = block;
  let start = face.from;
  while (start > 0 && text[start - 1] === ' ') start -= 1;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(face.to, face.to + reach);
  if (start === 0 && after.trim() === '') return {};
  const ends = /[\p{L}\p{N}]$/u.test(before) && sentence.part === 'body';
  const startsNext = /^ +\p{Lu}/u.test(after);
  if (ends && startsNext) {
    const label = `Write “.” instead of “${face.text}”.`;
    return { suggestions: [{ ...block.span(start, face.to), text: '.', label }] };
  }
  if (start === 0) {
    const gap = /^ */.exec(after)![0].length;
    return { fix: { ...block.span(face.from, face.to + gap), text: '' } };
  }
  const atEnd = ends && face.to === to && from < start && !/^ *\S/.test(after);
  return { fix: { ...block.span(start, face.to), text: atEnd ? '.' : '' } };
}
