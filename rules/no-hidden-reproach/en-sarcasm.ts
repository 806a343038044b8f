/** Mockery, doubt and questions that want no answer. Source: our own list from ordinary usage. */

const happened =
  "(arrived|been|not|was|were|is|are|damaged|missing|lost|broken|defective|faulty|sent|paid|returned|cancelled|canceled|charged|said|told|promised|delivered|received|happened|stopped|failed|never|didn't|doesn't|already)";
const claim =
  '(issue|issues|problem|problems|defect|defects|damage|error|errors|fault|faults|bug|charge|charges|delay|loss|mistake|payment|complaint|emergency|promise|cancellation|call)';
const aware =
  "(informed|aware|been|know|knew|understand|agree|realise|realize|remember|appreciate|seen|noticed|told|read|accept|see|imagine|expect|have|don't|wouldn't|would|can|could|must|did|are|were)";

export const sarcasm = [
  // Doubt
  `allegedly ${happened}`,
  '(has|have|had|which|that|you) (been)? allegedly',
  `(the|your|this|that|an|any|these) (alleged|supposed|so called|purported) *0-1 ${claim}`,
  'your so called',
  '(your|the) (alleged|purported)',
  `surely (you|everyone|everybody|anyone|nobody|no one) *0-1 ${aware}`,
  "surely (we|you|nobody|no one) (all)? (do not|don't|wouldn't|would not|can't|didn't|aren't|wants|want)",
  `you (will|were|are|have|must|can|would|do|know|agree|understand) (most|quite|all)? surely (${aware}|be)`,
  // Disbelief
  'as (a|an) *1-4 you (will|should|must|would|surely|ought to|might|can) (surely|certainly|also|no doubt)? (know|be aware|understand|appreciate|realise|realize|be familiar)',
  '(strangely|oddly|curiously|funnily|surprisingly) enough',
  'works *0-2 for everyone else',
  '(tell|tells) a different story',
  '(no reason to doubt|(center|centre) of the universe|unlike you|unlike yourself)',
  '(we|i) find it (rather|quite|somewhat|a little)? (surprising|strange|odd|remarkable) that you',
  "(i|we) (am|are) (rather|quite|somewhat|frankly|a little|a bit|very|really|honestly)? (surprised|astonished|amazed|puzzled|baffled) (that)? you (did|didn't|have|haven't|think|believe|expect|weren't|missed|overlooked|would|only|still)",
  '(i|we) (would have (thought|expected|hoped|assumed)|should have thought) (that|you|this|it|the|a)',
  'one would (have)? (think|thought|expect|expected|hope|hoped|imagine|imagined) (that)?',
  'you would (have)? (think|thought) (that|a|the|this|it)',
  '(it is|i find it|we find it) (hard|difficult|rather hard) to (believe|see how|imagine) (that|how)? (you|your|anyone|this|nobody)',
  '(funny|curious) how (you|your|nobody|no one|this)',
  '((nobody|no one) else|none of our (other)? <customer>|no other <customer>) (has|have|had|seems to have|have ever|has ever) (ever|yet|so far)? (complained|had (a|any) (problem|problems|issue|issues|trouble)|minded|objected)',
  'you (are|were) the (only|first) (one|<customer>|person) (who|that|to)? (has|have|had)? (ever)? (~complain|~object)',
  '(most|all|our) (of our)? (other)? <customer> (manage to|cope|have no (trouble|problem|problems|difficulty|issue|issues)|find (it|this) (easy|obvious)|understand (this|that|how))',
  'should (come as|not be|be) (no|a|any)? (surprise|news)',
  '(needless to say|it goes without saying) (that)? !(we|i|our|my)',
  'as (i|we) (am|are) sure you (know|are aware|understand|remember|realise|realize|will agree)',
  "(i|we) (should not|shouldn't|should n't) (have|need) to (explain|remind|repeat|tell|say|point|ask)",
  // Questions that want no answer
  '(we|i) wonder why you',
  'why (was|were|has) (this|that|it|we|the *1-2) not (been)? (reported|mentioned|raised|told|informed|said|sent|noticed)',
  '(have|did|do|are|were) you (even|actually|really) (read|reading|try|tried|trying|look|looked|check|checked|bother|bothered|open|opened|think|thought|search|searched|listen|listened|expect|expecting|serious|suggesting|saying)',
  `(have|did) you (not|never|ever)? (read|seen|see|look at|looked at) (the|our|my) *0-2 <document> (at all|before|first|properly|yet)`,
  '(have|did|do) you not (read|know|realise|realize|think|understand|check|checked|notice|noticed)',
  "^ (haven't|didn't|don't|couldn't) you (read|know|realise|realize|think|understand|check|checked|notice|noticed|see that)",
  'you do (realise|realize|know|understand|remember) (that|how|we|it|this|there|the|what|i)',
  '(do|did) you (realise|realize) (that|how|what|we|this|it)',
  "(why|how come) (did you not|didn't you|have you not|haven't you|would you (even|ever|expect)|on earth)",
  '(what|who|how|where) (on earth|did you (think would|imagine|honestly))',
  'what (else)? did you expect !(to|the|it)',
  '(too much to ask|how (hard|difficult) (can|could) (it|that|this) be)',
  '(do|did|have) (i|we) (really|honestly) (have|need) to',
  '(is (that|this)|are we) (clear|understood) $',
  '(i|we) hope (that|this|it) is (now clear|clear (now|enough)|(finally|perfectly|sufficiently) clear)',
  '(that|this|it) (is|was) (abundantly|more than) clear',
  // Mockery
  'you would be (surprised|amazed) how (many|often)',
  'no other <customer> (ever)? (found|complained|noticed|objected|minded|asked)',
  'you (seem|appear) to (think|believe|assume|expect|forget|suggest|imply|be under the impression)',
  'of course (free|welcome) to (complain|leave|cancel)',
  '(free|welcome) (of course)? to ((look|go|shop|try|buy|bank) *0-2 elsewhere|take (your *0-2|it) elsewhere)',
  '(like it or not|(nobody|no one) (forces|forced|is forcing) you|(~ask|~call|~write|~complain|~email) *0-2 as often as you like)',
  '(hear from you at last|(nice|good|kind|great) *0-3 (that)? you (found|find) the time to)',
  '(nice try|good luck with that|better luck (next time|with)|thanks for nothing|whatever you say|if you say so|suit yourself|you asked for it|serves you right|rtfm|lmgtfy|let me google|boo hoo)',
  'as you can (clearly|plainly|obviously) see',
  '(if|had) you (had)? (only)? (bothered|cared) to',
  '(if you had|had you) (taken the (time|trouble|effort)|made the effort|paid (closer|more|any)? attention)',
  '^ congratulations ,? you (broke|deleted|locked|managed to (break|delete|lock|lose))',
  '((no offence|no offense) (but|intended|meant)|with (all)? due respect)',
  '^ with (all|great|the greatest) respect ,',
  `(contrary to (what you (seem to)? (think|believe|say|claim|wrote)|your (claim|claims|belief|assumption|assertion)))`,
  '(perhaps|maybe) you (should have|could have|might want to (read|re read|check your)|should (read|think|learn|pay attention|look (again|more|closer)))',
  '(i|we) (hope|trust) (i|we) (have|had) (now|finally)? made (myself|ourselves|it|this|that|our *0-1) (perfectly|sufficiently|absolutely|very|quite)? clear',
  '(have i|have we|did i|do i|did we) (made|make) (myself|ourselves|it|this) clear',
  `(whether|which) you (choose|chose|decide|decided) (to)? (read|ignore|follow|observe|respect)`,
];
