/** The writer is fed up: with the question, with asking, with the reader's time. Source: our own list from ordinary usage. */

const question =
  '(question|questions|request|requests|query|queries|complaint|complaints|one|message|messages|enquiry|inquiry|email|emails)';
const ceaseless =
  '(a lot|all the time|constantly|daily|all day|all day long|again and again|over and over|day in day out|day after day|too often|more often than|(several|many|<number>|ten|twenty|forty|fifty|dozens of|a dozen|hundreds of) times (a|per|every) *1|every (single)? (day|week|morning|hour|month|year|season|monday))';
const countless =
  '(<number>|dozens|hundreds|scores|ten|twenty|thirty|forty|fifty|sixty|a dozen|a hundred|two hundred|so many|too many|plenty|countless)';
const per = '(a|per|each|every|in a) (single)? (day|week|morning|hour|shift|month|evening)';
const only = '(only|just)';
const once = '(once|one time|one (more|last|final|single) time|a (last|final) time|one time only)';
const say =
  '(say|explain|write|tell you|ask|repeat|spell|put|go through|go over|set|be|answer|make|mention|point)';
const span =
  '((<number>|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|fourteen|thirty|sixty|ninety|a|half a|a full|a whole|several) (full|whole|working|business|calendar)? (day|days|week|weeks|month|months|year|years))';
const ample =
  '(plenty|more than enough|ample|generous|very generous|more than (generous|fair|adequate|sufficient)|a (very|perfectly|more than)? (generous|reasonable|long|fair) (time|window|period|notice|deadline|while)|(quite|surely|really) (enough|long enough|sufficient))';
const anyone = '(anyone|anybody|everyone|everybody|most|most people|any <public>|<public>|all)';
const act =
  '(use|claim|return|cancel|reply|respond|react|decide|pay|send|collect|check|raise|object|complain|report|spend|redeem|read|book|apply|answer|notice|register|find|sort|make up|let us|get)';
const wanted = '(like|expect|want|have|prefer|wish)';

export const curt = [
  // The same question again
  `(we|i) (<adverb>|also|are|am|get|do|keep)? (get|gets|receive|have|answer|field|asked|being asked|getting|answering|hear) (this|that|these|the same|your|asked (about)? (this|that|it)) *0-2 ${question}? ${ceaseless}`,
  `(we|i) (are|am|get) (always|constantly|forever|<adverb>)? asked *0-4 ${ceaseless}`,
  `(we|i|our *1-2) *0-3 ${countless} *0-3 (of (these|those|them)|like (this|these|that|yours)|such *1|of this (kind|sort)) *0-2 ${per}`,
  `(we|i) (~answer|~explain|~hear|~say|~repeat|~type|~write) (this|it|that|the same) *0-4 (every single|every|all) (day|week|morning|hour|time|season|day long)`,
  '(everyone|everybody) (wants|says|thinks|claims|asks|would like|would love|hopes) (that|to be|it|this|so|the same|to go|to have)',
  `<public> ${per} (ask|asks|write|writes|call|calls|tell|tells) (us|me)`,
  '(question|request|complaint|story|excuse) *0-2 (reaches|comes|lands|gets) *0-3 (daily|every day|all the time|constantly|every week|weekly)',
  '(people|<public>) *0-1 (keep|always|constantly|love to|never) (assume|assuming|forget|forgetting|ignore|ignoring|ask|asking|come back|coming back|expect|expecting|read|listen|skip|overlook)',
  '(people|<public>|many|most|some) *0-2 (often|frequently|regularly|tend to|like to|seem to) (just)? (assume|ignore|expect|skip) (that|it|the|our|everything|they)',
  '(have had|have|had) (people|<public>|others|someone) *0-2 (come|coming|back|asking|writing|trying) *0-2 (back|again|every|all the)',
  '(here we go again|not this (one)? again|once more with feeling|yet another (one|question|request|complaint))',
  '(say|saying|explain|explaining|write|writing|written|answer|answering|clear|list|listed|set out|put) *0-4 once and for all',
  // Once and never again
  `(i|we) (will|shall|am|are|'d|would|am going to|are going to) (going to|like to|now)? ${only}? ${say} (this|it|that|you|these|out|clear|myself|ourselves|once)? *0-3 ${only}? ${once} !(a|per)`,
  '(let me|let us|i want to|i would like to|we want to|allow me to) (be|make (this|it|that|myself)) (very|perfectly|absolutely|crystal|quite|abundantly|entirely|completely) (clear|plain)',
  "(don't make|so as not to make|without making) (us|me) (ask|repeat|chase|say|write|explain|come|remind)",
  "(i|we) (won't|shan't|am not going to|are not going to|aren't going to|amn't going to) (be)? (repeat|repeating|say|saying|explain|explaining|discuss|discussing|debate|debating|argue|arguing|drawn|enter|go into|go over) *0-4 (again|twice|a second time|any further|further|into)",
  `(no|little|not much|hardly any|zero) (point|use|sense|value|need) (in)? (asking|writing|calling|ringing|arguing|discussing|repeating|chasing|emailing|complaining|pressing|insisting|contacting|disputing|appealing) *0-3 (again|us|further|about|with|it|this|every|any)`,
  '^ (and|but)? (end of (story|discussion|matter)|enough said|full stop|no (ifs|buts|discussion|arguments|debate|ifs or buts|ifs and buts)) $',
  ', (and|but)? (end of (story|discussion|matter)|enough said|full stop|no (ifs|buts|discussion|arguments|debate|ifs or buts|ifs and buts)) $',
  "(isn't|not|aren't) (up for (discussion|debate|negotiation)|open to (discussion|debate|negotiation|question))",
  '(i|we) (will|shall) (have to)? leave (it|this|the matter) (at that|there|here) $',
  '(this|that|which) (is|was) (our|my) (final|last) (word|answer|position|reply|response|offer|decision)',
  '(hope|trust|believe|think) (that)? (this|that) (now)? (puts|settles|closes|ends|concludes|lays|draws) (the|this|a|an|your) *0-2 (matter|matters|issue|discussion|to rest|to bed|line|end|question)',
  '(lost|losing) count (of)? how (often|many)',
  `this is (now|already)? (about)? the (second|third|fourth|fifth|sixth|seventh|tenth|<number>|umpteenth) (mail|email|letter|time|reminder|message|request|reply|call|ticket|complaint) (i|we|you|on this|about this|regarding this|this (week|month|year))`,
  'how (often|many times|much longer|much more|many more *1) (do|must|should|does|have|are|did) (we|i) *0-2 (need|have|to|want|going|supposed|wait|ask|explain|tell|be)',
  '^ (and|but)? (we|i) have (now|already)? (been|gone) (through|over) (all)? (this|that|it) (before|already)? $',
  '^ (and|but)? we have (had|covered) this (before|already|conversation|discussion|one)',
  'there you go again',
  '(and)? so there you have it',
  '(what|who) (else|more) is there',
  "(don't|can't|fail to|couldn't) (really|quite|honestly)? (see|imagine|think of|understand|know) (how|what) *0-2 (we|i|anyone|it|this) (could|can|should|would|might) *0-3 (any (easier|clearer|simpler|faster|plainer|better)|differently|have (done|made|said))",
  '(lead a horse|have it both ways|have your cake|built in a day|actions have consequences|ignorance is no|patience is a virtue|early bird|free lunch|grow on trees|pigs might fly|hindsight is)',
  '^ (but|and|well)? (nothing is free|life is unfair|a deal is a deal|a contract is a contract|a deadline is a deadline|late is late|closed is closed|no means no|no is no|gone is gone|sold is sold|full is full|terms are terms|policy is policy|fair is fair|a promise is a promise|business is business)',
  "(we|i) can't (work miracles|just guess|guess|smell|see into|look into your *1|perform magic|do magic|wave a *1|conjure|know everything|know (that|what you|unless|if nobody|if you))",
  "or (it|they|you|he|she|we) (isn't|aren't|doesn't|don't|didn't|weren't|wasn't|haven't|can't) $",
  '~save (us both|both of us|everyone|everybody|us all|you and us|us and you) *0-4 (time|trouble|work|effort|hassle|bother|back and forth|emails|headaches|waiting|a trip|trips)',
  '(save|saves) both of us',
  '(shoot the messenger|garbage in|better things to do|asking for trouble|speak for themselves|speaks for itself|as simple as that)',
  '(people|everyone|everybody|they|<public>) *0-1 always (say|says|claim|claims|do|does|tell|ask) !(their best)',
  '(ball is (now)? in your court|(did|done) our (part|bit|share))',
  'there is (really|simply|now)? (nothing|not much|little) (left|more|further|else) to (discuss|say|add|explain|talk|clarify)',
  "(we|i) don't owe (you|anyone|anybody)",
  '(it|that) is always the same (with|story|thing)',
  'how (else)? (to|we could|i could|we can|i can|can i|could we) (put|say|explain|make|phrase|express) (it|this|that|myself|ourselves) (any|more|else|clearer|plainer|simpler)',
  '(we|i) **6 (answer|explain|discuss|repeat|say|write|go over) the same *1 (twice|again|over|three times|every|a second|<number> times|several|all)',
  '(sending|writing|posting|asking|raising|submitting|reporting) (us)? the same *1-2',
  '(have|had) the (decency|courtesy|goodness|grace|manners|kindness) to',
  // Enough time, enough kindness
  `^ (and|but|so)? ${span} (is|are|was|were|should be|ought to be|must be|would be) ${ample} (of (time|notice|warning))? $`,
  `${span} (is|are|was|were|should be|ought to be|must be) (<adverb>|surely|really|quite)? (${ample.slice(1, -1)}|enough|sufficient|long enough) *0-2 (for ${anyone}|to ${act}|by (anyone|any|most|all))`,
  '(which|that|this|it) (is|was|should be) (already|surely|quite|really)? more than (fair|generous|reasonable|enough (notice|warning|for (anyone|anybody)))',
  `you (had|have had) (all|the whole|the entire|a whole|an entire|a full) *1-3 to ${act}`,
  '(we|i|<team>) (have|has|had) (already|now|always)? been (very|more than|extremely|quite|already)? (fair|flexible|reasonable|generous|lenient|patient|accommodating|helpful) (with|to|about|enough|here|already|as)',
  "(can't|won't|not be able to|couldn't) (<adverb>)? (waive|extend|refund|overlook|bend|repeat|make) (this|it|the *1-2|that|such|an exception) *0-2 (again|a second time|twice|every time|next time)",
  '(this|that) (time|once|occasion) only',
  '(on this (one)? occasion only|for this occasion only|exceptionally and)',
  // What more
  `(what|where|how) (else|more|exactly|further|on earth) (you|anyone|people) (would|had|have been|were|are)? (${wanted.slice(1, -1)}|expecting|hoping|wanting|expected|hoped|wanted|looking) (us|me|for|from us)`,
  '(sure|know|see|wonder|clear|say|idea) what you (were|are) (expecting|hoping|thinking|imagining|after)',
  'what more (can|could|should|do|must|are|were) (we|i) (do|say|possibly|really|have|supposed|meant|expected|need) !(for|to (help|make|put|assist|support))',
  'what else (could|are|were|was|am|is) (we|i|there) (supposed|meant|expected|possibly|really|have done|have said|to do)',
  '(what|how much) (else|more) (we|i) (are|am|were|was|can|could|should|would|might) (really|possibly|be|have|still)? (supposed|meant|expected|say|done|doing|have done|be expected)',
  "(isn't|wasn't|not|there is|there was|very)? (not)? (much|a lot|anything|nothing|little|precious little) (more|else)? (that)? (we|i) could (possibly|reasonably|really|still)? have done",
  '(we|i) can only (tell|ask|say|warn|remind|explain|repeat|send|put) (people|you|it|this|so|<public>|that) *0-2 (so (many|much|often|far)|once|that many)',
  '^ (and|but|so)? (how|where|why) (exactly|else|on earth|then)? (were|are|was|am|should|would) (we|i) (supposed|meant|expected|to know|have known|possibly)',
  "(we|i) (can't|couldn't|aren't going to|amn't going to|won't) (read|remember|think|open your (mail|post|letters|emails)) *0-3 for you",
  "(we|i) (aren't|amn't) (here|paid|employed) to (keep|chase|run|remind|babysit|do|read|hold|look after|sort|manage|track|police)",
  "(isn't|hardly|not) (really|exactly)? (our|my) (job|business|task|role|responsibility|duty|problem) (if|to|that|when)",
];

/** "So yes, it is charged": the yes or no of somebody who has explained enough. */
export const verdicts = ['^ so yes ,', '^ (so|and|but) no ,'];
/** What such an answer costs the reader. */
export const costly = [
  "(charged|charge|charges|fee|fees|have to pay|has to pay|owe|owed|due|gone|lost|forfeited|expired|too late|no (way|refund|exception|exceptions|chance|getting)|final|deposit|penalty|with us|same as|cost|costs|won't|can't|isn't|must|need to)",
];
/** Good news in the same words. */
export const relieved = [
  "(don't (need|have) to|won't (have|need|cost|lose|be|pay|affect)|no (fee|charge|extra|cost|longer)|free|refund (is|will)|you can|you could|you may|happy|glad|welcome|needn't|isn't (a problem|necessary|needed))",
];
