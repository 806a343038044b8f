import type { WordClasses } from '../../../src/phrases/notation/pattern.js';

/** Small words that stand in between, and the ways to say no. Source: our own lists from ordinary usage. */
export const smallWords: WordClasses = {
  // Small words that may stand in between
  adverb: [
    'currently | presently | unfortunately | sadly | regrettably | really | simply | just | also',
    'always | usually | generally | normally | typically | now | still | yet | actually | therefore',
    'hence | thus | directly | only | even | ever | already | at this time | at present',
    'at the moment | right now | for now | at this point | at this stage | as of now | today',
  ],
  very: [
    'very | really | so | extremely | truly | most | incredibly | absolutely | quite | particularly',
    'highly | utmost',
  ],
  please: ['please | kindly | pls | plz'],
  will: ['will | shall | would'],
  a: ['a | an | the | this | that | these | those | any | some | your | our | my | their | its'],
  // Negation
  "can't": [
    "can't | couldn't | (am|are|is|was|were|be) <adverb>? (unable|not able|not in a position) to",
    "(aren't|isn't|wasn't|weren't|amn't) <adverb>? (able|in a position|equipped|at liberty) to",
    "(won't|wouldn't) be able to | haven't been able to | (have|has) been unable to",
    'no longer able to',
  ],
  not: [
    "don't | doesn't | won't | can't | isn't | aren't | amn't | wasn't | didn't | haven't | hasn't",
    "couldn't | wouldn't | shouldn't | not | never | no longer",
  ],
  if: [
    'if | when | whenever | unless | in case | whether | should | once | until | where | as long as',
    'provided | in the event',
  ],
};
