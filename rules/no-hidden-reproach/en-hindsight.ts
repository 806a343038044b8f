/** What the reader could have known or done in time. Source: our own list from ordinary usage. */

const adverb =
  '(already|also|surely|clearly|explicitly|expressly|repeatedly|specifically|all|both|duly|fully|even|therefore)';
/** Past participles of what readers are told to have done. */
const done =
  '(read|checked|followed|contacted|told|asked|informed|notified|called|written|sent|provided|given|used|selected|chosen|picked|searched|looked|listened|paid|waited|kept|backed up|saved|booked|ordered|cancelled|canceled|reported|returned|replied|responded|answered|submitted|included|attached|entered|confirmed|updated|renewed|registered|signed|installed|tested|measured|taken|made|done|turned|switched|left|come|let us know|mentioned|noticed|opened|clicked)';
const wouldHave = "((would|could|might) (not)? have|(wouldn't|couldn't) have)";
const told = '(informed|told|advised|notified|warned|reminded|made aware|instructed)';
const toldYou =
  '(told|asked|informed|warned|advised|reminded|notified|emailed|called|texted|written to|wrote to|explained this to|explained it to) you';
const often =
  '(several times|many times|twice|three times|more than once|repeatedly|<number> times|and (then)? again)';
/** Before these words "you were told" reports or asks instead of reminding. */
const reported =
  '(if|when|where|whether|once|unless|until|what|than|amount|price|date|thing|information|and|or|that)';
const some =
  '(a|the|our|two|three|four|several|multiple|numerous|many|<number>|further|final|all our|previous|repeated|earlier)';
const chances =
  '(<time>|ample|plenty of|more than enough|long enough|enough|sufficient|every|two|three|several|adequate)';
const ourText = '(our|the|this|these) *0-3 <document>';
const moment =
  '((before|prior to|at the time of|at|during|when) (you|your|the|this|each|every)? *0-2 (paid|pay|payment|order|ordered|ordering|checkout|booking|booked|book|purchase|purchased|sign up|signed|signing|registration|registered|registering|enrolment|enrolled|travelling|traveling|departure|installation))';
const talk =
  '((at length|in (great)? detail)|(in|during|at|on) (your|the|our|this) *0-2 (call|consultation|appointment|visit|viewing|handover|conversation|briefing|induction|interview|tour))';

const many = '(two|three|four|five|six|several|multiple|numerous|many|<number>)';
const mailings =
  '(email|emails|mail|mails|letter|letters|reminder|reminders|message|messages|text|texts|notice|notices|newsletter|newsletters|warning|warnings|confirmation|announcement)';
/** What was the reader's part, though nobody says so: "had the form been filled in". */
const duty =
  '(read|checked|double checked|followed|looked at|filled in|filled out|completed|tested|submitted|reported|provided|entered|copied|saved|backed up|opened|understood|respected|observed|cancelled|returned|requested|raised|signed|measured|sent in)';

const counterfactual = [
  `^ had (the|this|that|it|any|a|an|your|all|these) *1-7 been (<adverb>|properly)? ${duty} **12 (would|wouldn't|could|couldn't|might)`,
  `^ if (the|this|that|any|your|all|these) *1-4 had (only|first|actually|also|simply)? been (<adverb>|properly)? ${duty} **12 (would|wouldn't|could|couldn't|might)`,
  `(a|one|even a) (quick|brief|closer|simple|single|short|second)? (glance|look|peek|search) (at|in|into|through|over|on) *1-5 (would|could|should|might) have (told|shown|answered|saved|explained|helped|revealed|sufficed|been enough|avoided|prevented)`,
  'you (have)? left (it|this|that|things) (a bit|rather|very|a little|too|quite|pretty|awfully|far too)? late',
  'you could (also|easily|just|always)? have simply (looked|checked|asked|told|called|contacted|read|searched|cancelled|waited)',
  '(the|that) (choice|decision) was (entirely|solely)? (yours|your own)',
  'you (had|have had) (<number>|ten|twelve|fourteen|thirty|sixty|ninety) *0-1 (days|weeks|months|years|hours) (in which)? to',
  `had you (not|only|already|first|just)? ${done} **10 ${wouldHave}`,
  `^ had your *1-8 ,? *0-4 (would|could|might|wouldn't|couldn't)`,
  `if you had (not|only|already|first|just|ever|actually)? ${done} **10 (${wouldHave}|you would (know|see|understand)|(we|this|it|there) (would|wouldn't) be)`,
  "if you had **8 (wouldn't|couldn't) have",
  `${wouldHave} **8 (if you had|had you)`,
  'if only you had',
  "(this|that|it|which) wouldn't have (happened|occurred|come up|arisen|been (necessary|needed)) (if|had|with) !(we|i|our|us)",
  '(this|that|it|situation|delay|error|problem|loss|charge) (is|was) (easily|entirely|completely|perfectly)? (avoidable|preventable)',
  "(we|i) regret that you (didn't|haven't|chose|decided|waited)",
  '(reached|contacted|told|informed|came to) us (far|much)? too late',
  '(i|we) would have (appreciated|preferred|expected|liked|hoped for) (it if|being|you to|a (call|message|word|reply|note)|an earlier|to be|to have been|if you|more notice|earlier notice)',
  '!(we|i|us|our *0-2) (would|could|might) (easily|simply|also|all|well|probably)? have (been)? (avoided|prevented|averted|spared)',
  '!(we|i|us|our *0-2) would (easily|simply|also)? have (sufficed|solved (this|that|it)|saved (us|you|everyone|everybody)|been (appreciated|courteous|polite))',
  '(a|an|one) *0-2 (call|message|email|text|click|word|look|question|minute|line|reply|note) *0-3 would have been (enough|sufficient)',
  '(i|we) wish (that)? you had !(a|an|the|any|more|as|better)',
  "it is (such)? (a)? (great|real)? (pity|shame|unfortunate|regrettable|sad) (that)? you (didn't|hadn't|haven't|chose|waited|decided|only)",
  'you could (also|easily|simply|just|always)? have (looked|checked|asked|told|called|contacted|read|searched|found|known|noticed|cancelled|informed|waited|let us know|notified|avoided|prevented)',
  '(this|that|it) would have been covered',
  '!(we|i|us|our *0-2) would have (covered|allowed|included) (this|that|it)',
  'you *0-1 (~tell|~inform|~mention|~report|~contact) *0-3 only now',
  'you (are|were) only (telling|informing|contacting|reporting|mentioning) *0-3 now',
  'only now (do (we|i) (learn|hear|read)|(do|did) you)',
  '(this|that|it|your *1-3) (comes|came) (a bit|a little|rather|quite|somewhat|very) late',
  'all you (had|needed) to do',
  '^ you (only|just) (had|needed) to',
  'all (that)? (we|i) ask (is|of you)',
  'you (still|nevertheless|deliberately|knowingly|voluntarily|consciously) (chose|decided|opted|booked|ordered)',
  'you (opted|decided|chose) against',
  'you (have)? waited until the (last|very)',
  'you (have)? (contacted|told|informed|notified|written to|wrote to) us only (now|today|after|on|when|once)',
  'it was (entirely|solely|simply)? your (own)? (decision|choice)',
];

const reminded = [
  `!(if|when|in case|that|should|once|unless) you (had|have had|got|received|were sent|have received|have been sent|had been sent) ${many} *0-2 ${mailings} (about|on|regarding|telling|warning|asking|reminding)`,
  `(i|we|<team>) (have|has)? (already|also)? sent you ${many} *0-1 (reminders|warnings|notices)`,
  `^ (but|and|all)? (this|that|all of this|all this|all of that) (was|were) (also|all|already)? in (both|all|each|every|the|our|your) *0-3 ${mailings} *0-3 $`,
  '(i|we|<team>) told you (this|that|so|about (this|it|that)) (last|before|already|yesterday|when|on the phone)',
  '(i|we|<team>) (have|has)? (explained|answered|covered|mentioned|described|addressed) (this|that|your question) *0-2 (in|at) (my|our|the) (last|previous|earlier|first) (email|message|mail|reply|answer|letter|call)',
  '(i|we|<team>) (have|has) already (covered|discussed|been over|settled) (this|that) $',
  '(i|we|<team>) (have|has) (already)? answered (this|that|your|the same) (question|one) (before|already|several times|twice)',
  'yet again !(,|thank|thanks|sorry)',
  '^ for the (second|third|fourth|fifth|last) time , !(our|my|i am|we are)',
  '(ask|request|urge) you (once more|again|once again) to',
  `you have had (since|ample|plenty of|more than enough|long enough|sufficient)`,
  '(we|i) (had|have)? (also|already|duly)? (informed|notified|warned) (you|all <customer>|every <customer>|(all)? our <customer>) (about|of|that|in|by|on|via|two|several|when|at)',
  '(was|were|been) (already|clearly|repeatedly)? (explained|pointed out|made clear|communicated|mentioned) to you',
  '(already|repeatedly) (explained|pointed out|mentioned|said) (this|it|that)? to you',
  '(i|we) (would|must|can only|have to|may)? (like to)? (again|once more|only)? refer you (back|again)? to (our|my|the) *0-2 (previous|last|earlier|letter|email|message|reply|answer|terms|policy|conditions)',
  `!(${reported}) you (were|had been|have been|(had|have) ${adverb} been) ${adverb}? ${told} !(otherwise|something else|wrongly|differently|incorrectly|it|that it|we|that we|to expect|because)`,
  'you (were|had been|have been|have|had) (already|repeatedly|clearly|explicitly|specifically|previously) (been)? (asked|requested)',
  '(i|we) did (also|already|in fact|actually|clearly)? (tell|warn|remind|inform|notify|advise|email|text|ask|write to|call|contact|message) you',
  '(i|we) did (also|already|in fact|actually|clearly)? (send (a|an|you|two|several|our|the) *0-3 <inquiry>|send (a|you) *0-2 (text|letter|notice)|(mention|explain|state|say|point out|specify|announce|publish) (this|that|it|these))',
  `(i|we|<team>) (already|repeatedly|clearly|specifically|expressly|explicitly) ${toldYou}`,
  '(i|we|<team>) already (gave|showed|answered|mentioned|said|explained|wrote) (you|this|that|it|to you|your)',
  `(i|we|<team>) (have|has|had) (already|repeatedly|clearly|specifically|expressly|explicitly|previously|now) ${toldYou}`,
  `(i|we) (have)? ${toldYou} (about (this|that|it))? ${often}`,
  `(i|we) (have)? ${toldYou} (about|of) *1-8 ${often}`,
  '(i|we|<team>) (have|has)? (already|previously) (explained|sent you|sent|emailed you|given you|provided|provided you with|shown you|answered|clarified) (this|that|these|those|the (steps|instructions|answer|answers|explanation)|your question)',
  '(i|we) (believe|think|thought) (that)? (i|we) (have|had|did)? (already)? (answered|explained|told you|covered|clarified)',
  '(been|gone) (over|through) (this|that|all this|it) (before|already|several times|many times)',
  `(this|that|it|everything|all of this|all this) (has|had|was) (already|repeatedly)? (been)? (explained|answered|discussed|clarified|communicated|pointed out) (to you)? (before|already|several times|repeatedly|many times|more than once|twice|${talk.slice(1, -1)})`,
  '(this|that|it|everything) (has|had) (already|repeatedly) been (explained|answered|clarified|communicated|pointed out)',
  `(was|were) (explained|pointed out|made clear|communicated) (to you)? ${talk}`,
  '!(nobody|no one|anybody|anyone|somebody|someone|that) warned you',
  '(i|we|it|email|letter|message|text|app|screen) (have|has|had)? reminded you !(that)',
  `${some} (payment|written|unanswered|friendly|automatic|email)? (reminder|reminders|warning|warnings) (was|were|has been|have been|had been|went) (sent|issued|given|posted|emailed|unanswered|ignored|out)`,
  `(after|despite|in spite of) ${some}? (unanswered|ignored|previous|repeated|written|earlier|many|several|friendly)? (reminders|requests|warnings) !(from you|by you)`,
  '!(question|request|ticket|message|messages|email|emails|call|calls|your *0-2) (went|remained|remain|gone|left) unanswered',
  `there (was|were|has been|had been) (therefore|also)? ${chances} (time|notice|opportunity|opportunities|warning)`,
  `!(if|that|case|hope|wish) you (had|have had) ${chances} (time|opportunity|chance|notice)? to (~react|~cancel|~return|~object|~check|~read|~reply|~respond|~complain|~change|~dispute|~raise|~contact|~act|~decide|~withdraw|~send|~collect|~pay|~report|~let us know)`,
  `you (were|have been|had been) given ${chances} (time|chance|chances|opportunity|opportunities|warning|warnings|notice)`,
];

const written = [
  `^ (but|and|so|however|unfortunately|also)? as (can|may|could) be seen (from|in|on) ${ourText}`,
  `^ (but|and|so|however|unfortunately|also)? as (already|previously|also)? <plainly>? <stated> (in|on|under|by) ${ourText}`,
  `(but|and|so|because) ,? as (already|previously|also)? <plainly>? (stated|mentioned|explained|noted|advised|indicated|specified|documented) (above|before|earlier|(in|on|under) ${ourText}|,)`,
  '!(sure|so|ensure|check|if|whether|until) (this|that|it|which|these|they|all of this) (is|are|was|were|has been|have been) (very|quite|also|already|all)? <plainly> <stated>',
  '(is|are|was|were|been) (very|quite|also|already|all)? <plainly> <stated> (in|on|at|under|before|during|when|throughout) *0-4 (<document>|checkout|booking|order|box|ticket|receipt|invoice|purchase|ordering|screen)',
  '<document> (very|quite|also|already)? <plainly> (~state|~say|~explain|~indicate|~specify|~show|~mention|~note|~warn)',
  '<document> (do|does|did) (also|in fact|actually)? (state|explain|specify|mention|warn)',
  '<document> (already|even|in fact) (~mention|~cover|~explain|~say|~state|~answer|~warn|~tell you) *0-1 (this|that|it|so|you|question)',
  '(i|we|<document>) (have|has)? (also|already|always)? (make|makes|made) (it|this|that|myself|ourselves|our *0-1)? (very|perfectly|quite|abundantly|pretty|absolutely)? clear (that|in|at|on|from|when)',
  `!(that|which|price|total|amount|what|error|errors|message|code|page|screen|warning|button) (was|were|has been|had been) (also|already|all|clearly|both)? (shown|displayed|communicated|presented|listed|disclosed|explained|announced|pointed out|visible|mentioned|made clear) (to you)? (and *0-2)? ${moment}`,
  '(this|that|all of this|all of that|all this|it|the answer|everything) (is|was|were) (all|also|already|even|actually|in fact)? (on|in) (page <number>|the *0-3 <document>|the box) (that|which|you|we|of) *0-4 (came|received|got|signed|sent|gave|emailed|posted|accepted|given|booklet|leaflet|manual|guide|instructions|handbook|contract)',
  '(this|that|all of this|all this) (is|was) (all|also|already|even|actually)? (on|in) page <number>',
  '!(if it|when it|where it|whether it|unless it|you|he|she|they|i|we) (says|said) so',
  'in black and white',
  '<terms> *0-5 (are|is) (very|quite|perfectly|completely|absolutely)? clear (on|about|in|here)',
  '(leave|leaves) no doubt (about|that|here|on)',
  '(was|were) (hard|difficult|impossible) to (miss|overlook)',
  '(is|are|exist|exists) (there)? for a reason $',
  'for (a)? (very)? good reason $',
  'there is a reason (why)? (we|the|this|that) (put|wrote|added|included|warning|sign|notice|rule|rules|instructions|form|limit)',
];

const agreed = [
  '!(if|before|that|unless|thought|wish|until) you (knew|must have known|will have known|have known|were (well|fully|surely)? aware) (that|of|about|when|before|from|the)',
  '(that is|this is) (exactly|precisely)? what you (agreed to|signed up for)',
  '(must|can|may|has to|can only) be (assumed|presumed|concluded|taken) (that)? (you|the <customer>)',
  '(we|i) (must|can only|have to) (assume|conclude|presume) (that)? you',
  "(we|i) (assume|presume|take it|trust) (that)? you (know|have read|are aware|were aware|understood|did read|didn't read|haven't read|agreed)",
  '(deemed|considered|taken) to have (accepted|agreed|read|acknowledged|consented)',
  'by (booking|ordering|placing|signing|creating|opening|joining|using|paying|registering|accepting|subscribing|buying|purchasing|checking|submitting|entering|travelling) *0-6 ,? you (have|had)? (also|already|expressly|thereby)? (agreed|accepted|acknowledged|consented|confirmed)',
  '!(if|once|when|after|until|before|unless|that|whether|sure) you (have|had)? (also|already|expressly|explicitly)? (agreed to|accepted|consented to|acknowledged|confirmed (reading|having read|you read|that you (had|have)? read)|signed) (this|these|(our|the|all|those) *0-3 <terms>)',
  '<terms> (that|which|to which)? you (have|had)? (already|expressly)? (agreed to|accepted|agreed|acknowledged)',
  '!(sure|if|that|whether|once|when|have) you (ticked|checked) (the|that|this|a) (box|checkbox)',
  '(do|does|did) (exactly|just|only|precisely)? what you told (it|them|the *1-2) to',
];

export const hindsight = [...counterfactual, ...reminded, ...written, ...agreed];
