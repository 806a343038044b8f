import type { Macro, Sentence } from '../macro/types.js';
import type { WordRange } from '../phrases/match/contexts.js';

export type WordClass = 'noun' | 'verb';

const set = (words: string) => new Set(words.split(/\s+/));

/** After these stands a noun, at the latest after an adjective: then nothing here is certain. */
const determiners = set(
  'a an the this that these those my your our his her its their whose every each any some no another which own',
);
/** After these stands a verb. `to` is judged by what follows. */
const beforeVerbs = set(
  `to i you we they he she it who please us can could will would shall should may might must do does did
  can't couldn't won't wouldn't shouldn't mustn't don't doesn't didn't everyone somebody someone nobody`,
);
/** After these, `to` is a preposition: "access to email". */
const beforeNouns = set(
  'access due back return switch go went reply replies respond thanks according similar next',
);
/** May stand between those and the verb. */
const between = set('also just then now still even always first simply again never not either both');
const joining = set('and or then but , so');
/** After a verb that begins a sentence or goes on after "and". */
const afterVerbs = set(
  `to into with using via at from on here now again the your a an us me it this that our as by in through
  once first below`,
);
/** Begins the object of a verb: "the team leverages the tool". */
const objects = set('a an the your our my this that these those it them you us me everything');
/** What a noun in front of it says more about: "the login page". */
const heads = set(
  `page pages screen screens form forms button buttons link links field fields box window tab menu section
  details credentials data information info name names number numbers id code codes address addresses
  attempt attempts problem problems issue issues error errors history process system systems`,
);

/** Whether words stand where a verb or a noun stands, as far as their neighbors tell. */
export function readsAs(
  { words }: Macro,
  sentence: Sentence,
  { first, last }: WordRange,
): WordClass | undefined {
  const begins = first === sentence.first || words[first]!.breaks;
  const after = last + 1 < sentence.last && !words[last + 1]!.breaks ? words[last + 1]!.key : '';
  let at = first - 1;
  const near = begins ? '' : words[at]!.key;
  if (determiners.has(near) || /^\d|..'s$/.test(near) || heads.has(after)) return 'noun';
  if (objects.has(after) && words[first]!.key.endsWith('s')) return 'verb';
  // "open the app and login to your account", but "by phone and email to discuss it"
  const goesOn = () =>
    afterVerbs.has(after) && (after !== 'to' || determiners.has(words[last + 2]?.key ?? ''));
  if (begins) return afterVerbs.has(after) ? 'verb' : undefined;
  if (joining.has(near)) return goesOn() ? 'verb' : undefined;
  while (at > sentence.first && !words[at]!.breaks && isBetween(words[at]!.key)) at -= 1;
  const { key } = words[at]!;
  if (joining.has(key)) return goesOn() ? 'verb' : undefined;
  if (key === 'to' && at > sentence.first && beforeNouns.has(words[at - 1]!.key)) return undefined;
  return beforeVerbs.has(key) ? 'verb' : undefined;
}

const isBetween = (key: string) => between.has(key) || /..ly$/.test(key);
