import type { Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { type Passage, spokenMatches } from '../_shared/passages.js';
import { readable } from '../_shared/signs.js';

/** Two marks where the second is too much. An ellipsis has three dots, an abbreviation has its own. */
const collision = /(?<=[\p{L}\p{N})\]"”’%])(?:[!?,]\.|,,|\.\.)(?=$|[\s"”)])/gu;
/** A space before a mark that hangs on the word. */
const gap = /(?<=[\p{L}\p{N})"”’])[ \u00A0]+[,.!?](?=$|\s)/gu;
const brackets = /(?<![:;=])\([^()\n]{1,200}\)/g;
/** Signs of all three: most texts have none of them. */
const sign = /[!?,.]\.|,,|[ \u00A0][,.!?]|\(\s|\s\)/;
export const mayHoldSlips = (macro: Macro): boolean => sign.test(readable(macro));
/** After these a mark is spoken about: "press . to go on". */
const naming =
  /(?<![\p{L}\p{N}])(?:press|hit|type|enter|use|using|a|the|with|of|character|characters|key|symbol|sign|by|or|and)$/iu;
const longestName = 12;
const addresses = new Set(['<url>', '<email>', '{link}']);

export function* collisions(macro: Macro, stretch: Passage): Generator<Report> {
  for (const { from, to } of spokenMatches(macro, stretch, collision)) {
    const match = stretch.block.text.slice(from, to);
    const instead = match === ',.' ? '.' : match[0]!;
    yield replaced(macro, stretch, { from, to, match, instead });
  }
}

/** French sets a space before its exclamation and question marks. */
export function* looseMarks(macro: Macro, stretch: Passage): Generator<Report> {
  const { text } = stretch.block;
  for (const { from, to, before } of spokenMatches(macro, stretch, gap)) {
    const mark = text[to - 1]!;
    const isFrench = macro.language === 'fr' && (mark === '!' || mark === '?');
    // A space keeps the mark out of an address.
    if (
      isFrench ||
      (before && addresses.has(before.key)) ||
      naming.test(text.slice(Math.max(0, from - longestName), from))
    )
      continue;
    const span = stretch.block.span(from, to);
    // Something invisible, such as a comment, stands in the gap.
    if (span.end - span.start > to - from) continue;
    yield {
      ...span,
      messageId: 'space',
      message: `Close the gap before “${mark}”: it reads as a slip.`,
      fix: { ...stretch.block.span(from, to - 1), text: '' },
    };
  }
}

export function* looseBrackets(macro: Macro, stretch: Passage): Generator<Report> {
  for (const { from, to } of spokenMatches(macro, stretch, brackets)) {
    const match = stretch.block.text.slice(from, to);
    const inner = match.slice(1, -1);
    if (inner.trim() === inner || !/\p{L}/u.test(inner)) continue;
    const span = stretch.block.span(from, to);
    const written = macro.source.slice(span.start + 1, span.end - 1);
    yield {
      ...span,
      messageId: 'brackets',
      message: `Close the gaps inside the brackets of “${match}”: they read as a slip.`,
      fix: { ...span, text: `(${written.trim()})` },
    };
  }
}

interface Slip {
  readonly from: number;
  readonly to: number;
  readonly match: string;
  readonly instead: string;
}

function replaced(macro: Macro, { block }: Passage, { from, to, match, instead }: Slip): Report {
  const span = block.span(from, to);
  const isPlain = macro.source.slice(span.start, span.end) === match;
  return {
    ...span,
    messageId: 'marks',
    message: `Write “${instead}” instead of “${match}”: two marks in a row read as a slip.`,
    ...(isPlain && { fix: { ...span, text: instead } }),
  };
}
