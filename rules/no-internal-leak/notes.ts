import type { CheckContext, Report } from '../../src/lint/rule.js';
import type { Block, Macro, Part } from '../../src/macro/types.js';
import { spokenHits } from '../_shared/hits.js';
import { passages } from '../_shared/passages.js';
import { readable } from '../_shared/signs.js';

const to = '(?:agents?|self|staff|team|support|colleagues?|reps?|advis[eo]rs?|operators?|teammates?)';
/** Begins a line and says who is spoken to. Bounded: each part is a fixed word. */
const prefixes = new RegExp(
  [
    '^[ \\t]*(?:',
    `internal(?: (?:notes?|comments?|use(?: only)?|only|info(?:rmation)?|instructions))?(?=:)`,
    `|(?:internal|agent|staff|private) (?:notes?|comments?|instructions?|only)(?= ?[:\\u2013\\u2014]| - )`,
    `|(?:notes?|messages?|reminder|instructions?) (?:to|for) (?:(?:the|our|all|your) )?(?:support )?${to}(?= ?[:\\u2013\\u2014,])`,
    `|(?:for )?(?:agents|staff)(?: only)?(?=:)`,
    `|(?:when to use|use(?: this)?(?: macro| template| reply| response)? (?:when|if|for))(?=:)`,
    ')[:\\u2013\\u2014,]?',
  ].join(''),
  'gim',
);
/** “Internal: 64 GB” is a fact about a device. */
const specification = /^internal:[ \t]*\d/i;
/** In square brackets anything internal is a note; round ones are ordinary writing unless the words can be no other. */
const brackets = new RegExp(
  [
    `\\[(?:internal\\b|(?:${to}|note to ${to}) ?:)[^\\[\\]\\n]{0,200}\\]`,
    '\\[(?:set|assign|tag|apply|escalate|close)\\b[^\\[\\]\\n]{0,60}\\b(?:ticket|case|status|macro|tag|tier|queue)\\b[^\\[\\]\\n]{0,200}\\]',
    '[[(](?:please )?(?:delete|remove)[^()[\\]\\n]{0,40} before (?:sending|replying|you send)[^()[\\]\\n]{0,40}[\\])]',
    `\\((?:(?:agents?|staff|note to ${to}|internal(?: notes?| only| use)?) ?:|internal (?:notes?|use) only\\b)[^()\\n]{0,200}\\)`,
  ].join('|'),
  'gi',
);

const parts: readonly Part[] = ['greeting', 'body', 'sign-off', 'signature'];

const message = (found: string) =>
  `Move “${found}” out of the reply: it is for colleagues, and the customer would read it.`;

/** Lines and remarks that speak to whoever sends the macro. */
export function* notes(
  macro: Macro,
  context: Pick<CheckContext<unknown>, 'hits'>,
  further: readonly string[],
): Generator<Report> {
  const text = readable(macro);
  const isMarked = text.search(prefixes) >= 0 || text.search(brackets) >= 0 || further.length > 0;
  if (isMarked) yield* marked(macro, further);
  if (macro.language !== 'en') return;
  for (const passage of passages(macro, parts)) {
    if (context.hits('note', passage.sentence).length === 0) continue;
    for (const { from, to: end } of spokenHits(macro, passage, context, ['note'])) {
      const { block } = passage;
      yield { ...block.span(from, end), messageId: 'note', message: message(block.text.slice(from, end)) };
    }
  }
}

function* marked(macro: Macro, further: readonly string[]): Generator<Report> {
  for (const block of macro.blocks) {
    if (block.type === 'quote') continue;
    for (const { index, 0: found } of block.text.matchAll(prefixes)) {
      const isFact = block.type !== 'paragraph' || specification.test(block.text.slice(index).trimStart());
      if (/^\s*internal:$/i.test(found) && isFact) continue;
      yield* note(macro, block, index + found.length - found.trimStart().length, index + found.length);
    }
    for (const { index, 0: found } of block.text.matchAll(brackets))
      yield { ...block.span(index, index + found.length), messageId: 'note', message: message(found) };
    for (const prefix of further) {
      const at = block.text.toLowerCase().startsWith(prefix.toLowerCase()) && prefix !== '';
      if (at) yield* note(macro, block, 0, prefix.length);
    }
  }
}

function* note(macro: Macro, block: Block, from: number, to: number): Generator<Report> {
  const span = block.span(from, to);
  const suggestion = asComment(macro, block, from);
  yield {
    ...{ ...span, messageId: 'note', message: message(block.text.slice(from, to)) },
    ...(suggestion && { suggestions: [suggestion] }),
  };
}

/** A note that is a paragraph of its own can go on as a comment, which nobody is sent. */
function asComment(macro: Macro, block: Block, from: number) {
  const written = macro.source.slice(block.start, block.end);
  if (from > 0 || block.type !== 'paragraph' || /--|[\r\n]/.test(written)) return undefined;
  return {
    start: block.start,
    end: block.end,
    text: `<!-- ${written} -->`,
    label: 'Turn the line into a comment.',
  };
}
