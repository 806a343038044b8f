import { vocabulary } from '../../src/lint/rule.js';

const sorry =
  '(sorry|apologize|apologise|apologizes|apologises|apologies|apology|apologizing|apologising|regret)';
const weAreSorry =
  '(i|we) (am|are|do|would like to|want to|must)? (very|really|truly|so|sincerely|deeply)? (sorry|apologize|apologise)';
/** What the apology is said to be for, before the condition. */
const matter = '((for|about) (that|this|it|any *1-3|the *1-3|all *1-3))?';
const onlyIf = `${sorry} (again|in advance|sincerely)? ${matter} (if|in case|in the event that|should)`;
const reaction =
  '(unhelpful|confusing|frustrating|difficult|unclear|rude|slow|disappointing|unsatisfactory|unacceptable|offensive|inconvenient|hard|annoying|upsetting|complicated|unfair|lacking|impolite|unfriendly|unpleasant)';
const illness = '(sick|ill|unwell|poorly|pain|nauseous|dizzy|worse)';

/** Words of regret that put the fault elsewhere. Source: our own lists from ordinary usage. */
export default vocabulary({
  conditional: {
    message:
      '“{match}” leaves open whether anything went wrong: say what did, and that you are sorry for it.',
    phrases: [
      // "Sorry if this is obvious", "if you have done so already", "if I missed it": modest, not evasive.
      `${onlyIf} (this|that|it|there) !(is|isn't|sounds|seems|looks|feels|reads)`,
      `${onlyIf} you !(already|have already|had already|know|knew|prefer|get|got|receive|received|hear|see|don't mind|didn't (get|receive)|haven't (got|received))`,
      `${onlyIf} (anything|anyone|anybody|something|someone|any|our|<team>|my (colleague|colleagues|team|manager))`,
      `${onlyIf} we (have)? (in any way)? (caused|offended|upset|hurt|disappointed|inconvenienced|confused|let|gave|made|misled)`,
      `^ if (you|this|that|it|anything|anyone|our *1-2|the *1-2|we (have)? (caused|offended|upset|hurt|disappointed|inconvenienced|confused|misled)) **1-10 ${weAreSorry}`,
    ],
    unless: [{ sentence: ['(duplicate|crossed|ignore this)'] }, { question: true }],
  },
  feelings: {
    message:
      "“{match}” apologizes for the reader's feelings, not for what caused them: name what went wrong on your side.",
    phrases: [
      `${sorry} that? you (<adverb>)? (feel|felt|are feeling|were feeling) !(${illness})`,
      `${sorry} to (hear|learn|read|see|know) that? you (<adverb>)? (feel|felt|are feeling) ((that|this|the) way|so|like (this|that)|as though|as if)`,
      `${sorry} (to (hear|learn|read|see|know))? that? you (<adverb>)? (think|thought|believe|believed|perceive|perceived|interpreted|misunderstood|misinterpreted|misread|see (it|this|that|things)|(have|had|got) the (impression|feeling)|(are|were) under the impression|(took|take|taken) (it|this|that|offence|offense|exception|issue)|(are|were|have been) (so|easily)? offended|(weren't|were not) aware)`,
      `${sorry} (to (hear|learn|read|see|know))? that? you (have)? (find|found) (it|this|that|our *1-3|the *1-3|my *1-3|us) (so|to be|too|very|rather)? ${reaction}`,
      `${sorry} that? you (are|were|aren't|weren't) (happy|satisfied|content|pleased|unhappy|dissatisfied|displeased|disappointed) (with|by|about) (how|(our|my|the|this) *0-1 (service|reply|answer|handling|decision|outcome|response|result|way|treatment|support|care|staff|team))`,
      `${sorry} (for|about) (how|the way|what) you (feel|felt|are feeling|perceive|perceived)`,
      `${sorry} (for|about) your (frustration|confusion|misunderstanding|disappointment|anger|upset|feelings|annoyance|misconception|negative feelings|misperception) !(our|we|i|my|this)`,
      `${sorry} (for|about) (any|the|all|this) (perceived|alleged|supposed|apparent) *`,
      `${sorry} (for|about) (any|the|this) *1-2 on your (part|side|end)`,
      `${sorry} (for|about)? any (offence|offense|hurt|upset|misunderstanding|misunderstandings|ill feeling)`,
      `${sorry} (for|about)? any (distress|impression|disappointment) *0-1 (you|this|that|it|we) (may|might|could)`,
    ],
    // Our own doing stands beside it.
    unless: {
      sentence: [
        '(we|i) (should have|could have|made|got|sent|wrote|caused|charged|failed|missed|forgot)',
        '(our|my) (mistake|fault|error|oversight)',
      ],
    },
  },
  nobody: {
    message: '“{match}” hides who did it: say “we” and what you did.',
    phrases: [
      '(mistakes|errors|missteps|wrong decisions) (were|have been|got|had been) (clearly|unfortunately|regrettably|certainly)? made !(by (you|the customer)|in your)',
      '(a|an|some) *0-2 (mistake|error|oversight|mistakes|errors) (was|were|has been|have been|had been|got) (clearly|unfortunately|regrettably|evidently|apparently)? made !(by|on your|in your)',
      '(mistakes|errors) (can|do|may|will) happen',
    ],
    unless: [
      { before: ['(<if>|think|believe|feel|suspect|show|claim|proof|so|which|how) that? <adverb>?'] },
      {
        sentence: [
          '(ours|mine|by (us|me|our team)|(our|my) (fault|side|end|own))',
          '(if|whether|should|unless|in case)',
          '(appeal|dispute|contest)',
        ],
      },
      { question: true },
    ],
  },
  but: {
    message: '“{match}” takes the apology back: leave it out, and say what happened or what you can do.',
    phrases: [
      '^ (i am|we are)? (so|very|really|terribly|truly|awfully)? sorry (about (that|this))? ,? (but|however) !(here|<we> <adverb>? (can|could|have|need|will|would|had|think|did|also)|you (can|could|may)|could|can|would|may|please|good news|not to worry|it is (fixed|back|solved)|that was)',
      '^ (my|our|with)? apologies ,? (but|however) !(here|<we> <adverb>? (can|could|have|need|will|would|had|think|did|also)|you (can|could|may)|could|can|would|may|please)',
      '^ (i|we) (do|sincerely|really)? (apologize|apologise) ,? (but|however) !(here|<we> <adverb>? (can|could|have|need|will|would|had|think|did|also)|you (can|could|may)|could|can|would|may|please)',
    ],
    suggest: { drop: 'words' },
    // A refusal behind it belongs to no-negative-phrasing.
    unless: [
      { question: true },
      {
        later: [
          "(can't|couldn't|don't|doesn't|won't|isn't|aren't|didn't|haven't|hasn't|unable|no longer|not)",
        ],
      },
    ],
  },
});
