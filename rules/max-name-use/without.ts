import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import type { Use } from './uses.js';

type Suggestion = NonNullable<Report['suggestions']>[number];
const label = 'Remove the name.';

/** The sentence without the name, where it opens or ends it; in the middle the commas need an eye. */
export function withoutName(macro: Macro, { passage, from, to, isVocative }: Use): Suggestion | undefined {
  if (!isVocative || passage.sentence.part === 'greeting') return undefined;
  const { block } = passage;
  const { text } = block;
  if (from === passage.from) {
    const start = /^[,!] +(\p{L})/u.exec(text.slice(to, to + 4));
    if (!start) return undefined;
    return { ...block.span(from, to + start[0].length), text: start[1]!.toUpperCase(), label };
  }
  const comma = /, *$/.exec(text.slice(Math.max(0, from - 3), from));
  const ends = /^[.!?]/.test(text.slice(to, to + 1)) || to === passage.to;
  const edit = comma && block.span(from - comma[0].length, to);
  const isPlain = edit && macro.source.slice(edit.start, edit.start + comma[0].length) === comma[0];
  return ends && edit && isPlain ? { ...edit, text: '', label } : undefined;
}
