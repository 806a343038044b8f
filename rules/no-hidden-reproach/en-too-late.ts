/** What would have helped, had somebody done it in time: nobody is named, everybody knows who. Source: our own list from ordinary usage. */

const better =
  '(better|preferable|helpful|best|good|nice|wiser|wise|easier|useful|courteous|appreciated|polite|simpler|quicker|kinder|advisable|sensible|ideal|great|a good idea|possible|cheaper|nicer|fairer|faster|safer|smarter|fitting|proper|more *1)';
const speakUp =
  '(tell|let|say|ask|call|ring|phone|check|hear|know|have|mention|raise|report|notify|inform|contact|read|wait|speak|get|flag|point|email|write|cancel|be (told|informed|given|asked))';
const settled =
  '(sorted|avoided|dealt with|resolved|solved|fixed|settled|put right|handled|prevented|cleared up|arranged|spared|saved|looked at|replaced|repaired|noticed|caught|spotted)';
const raised = '(brought up|raised|mentioned|reported|said|flagged|pointed out|brought to our attention)';
const virtue =
  '(planning|forethought|foresight|preparation|patience|common sense|understanding|goodwill|flexibility|courtesy|politeness|tact|respect|honesty|kindness|manners|care|reading|attention|notice|cooperation|consideration)';
const joined =
  '(when|before|as|while|at the time) you (joined|signed|started|moved|checked in|opened|registered|booked|bought|ordered|applied|enrolled|subscribed|switched|called|rang|visited|collected|picked|took)';

const owe =
  '(to|before|until) (you)? (tell|told|telling|report|reported|reporting|reply|replied|replying|answer|answered|answering|respond|responding|contact|contacted|contacting|return|returned|returning|raise|raised|raising|complain|complained|complaining|send|sent|sending|cancel|cancelled|cancelling|let|letting|call|called|calling|claim|claimed|claiming|pay|paid|paying|sign|signed|signing|confirm|confirmed|confirming|get back)';

export const tooLate = [
  `(it|that) (might|could) (also|certainly|perhaps|well)? have (been (much|far|a lot)? ${better}|helped *0-2) (for you)? to ${speakUp} !(you)`,
  `(it|that) would (also|certainly|really|perhaps|surely)? have (been (much|far|a lot)? ${better}|helped *0-2|saved *1-4|made *1-4) *0-3 (had|if) (you|this|the|that|it|these|someone|somebody|anyone|there|they|a|an|your)`,
  `(it|that) would (also|certainly|really|perhaps|surely)? have (been (much|far|a lot)? ${better}|helped *0-2) *0-3 if (we|i) had (known|been|heard|received|got)`,
  `(it|that) would (also|certainly|really|perhaps|surely)? have (been (much|far|a lot)? ${better}|helped *0-2) (for you)? to ${speakUp} !(you)`,
  '^ (but|and)? had (the|this|it|that|a|an|any|these|those) *0-4 been **10 (could|would|might) (then|still|also|easily|gladly|certainly)? (have|still|then)',
  'if (the|this|it|that|these) *0-4 had been *1-3 **6 (we|i|someone|somebody|another *1|others) (could|would|might) (then|still|also|easily|gladly|certainly)? have',
  `(could|might) (all|easily|simply|also|well|then|still|all easily)? have been ${settled} *0-5 (on the|at the|there and then|in (<number>|two|five|ten|a|no) *0-1 (minutes|seconds|minute|time)|by (a|one)|within|if|had|with (a|one|some)|beforehand|earlier|in advance)`,
  `only ${raised} *0-3 (now|today|afterwards|after|weeks|days|months|at this|once)`,
  '(we|i) (are|am) only (hearing|learning|finding out|being told|being informed) *0-4 (now|today)',
  'by the time (we|anyone|someone|our *1-2) (heard|(were|was) (told|informed|contacted|notified|made aware)|learned|learnt|found out|knew)',
  "(doesn't|didn't|won't) (really|exactly|quite)? (leave|give) us (with)? (much|a lot|many|anything) (to|time|room|options|of)",
  '(leaves|left|gives|gave|leaving|giving) us (with)? (very|too|precious)? (little|few|not much) (to|time|room|options|we)',
  'the (right|proper|best)? (time|moment|place) to (say|raise|mention|report|ask|complain|object|do|speak|query|flag|point|tell|bring|dispute|challenge) *0-5 (was|would have been|is) (before|when|then|at|during|on|while|in|there)',
  '!(we|i|our *1-2|it|they) would (already|also|easily|really)? have been (enough|sufficient|plenty)',
  '(we|i) (would|could) (gladly|happily|still|easily|certainly)? have **10 (if|had) (this|it|that|the *1-2|someone|somebody|anyone|your *1-2) (had|been|told|asked|reached|come|arrived|called|rung|mentioned)',
  "it is (such)? (a)? (real|great|bit of a)? (pity|shame) (that)? (nobody|no one|we weren't|we were only|this wasn't|this is only|it wasn't|this was only)",
  '(had|if|nobody|no one|someone|somebody|anyone|you|everyone|people) *0-3 (bothered|cared|troubled|had the courtesy|had the decency|taken the trouble|took the trouble) (to|enough)',
  `you (have|had)? waited (<time>|*1 (days|weeks|months|years)|<number> *1|so long|this long|too long|weeks|months|days|almost *1-3|nearly *1-3|over *1-3|more than *1-3|half a *1) ${owe}`,
  "^ (but|and|so)? had you *1-8 ,? (this|it|we|i|you|there|the *1-2|your *1-2) (would|might|could|wouldn't|couldn't)",
  "would (already|now|still|long since)? be *0-5 if (you|it|this|that|they|the *1-3|your *1-2|someone|somebody) (had|hadn't)",
  '(someone|somebody) did (see|click|confirm|sign|read|accept|answer|open|press|receive)',
  `it (has|had)? (took|taken) you *1-4 ${owe}`,
  '!(if|when|should|that|in case) you (suddenly|all of a sudden|now suddenly|out of the blue|now) (want|expect|demand|insist|complain|claim|decide|wish)',
  '(after|despite) (a|<number>|several|two|three|weeks|months|days)? *0-3 of silence',
  "wouldn't be (a|an|any)? *0-1 (issue|problem|question|trouble|topic|here|necessary|needed) if !(we|i|our)",
  'would have gone a (very)? long way',
  `${virtue} (always|really)? (goes|would go|can go|will go) a (very)? long way`,
  'all (that)? it would have (taken|needed|required)',
  `(this|that|it|everything|all of this|all this) (was|were|had been|has been) (all|also|fully|clearly|even)? (explained|covered|pointed out|spelled out|made clear|gone over|gone through|set out|mentioned|discussed) *0-3 ${joined}`,
  'if you had been (listening|reading|paying|following|watching|looking|more|a (bit|little) more|there|on time|in time) **8 (would|might|could)',
  '(we|i|<team>) (have|has) yet to (see|receive|get|hear) *0-6 (from you|from your (side|end))',
  '(not|without) (a|one) single *1-4 (from you|from your (side|end))',
  `(we|i) (do|would|must|should|have to)? (expect|ask for|insist on|count on|hope for) (a|an|some|at least|the) *0-5 ${virtue} (from|on (your|the) part|when|here|towards|on both)`,
  `(a|some) (little|bit|degree|modicum|minimum) (more|of)? ${virtue} (is|would|on your|from|here|please)`,
  "you (will|can|may|must|might|should) (surely|no doubt|certainly|also|therefore|of course)? (appreciate|understand) (that)? (we|i|our *1-2|it|this|there|not) *0-3 (can't|won't|don't|doesn't|isn't|have to|aren't|must|not|no|only|cannot)",
  '(that|this|it) goes without saying $',
];
