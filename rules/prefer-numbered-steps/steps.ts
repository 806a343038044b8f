import type { Macro, Word } from '../../src/macro/types.js';
import type { Passage, TextRange } from '../_shared/passages.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** May stand before the verb of a step, at the start of a clause. */
const lead = set(
  'please then next finally first firstly second secondly third thirdly lastly now afterwards also just simply again instead and',
);
/** Words that start a new clause: behind a comma or one of these a step may begin. */
const joint = set(', and then next finally afterwards');
const modals = set('can could may might must should will would to');
/** After these it is a noun ("and copy of the invoice") or one of several things to choose from ("add, edit and …"). */
const noStep = set(', and or of is are was were has have');

/** "You can find the guide here" is no step. */
const searches = set('find follow check locate');
/** A single step under a condition is another way, not the next step. */
const conditions = set('if when unless once');
const longestLead = 5;

/** One thing to do: from the words that lead it in to the end of its clause. */
export interface Step extends TextRange {
  /** Offset of the verb. */
  readonly verb: number;
  /** The step opens its sentence, but for the words that lead it in. */
  readonly opens: boolean;
}

/** The steps of a paragraph, in order: imperatives that the reader is to follow, in sentences that start with one. */
export function stepsIn(macro: Macro, { sentence, block }: Passage, verbs: ReadonlySet<string>): Step[] {
  const steps: Step[] = [];
  for (let index = sentence.index; ; index += 1) {
    const one = macro.sentences[index];
    if (!one || one.block !== sentence.block || one.part !== sentence.part) return steps;
    const words = macro.words.slice(one.first, one.last);
    const comma = words.findIndex(({ key }) => key === ',');
    const starts: { at: number; verb: number }[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const verb = verbOf(words, at, { isFirst: starts.length === 0, comma, verbs });
      if (verb === undefined) continue;
      starts.push({ at, verb });
      at = verb;
    }
    if (starts.length === 1 && conditions.has(words[0]!.key)) continue;
    starts.forEach(({ at, verb }, index) => {
      const end = words[starts[index + 1] ? starts[index + 1]!.at - 1 : words.length - 1]!;
      steps.push({
        from: words[at]!.from,
        to: starts[index + 1] ? end.to : endOf(block.text, end.to),
        verb: words[verb]!.from,
        opens: at === 0,
      });
    });
  }
}

interface Clause {
  /** No step stands before it in its sentence. */
  readonly isFirst: boolean;
  /** Index of the first comma. */
  readonly comma: number;
  readonly verbs: ReadonlySet<string>;
}

/** Index of the verb if a step starts at a word; the first of a sentence opens it, or follows "you can" or "to do so,". */
function verbOf(words: readonly Word[], at: number, { isFirst, comma, verbs }: Clause): number | undefined {
  const before = words[at - 1];
  const afterModal = isFirst && before && modals.has(before.key) && words[at - 2]?.key === 'you';
  if (isFirst && at > 0 && !afterModal && !(at === comma + 1 && openings.has(words[0]!.key)))
    return undefined;
  if (!isFirst && !words[at]!.breaks && !joint.has(words[at]!.key) && before?.key !== ',') return undefined;
  let verb = at;
  while (
    words[verb] &&
    verb - at < longestLead &&
    (lead.has(words[verb]!.key) || words[verb]!.key === ',' || isAfterThat(words, verb))
  )
    verb += 1;
  const word = words[verb];
  if (!word || word.quoted || !verbs.has(word.key) || (afterModal && searches.has(word.key)))
    return undefined;
  const next = words[verb + 1];
  return next && !next.breaks && noStep.has(next.key) ? undefined : verb;
}

/** "To change it, open …", "If you use a phone, tap …", "Once there, choose …", "In the app, tap …". */
const openings = set('to if when once on in from under after for with at');

const isAfterThat = (words: readonly Word[], at: number) =>
  (words[at]!.key === 'after' && words[at + 1]?.key === 'that') ||
  (words[at]!.key === 'that' && words[at - 1]?.key === 'after');

function endOf(text: string, from: number): number {
  let to = from;
  while (to < text.length && /[.!?)\]"”]/.test(text[to]!)) to += 1;
  return to;
}

/** An arrow between two menus. */
export const pathSign = /\s[>\u203A\u00BB\u2192]\s/;

/** At least two paths such as "Settings > Billing" that are to be followed one after the other. */
export function hasPaths(text: string): boolean {
  return text.split(/\b(?:then|and)\b/).filter((part) => pathSign.test(part)).length > 1;
}

/** A path of so many words in one sentence can be kept in mind. */
const shortPath = 16;

/** Three clicks named in one breath. */
export function isShortPath(text: string, steps: readonly Step[]): boolean {
  const said = text.slice(steps[0]!.from, steps.at(-1)!.to - 1);
  return steps.length <= 3 && !/[.!?]\s/.test(said) && said.split(/\s+/).length <= shortPath;
}
