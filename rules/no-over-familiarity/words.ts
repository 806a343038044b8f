import type { CheckContext, Report } from '../../src/lint/rule.js';
import type { Macro } from '../../src/macro/types.js';
import { spokenHits } from '../_shared/hits.js';
import type { Passage, TextRange } from '../_shared/passages.js';
import { endsAddress, isMateAtHome, isName, nameIn, termHits } from './names.js';

const messages = {
  addressed: (match: string) =>
    `Use the reader's name instead of “${match}”: a pet name from a company sounds intrusive.`,
  intimacy: (match: string) => `Leave out “${match}”: the reader wrote to a company, not to a close friend.`,
  flattery: (match: string) =>
    `Thank the reader for what they did instead of “${match}”: flattery sounds false.`,
  gush: (match: string) =>
    `Say it plainly instead of “${match}”: so much delight in a standard reply sounds false.`,
  exclaimed: (match: string) =>
    `Say it calmly instead of “${match} …!”: so much delight in a standard reply sounds false.`,
  interjection: (match: string) =>
    `Leave out “${match}” and say what you mean: it sounds like a chat with a friend.`,
  babyTalk: (match: string) =>
    `Use an everyday word instead of “${match}”: it sounds like talk to a child or a pet.`,
  catchphrase: (match: string) =>
    `Say what happens instead of “${match}”: catchphrases in a standard reply sound put on.`,
  chummy: (match: string) =>
    `Leave out “${match}” and keep to the answer: the reader did not ask for a new friend.`,
  teasing: (match: string) => `Leave out “${match}”: a joke about the reader can hurt.`,
  begging: (match: string) =>
    `Ask once and plainly instead of “${match}”: begging puts the reader under pressure.`,
  laughter: (match: string) => `Leave out “${match}”: laughter in a standard reply sounds flippant.`,
  joke: (match: string) => `Leave out the joke “${match}”: not every reader is in the mood for it.`,
};
type List = keyof typeof messages;
const lists = Object.keys(messages) as List[];

/** Ends in an exclamation mark, whatever faces stand behind it. */
const longestEnd = 20;
const exclamation = /!(?:!|\p{Extended_Pictographic}|\uFE0F|\s)*$/u;

/** What may follow a cry and belongs to the clause after it. */
const clause = new Set(
  ', okay ok i we you that this what it so looks sounds seems sorry thanks thank no yes how bless'.split(' '),
);

function cryOf(
  { words }: Macro,
  { first, last, from }: TextRange & { first: number; last: number },
): TextRange {
  while (last > first && clause.has(words[last]!.key)) last -= 1;
  return { from, to: words[last]!.to };
}

/** Without the commas that a pattern names around a phrase. */
function withoutCommas<Hit extends TextRange & { first: number; last: number }>(
  { words }: Macro,
  hit: Hit,
): Hit {
  let { first, last } = hit;
  while (first < last && words[first]!.key === ',') first += 1;
  while (last > first && words[last]!.key === ',') last -= 1;
  return { ...hit, first, last, from: words[first]!.from, to: words[last]!.to };
}

/** Pet names, hugs, flattery, gushing, cries and jokes; one of a kind in a sentence. */
export function* wordReports(
  macro: Macro,
  passage: Passage,
  context: CheckContext<unknown>,
  terms: readonly string[],
): Generator<Report> {
  const report = (list: List, range: TextRange) => ({
    ...passage.block.span(range.from, range.to),
    messageId: list,
    message: messages[list](passage.block.text.slice(range.from, range.to)),
  });
  const said = new Set<List>();
  const isCry = exclamation.test(passage.sentence.text.slice(-longestEnd));
  const wanted = lists.filter((list) => list !== 'exclaimed' || isCry);
  const hits =
    context.hits('any', passage.sentence).length > 0 ? spokenHits(macro, passage, context, wanted) : [];
  for (const hit of hits) {
    if (said.has(hit.list) || isName(macro, passage, hit)) continue;
    if (hit.list === 'addressed' && (!endsAddress(macro, passage, hit) || isMateAtHome(macro, hit))) continue;
    said.add(hit.list);
    if (hit.list === 'addressed') yield report(hit.list, nameIn(macro, passage, hit, context));
    else {
      const phrase = withoutCommas(macro, hit);
      yield report(hit.list, hit.list === 'interjection' ? cryOf(macro, phrase) : phrase);
    }
  }
  for (const hit of termHits(macro, passage, terms)) yield report('addressed', hit);
}
