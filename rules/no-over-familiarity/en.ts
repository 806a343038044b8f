import { jokes, laughter, mishapCries } from '../_shared/levity.js';
import { begging, chummy, teasing } from './en-chums.js';
import { babyTalk, catchphrases, interjections } from './en-cries.js';
import { exclaimed, flattery, gush, intimacy } from './en-feelings.js';
import { addressed, names } from './en-names.js';
import { gushy, slangy } from './en-weak.js';

/** Our own lists from ordinary usage; what makes light of a mishap stands in `_shared/levity.ts`. */
const lists = {
  addressed,
  intimacy,
  flattery,
  gush,
  exclaimed,
  interjection: [
    ...mishapCries,
    ...interjections,
    '^ guess what $',
    '(that|this|it) (really|totally|seriously)? (sucks|stinks|bites|blows) $',
  ],
  babyTalk,
  catchphrase: catchphrases,
  chummy,
  teasing,
  begging,
  laughter,
  joke: jokes,
} satisfies Record<string, readonly string[]>;

/** What is looked for everywhere; which list it stands in shows after that. */
export const phrases = { any: Object.values(lists).flat() };

export const contexts = {
  ...lists,
  names,
  slangy,
  gushy,
  /** Bad news, next to which a wink or a giggling face hurts. */
  trouble: [
    '<not>',
    '(unfortunately|sadly|sorry|apologies|apologize|apologise|oops|whoops|bad news|afraid|oh no|in future|next time|double check|accidentally|no fun|hard to)',
    '(wrong|mistake|mistakes|error|errors|problem|problems|issue|issues|fault|trouble|hiccup|bug|bugs|expired|invalid|incorrect|broken|broke|fail|failed|crash|crashed|bounced|overdue)',
    '(declined|refused|rejected|missed|missing|lost|late|delay|delayed|delays|down|stuck|waiting|wait|swamped|busy|crazy|hectic|flooded|backlog|charged|blocked|locked|forgot)',
  ],
} satisfies Record<string, readonly string[]>;
