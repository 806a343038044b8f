import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { once } from '../_shared/once.js';
import { meets } from '../_shared/ranges.js';
import { readable } from '../_shared/signs.js';

interface Names {
  readonly names: readonly string[];
  readonly issueKeys: readonly string[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const mention = /(?<![\w@.])@(?:here|channel)\b(?!\.)/g;
/** "Type @here to reach everyone": something to type. */
const typed = /(?:type|use|using|with|mention|write|add|tag|like|or|and)\s+["“']?$/i;

const patternOf = once(({ names, issueKeys }: Names): RegExp | undefined => {
  const listed = [...names.map(escaped), ...issueKeys.map((key) => `${escaped(key)}-\\d{1,9}`)].filter(
    Boolean,
  );
  return listed.length > 0 ? new RegExp(`(?<![\\w-])(?:${listed.join('|')})(?![\\w-])`, 'g') : undefined;
});

/** Names that the team listed, and calls to everyone in a chat of colleagues. */
export function* knownNames(macro: Macro, options: Names): Generator<Report> {
  const pattern = patternOf(options);
  if (!pattern && !readable(macro).includes('@')) return;
  for (const block of macro.blocks) {
    if (block.type === 'quote') continue;
    const { text } = block;
    for (const { index, 0: found } of pattern ? text.matchAll(pattern) : []) {
      if (
        meets(
          macro.placeholders,
          block.span(index, index + found.length).start,
          block.span(index, index + found.length).end,
        )
      )
        continue;
      yield {
        ...{ ...block.span(index, index + found.length), messageId: 'name' },
        message: `Say it without “${found}”: that name is for colleagues, and the customer does not know it.`,
      };
    }
    for (const { index, 0: found } of text.matchAll(mention)) {
      if (macro.audience === 'technical' || typed.test(text.slice(Math.max(0, index - 14), index))) continue;
      yield {
        ...{ ...block.span(index, index + found.length), messageId: 'name' },
        message: `Take out “${found}”: it calls colleagues in a chat, and the customer would read it.`,
      };
    }
  }
}
