import type { Macro, Part, Placeholder, Span } from '../../src/macro/types.js';
import { type Passage, passages } from '../_shared/passages.js';

/** One use of the reader's name; first and last name side by side are one. */
export interface Use {
  readonly span: Span;
  readonly passage: Passage;
  /** Range in the block's text. */
  readonly from: number;
  readonly to: number;
  /** The reader is spoken to by name: the name stands between commas or ends of the sentence. */
  readonly isVocative: boolean;
}

const parts: readonly Part[] = ['greeting', 'body', 'list', 'sign-off'];

/** Uses of the name in what is said to the reader, in order; tables and quotes aside. */
export function usesOfName(macro: Macro, further: readonly string[]): Use[] {
  const uses: Use[] = [];
  const placeholders = macro.placeholders.filter((one) => standsForReader(one, further));
  if (placeholders.length === 0) return uses;
  let next = 0;
  for (const passage of passages(macro, parts)) {
    const { sentence, block } = passage;
    while (next < placeholders.length && placeholders[next]!.start < sentence.start) next += 1;
    for (; next < placeholders.length && placeholders[next]!.end <= sentence.end; next += 1) {
      const { start, end } = placeholders[next]!;
      const from = block.at(start);
      if (from < 0) continue;
      const to = block.at(end - 1) + 1;
      const last = uses.at(-1);
      if (
        last &&
        last.passage.block === block &&
        block.text.slice(last.to, from).trim() === '' &&
        from >= last.to
      ) {
        uses[uses.length - 1] = toUse(passage, { from: last.from, to });
      } else uses.push(toUse(passage, { from, to }));
    }
  }
  return uses;
}

const standsForReader = ({ name, kind, family }: Placeholder, further: readonly string[]) =>
  further.includes(name) || (family === 'person' && (kind === 'name' || kind === 'fill-in'));

function toUse(passage: Passage, { from, to }: { from: number; to: number }): Use {
  const { block } = passage;
  const before = /[\p{L}\p{N},]\s*$/u
    .exec(block.text.slice(Math.max(passage.from, from - 3), from))?.[0]
    .trim();
  const after = /^\s*(.)/u.exec(block.text.slice(to, to + 3))?.[1];
  const opens = before === undefined || before === ',';
  const closes = after === undefined || ',.!?\u2014\u2013'.includes(after);
  return { span: block.span(from, to), passage, from, to, isVocative: opens && closes };
}
