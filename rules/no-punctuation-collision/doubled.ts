import type { Report } from '../../src/lint/rule.js';
import type { Block, Macro, Word } from '../../src/macro/types.js';
import type { Passage } from '../_shared/passages.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Right twice in a row: verbs and particles that end one clause and open the next, emphasis, and set phrases. */
const fine = set(
  'that had bye in on it you is out up off over through down her his so no many much more long far very really truly please sorry ha hip chop tut yes yeah ok okay well now there here win knock blah again again big never ever some one two night too do can will thanks thank what who which aye cha yo go step ding choo din boo hush tick',
);
/** Wrong twice in a row in any sentence, so that one may be taken out without reading. */
const wrong = set(
  'the a an and or of to your our my their we they this these be been are have has if as from by not i at but when because please',
);

/** "You can open the the file." */
export function* doubledWords(
  macro: Macro,
  { sentence, block }: Passage,
  allowed: ReadonlySet<string>,
): Generator<Report> {
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const first = macro.words[at - 1]!;
    const second = macro.words[at]!;
    if (!isTwice(first, second, block) || fine.has(second.key) || allowed.has(second.key)) continue;
    const span = block.span(first.from, second.to);
    const match = block.text.slice(first.from, second.to);
    const edit = { ...block.span(first.to, second.to), text: '' };
    const isPlain = macro.source.slice(span.start, span.end) === match;
    yield {
      ...span,
      messageId: 'doubled',
      message: `Write “${block.text.slice(first.from, first.to)}” once: “${match.replace(/\s+/g, ' ')}” reads as a slip.`,
      ...(isPlain && wrong.has(second.key) && { fix: edit }),
      ...(isPlain &&
        !wrong.has(second.key) && { suggestions: [{ ...edit, label: 'Remove the second one.' }] }),
    };
  }
}

/** Names ("Duran Duran") have capitals; a button and the word behind it are two things. */
function isTwice(first: Word, second: Word, { text, bold, links }: Block): boolean {
  if (first.key !== second.key || second.breaks || second.quoted || second.capital) return false;
  if (!/^\p{L}{2,}$|^a$/u.test(second.key) || !/^\s+$/.test(text.slice(first.to, second.from))) return false;
  return ![...bold, ...links].some(
    ({ start, end }) =>
      (end > first.from && end <= second.from) || (start > first.from && start <= second.from),
  );
}
