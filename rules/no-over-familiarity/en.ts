import { jokes, laughter, mishapCries } from '../_shared/levity.js';
import { exclaimed, flattery, gush, intimacy } from './en-feelings.js';
import { addressed, names } from './en-names.js';

/** What may stand behind a cry that opens a sentence. */
const goesOn =
  '(,|okay|ok|i|we|you|that|this|what|it|so|looks|sounds|seems|sorry|thanks|thank|no|yes|how|bless)';
const cries =
  '(aw|aww|ooh|ahh|argh|ugh|omg|omfg|oh my (god|gosh|goodness|word)|holy (moly|cow|smokes|guacamole|macaroni)|wowzers|wowza|wowee|woohoo|woo hoo|woop woop|woot|yippee|hip hip hooray|yeehaw|squee|gosh|golly|boo hoo|hooray|hurrah|ta da|tada|voila|voilà|boom|bam|bingo|kaboom|hey presto|drum roll please|drumroll please|psst|ooft|oof|sad face|bummer|what a bummer|cue the)';

/** Our own lists from ordinary usage; what makes light of a mishap stands in `_shared/levity.ts`. */
export const phrases = {
  addressed,
  names,
  intimacy,
  flattery,
  gush,
  exclaimed,
  interjection: [
    ...mishapCries,
    `^ ${cries} ${goesOn}`,
    `^ ${cries} $`,
    '(okie dokie|okey dokey|okie doke|thanksies|easy peasy|lemon squeezy|toodles|toodle pip|ta ta for now|ttfn|laters|coolio|awesomesauce|amazeballs|totes|yolo|omg|peace out|chop chop|whoopsie daisy|chillax)',
    "(no probs|you betcha|ya know|righty ho|righto|hunky dory|nighty night|bob's your uncle|happy days)",
    '(in a jiffy|in a jiff|in two shakes|before you can say|lickety split|quick as a flash|faster than you can say|quicker than you can say)',
    '(spoiler alert|plot twist|drum roll|drumroll)',
    '(fur baby|fur babies|furbaby|furry friend|furry friends|pooch|doggo|hooman|pawsome|paw some|purrfect|pawfect|egg cellent|fur tunately|un fur tunately)',
    '(sit back (and|,)? relax|kick back|put your feet up)',
    '(ready to (rock|roll|party)|get this party started|hold on to your (hat|hats)|pat on the back|pat yourself on)',
    '^ guess what $',
    '(that|this|it) (really|totally|seriously)? (sucks|stinks|bites|blows) $',
  ],
  laughter,
  joke: jokes,
  /** Bad news, next to which a wink or a giggling face hurts. */
  trouble: [
    '<not>',
    '(unfortunately|sadly|sorry|apologies|apologize|apologise|oops|whoops|bad news|afraid|oh no|in future|next time|double check|accidentally|no fun|hard to)',
    '(wrong|mistake|mistakes|error|errors|problem|problems|issue|issues|fault|trouble|hiccup|bug|bugs|expired|invalid|incorrect|broken|broke|fail|failed|crash|crashed|bounced|overdue)',
    '(declined|refused|rejected|missed|missing|lost|late|delay|delayed|delays|down|stuck|waiting|wait|swamped|busy|crazy|hectic|flooded|backlog|charged|blocked|locked|forgot)',
  ],
} satisfies Record<string, readonly string[]>;
