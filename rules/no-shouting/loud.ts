import type { Macro } from '../../src/macro/types.js';
import { isLabel, isOnScreen } from '../_shared/labels.js';
import type { Passage } from '../_shared/passages.js';
import type { Run } from './runs.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that raise the voice even where they stand alone. Source: our own list from ordinary usage. */
const emphatic = set(
  "not must never always please important don't can't won't didn't doesn't isn't aren't shouldn't cannot immediately urgent urgently really very absolutely extremely definitely seriously love hate huge amazing awesome",
);
/** No button is called by one of these alone. */
const noLabel = set("not must please important don't can't won't cannot very really so");
/** Words that make capitals a sentence and not a name, a title or a row of acronyms. */
const talk = set(
  "you your we our they please not no don't can't won't cannot do does did must never always would should could if when because is was were be been have had this that these those there what how why just only very",
);
const addresses = set("you your please must never not don't can't won't cannot");
const fewest = 3;

/** Three or more words in capitals that speak to the reader; a title on a line of its own does not. */
export function isSentence(macro: Macro, passage: Passage, run: Run): boolean {
  if (run.loud.length < fewest || !run.loud.some((word) => talk.has(word))) return false;
  if (isOnScreen(macro, passage, run)) return false;
  if (run.loud.some((word) => word !== 'not' && addresses.has(word))) return true;
  const isLine = run.last === passage.sentence.last - 1 && run.first === passage.sentence.first;
  return !isLabel(macro, passage, run) && (!isLine || run.loud.includes('not'));
}

/** A few words in capitals, an emphatic one among them, in a sentence with more words that are written `small`. */
export function isEmphasis(macro: Macro, passage: Passage, run: Run, small: number): boolean {
  const { sentence, block } = passage;
  if (!run.loud.some((word) => emphatic.has(word)) || isOnScreen(macro, passage, run)) return false;
  if (!run.loud.some((word) => noLabel.has(word)) && isLabel(macro, passage, run)) return false;
  if (block.text[run.from - 1] === '-' || block.text[run.to] === '-') return false;
  const leads =
    run.first === sentence.first && /^\W{0,3}[:\u2013\u2014-]/.test(block.text.slice(run.to, run.to + 4));
  return !leads && small > run.loud.length;
}
