/** What the reader did, put on record: counted, presumed, or proved. Source: our own list from ordinary usage. */

const wrote =
  '(written|wrote|called|contacted|emailed|messaged|asked|sent|opened|rung|rang|phoned|raised|submitted|posted|chased|reported|tweeted)';
const times =
  '(<number> times|twice|three times|four times|five times|six times|several times|many times|repeatedly|multiple times|<number> *0-2 <inquiry>|(two|three|four|five|six|seven|several|multiple) *0-2 <inquiry>)';
const went =
  '(confirmed|clicked|went|chose|booked|paid|sent|ordered|opened|continued|pressed|signed|accepted|carried on|used|proceeded|bought|did|entered|travelled|posted|submitted|installed|drove|kept|left|agreed|decided)';
const despite = '(anyway|regardless|nonetheless|nevertheless|all the same|even so|despite (this|that|it))';
const overlooked =
  '(overlooked|missed|ignored|forgotten|disregarded|neglected|misread|misunderstood|skipped|omitted|left out|left blank)';
const agreed = '(agreed|accepted|signed|confirmed|acknowledged|approved|consented|ticked)';
const slack =
  '(ignoring|asking|arguing|complaining|shouting|repeating|insisting|threatening|demanding|calling|emailing|writing|tweeting|posting|messaging|swearing|chasing|pushing|getting angry|being rude)';
const press =
  '(write|send|call|ask|chase|email|contact|message|phone|ring|post|push|writing|sending|calling|asking|chasing|emailing|contacting|messaging|phoning|ringing|posting|pushing)';

const reply = '(response|reply|answer|feedback)';

export const record = [
  ', (just)? for the record $',
  '^ (the|your)? (second|third|fourth|fifth|sixth) (one|time) (already|now)? (this (week|month|year|season)|in a row|today|from you)',
  'you (have)? (chose|chosen|decided|preferred|opted) (to (ignore|disregard)|not to (read|reply|respond|answer|follow|heed|listen|look|check))',
  `(haven't|not|never) (yet|still)? heard (back|anything|from you) *0-5 (in (a|some) (while|time)|so (we|i)|for *1-3|since|and (we|i) (will|are|am))`,
  `(haven't|didn't|not) (yet|still)? (received|had|get|got|gotten) (a|any|your) ${reply} (from you)? *0-2 (in (a|some) (while|time)|to (our|my|the|any) *0-2 (questions|question|emails|email|messages|message|reminders|reminder|requests|request))`,
  '^ (but|and|just|also)? for the record ,? !(i|we|of|our)',
  `you (have|had)? (already|also|now)? ${wrote} (to)? (us|me)? *0-5 ${times} (about|on|for|in|regarding|with|already|this|now)`,
  `(this|that) (is|was) (already|now)? (your|the) (second|third|fourth|fifth|sixth|<number>) <inquiry> (about|on|in|regarding|this|today|from|already)`,
  '(that|this) (is|was|makes|will be) (now|already)? (the|your) (second|third|fourth|fifth|sixth|seventh|<number>) *1-3 (this (week|month|year|season|term)|in (a|one|two|three|<number>) *1|in a row|from you|on your account|since) !(we|our)',
  '(we|i|<team>) (have|had)? (announced|announce|explained|pointed out|mentioned|stated) *0-6 (twice|three times|several times|many times|repeatedly|more than once) !(a|per)',
  '!(if|whether|than|what|as|which|that|when|how) you did (also|actually|in fact|indeed)? (receive|get|see|read|sign|confirm|agree|accept|tick|open|choose|order|select|ask|say)',
  'see (that)? you (have|had)? (also|already)? (opened|read|clicked|viewed|received|seen) (it|this|that|them|(the|our|my|that|this|both|all) *0-3 (email|emails|message|messages|mail|mails|reminder|reminders|link|notice|letter|text))',
  '!(if|whether|sure|that|hope) you (got|received) (exactly|precisely|just)? what you (ordered|asked for|paid for|booked|chose|selected|signed up for)',
  '(driver|courier|technician|engineer|colleague|rider|agent|nurse|receptionist|plumber|electrician|guide) did (in fact|actually|indeed|also)? (ring|call|try|wait|knock|come|explain|mention|ask|offer|warn|tell|point)',
  'you (in fact|actually) (agreed|chose|asked|told|said|confirmed|signed|booked|ordered|opted|selected|accepted|ticked)',
  "(will|shall|am going to|are going to|'ll) (now)? (assume|presume) (that)? you (didn't|haven't|missed|forgot|overlooked|did not)",
  'you presumably !(want|have|need|know|prefer|would|will|use|live|can|could)',
  "^ (and|but|so)? presumably you (didn't|haven't|have|had|forgot|missed|did|were|never|thought)",
  "(i|we) (suppose|guess|presume|assume|take it|imagine|would assume|would guess) (that)? you (have|had|did|must have)? (also|surely|already|simply|just|never)? (seen|read|noticed|saw|knew|overlooked|missed|forgot|forgotten|didn't (read|see|notice|check)|haven't (read|seen|checked))",
  `(and|but|yet) you (have|had|still)? ${went} *0-5 ${despite}`,
  `!(if|when|in case|unless|that) you (have|had|still)? ${went} *0-5 ${despite} $`,
  `${overlooked} (by|on) (yourself|yourselves|your (side|end|part|good self)|the <public>)`,
  `^ (but|and|all)? (this|that) (is (exactly)? what)? you (have|had)? (also|already|expressly)? ${agreed} (to)? (when|at|on|by|with|in)`,
  `(this|that) is (exactly|precisely)? what you (have|had)? ${agreed}`,
  `you (have|had)? (also|already|expressly)? ${agreed} to (this|that|it|these|them|all of this) (when|at|on|by|with|in)`,
  '(is|are|was|were) (very|quite|all|also|even)? <stated> (there|here)? ((very|quite|so|pretty|perfectly|more than) (clear|clearly|plainly|explicitly)|everywhere)',
  `${slack} *0-6 (won't|doesn't|can't|isn't going to|will never|never) (change|help|make|get|speed|alter|bring|solve|work|move)`,
  `${press} *0-9 (doesn't|don't|won't|not|never|no) *0-6 (faster|quicker|sooner|any earlier|more quickly)`,
  "(~tell|~show) (us|me) (that)? you (don't|aren't|didn't|have no|haven't|can't|couldn't|never|weren't)",
  '(gives|give|gave|leaves|left) (us|me) the (impression|feeling) (that)? you',
  '(makes|make|made) (us|me) (wonder|question) (if|whether|why) you !(have|use|are using)',
  '(we|i) (have|had)? (still|since)? (heard|received|had) nothing (back|since|so far|yet|in return|at all)? !(from|about|of|to|but|further|else|more|unusual|back from the)',
  '(emails|messages|reminders|letters|notifications) *0-3 (was|were) (also|all|both|even|then)? (delivered and)? (opened|read|seen) !(by (us|our))',
  '(was|were) (also|all|both)? delivered ,? (and)? *0-3 (was|were)? (opened|read|seen)',
  '(nobody|no one) (has|had|ever)? (told|informed|notified|contacted|warned|called|let) (us|me) !(about our|how)',
  "(we|i) (weren't|wasn't|haven't been|hadn't been|(were|was|have|had) (never|not) (been)?) (actually|ever|properly)? (told|informed|notified|advised|made aware|given notice|asked) (of|about|that|until|by|in|before|you)",
];
