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
      `${onlyIf} i (have)? (in any way)? (caused|offended|upset|hurt|inconvenienced)`,
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
      `${sorry} (to (hear|learn|read|see|know))? that? you (<adverb>)? (think|thought|believe|believed|perceive|perceived|consider|considered|regard|regarded|deem|deemed|saw it|view|viewed|interpreted|misunderstood|misinterpreted|misread|see (it|this|that|things)|(have|had|got) the (impression|feeling)|(are|were) under the impression|(took|take|taken) (it|this|that|offence|offense|exception|issue)|(are|were|have been) (so|easily)? offended|(weren't|were not) aware)`,
      `${sorry} (to (hear|learn|read|see|know))? that? you (have)? (find|found) (it|this|that|our *1-3|the *1-3|my *1-3|us) (so|to be|too|very|rather)? ${reaction}`,
      `${sorry} that? you (are|were|aren't|weren't) (happy|satisfied|content|pleased|unhappy|dissatisfied|displeased|disappointed) (with|by|about) (how|(our|my|the|this) *0-1 (service|reply|answer|handling|decision|outcome|response|result|way|treatment|support|care|staff|team))`,
      `${sorry} (for|about) (how|the way|what) you (feel|felt|are feeling|perceive|perceived)`,
      `${sorry} that? you (are|were|feel|felt|got|became|seem|have been) (so|very|this|that|this much)? (upset|angry|frustrated|annoyed|irritated|confused|hurt|displeased|cross|bothered|disappointed|unhappy|dissatisfied) ((about|by|with|at|over) (this|that|it|us|the (decision|outcome|result|answer|news|situation)))? $`,
      `${sorry} that? you (have|had)? (got|gotten) (the|a) wrong (end|idea|impression)`,
      `${sorry} that? you didn't (enjoy|like|love|appreciate) (your|our|the|it|this)`,
      `${sorry} that? you (have|had|got|have had|have got) (a|an|this|that|the) *0-2 (perception|impression|view|opinion|picture)`,
      `${sorry} that? you are finding (it|this|that|the *1-2|our *1-2) (so|a little|a bit|too|rather|very)? ${reaction}`,
      `${sorry} that? (this|that|it) (has|have)? (left|leaves|made|makes) you (feel|feeling)`,
      `${sorry} that? you (are|were|weren't|aren't) (happy|satisfied|pleased|unhappy|dissatisfied|displeased|disappointed) (with|by|about) (your|the|this|our) (stay|visit|order|purchase|flight|experience|room|meal|trip|course|product|treatment|journey|appointment|session)`,
      `${sorry} that? you (have|had|have had) (cause|reason|occasion|grounds) to (feel|be|complain|write)`,
      `${sorry} that? you (didn't|don't|haven't|couldn't) (get|got|receive|received|have) (the|an|a) (answer|result|outcome|decision|response|reply|experience|service) (that)? you (wanted|were (hoping|looking)|hoped|expected|had hoped|wished|would have liked)`,
      `${sorry} that? (this|our|the|my) *1-2 (isn't|wasn't|aren't) (to your (liking|taste|satisfaction)|(what|the (answer|outcome|result|news|one)) (that)? you (wanted|were|hoped|expected|had))`,
      `${sorry} that? (this|our|the|my|it) *0-3 (upsets|upset|disappoints|disappointed|displeases|displeased|frustrates|frustrated|bothers|bothered|offends|offended|annoys|annoyed) you`,
      `${sorry} that? *1-4 (gave|given|give|left|leaves) you (with)? (that|this|such an|such a) *0-1 impression`,
      `${sorry} to (any|anyone|anybody|those|all those) (one)? *0-2 (who|that|whom) (may|might|could|feel|felt|was|were|has been|have been|took)`,
      `${sorry} (for|about) (the way|how) (this|it|that|these|our *1-2|my *1-2) (was|were|came|has been|have been|may have been|is being)? *0-1 (perceived|received|taken|interpreted|understood|across)`,
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
      'it (is|was) *0-1 (regrettable|unfortunate) that (a|an|the|this|such)? *0-2 (error|mistake|oversight|incident|misunderstanding|failure|situation) (has|had)? (occurred|happened|arose|arisen|took place|was made)',
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
  blame: {
    message:
      '“{match}” hands the fault back to the reader: say what happened without them in it, and what you can do.',
    phrases: [
      `${sorry} that? you (have)? (chose|chosen|decided|opted|elected) (not)? to !(leave|cancel|go|close|move|part|end|stop|return)`,
      `${sorry} that? you (have)? (forgot|forgotten|failed|neglected|ignored|overlooked|mistook|assumed|misunderstood|misread|misjudged|mislaid)`,
      `${sorry} that? you (didn't|don't|haven't|weren't|couldn't) (read|check|checked|notice|noticed|follow|followed|understand|understood|bother|realize|realise|realized|realised|act|plan|planned|allow|prepared|careful|patient|aware|expecting|quick enough|willing|see (the|our|that)|tell (us|me)|contact (us|me))`,
      `${sorry} that? you (are|were|seem) (unaware|unfamiliar|under the|mistaken|confused about)`,
      `${sorry} that? you (have|had|have had) *0-1 (trouble|difficulty|difficulties|problems|a hard time) (understanding|following|accepting|grasping)`,
    ],
    unless: {
      sentence: [
        '(our|my) (mistake|fault|error|oversight)',
        '(we|i) (should have|could have|failed|missed|forgot|sent|wrote|printed|gave|told|made)',
      ],
    },
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
