/** What the reader should have read, known or done. Source: our own list from ordinary usage. */

const adverb = '(already|also|surely|clearly|explicitly|expressly|repeatedly|specifically|all|both|duly|fully|even|therefore)';
const look =
  '(read|re read|reread|search|check|consult|review|study|see|look at|look in|look up|look through|go through|visit|refer to|try|restart|google|make sure|ensure|be sure)';
const please = '(please|kindly|always|first|remember to|we ask (that)? you (to)?|we ask you to|you should|you must|you need to)';
/** Past participles of what customers are told to have done. */
const done =
  '(read|checked|followed|contacted|told|asked|informed|notified|called|written|sent|provided|given|used|selected|chosen|picked|searched|looked|listened|paid|paid attention|waited|kept|backed up|saved|booked|ordered|cancelled|canceled|reported|returned|replied|responded|answered|submitted|included|attached|entered|confirmed|updated|renewed|registered|signed|installed|tested|measured|taken|made|done|turned|switched|left|come|let us know|bothered|mentioned|noticed|opened|clicked)';
const wouldHave = "((would|could|might) (not)? have|(wouldn't|couldn't) have)";
const told = '(informed|told|advised|notified|warned|reminded|made aware|asked to|instructed|requested to)';
const conditional = '(if|when|where|whether|once|unless|until|what|than|amount|price|date|thing|information|and|or|that)';
const moment =
  '((before|prior to|at the time of|at|during|when) (you|your|the|this|each|every)? *0-2 (paid|pay|payment|order|ordered|ordering|checkout|booking|booked|book|purchase|purchased|sign up|signed|signing|registration|registered|registering|enrolment|enrolled|travelling|traveling|departure|installation))';
const manners = '(etiquette|manners|courtesy|netiquette|decency|politeness)';
const nudge =
  "(please|kindly|maybe|perhaps|do (try|make|check|remember|read|get|give)|make sure|be sure|remember|ensure|check|double check|read|we (ask|would ask|kindly ask|expect|would appreciate)|you (should|must|need to|have to|are (asked|required|expected))|try (to|and)|don't|refrain|consider)";
const future = '(in (the)? future|for the future|going forward|moving forward|in future cases|for (your)? future reference)';

export const homework = [
  // Read it
  '^ (so|then|and)? (please|kindly) (do|also|just)? (read|re read|reread|study) (it|this|that|them|these|those|everything|all of (it|this|that|them)) (all|carefully|again|first|properly|in full|thoroughly|closely|through)? $',
  `(please|kindly) (re read|reread) *1-6`,
  `(please|kindly)? read (my|our) (last|previous|earlier|first|original|other) (email|mail|message|reply|answer|response|post)`,
  `(please|kindly|to|and)? read (it|this|that|them|(our|the|my) *0-3 <document>) (again|once more|properly|more carefully|more closely|in full)`,
  `(please|kindly) read (it|this|that|them|(our|the|my) (above|entire|whole|full|complete)? *0-2 (<terms>|email|message|faq|faqs)) (carefully|thoroughly)`,
  `(please|kindly) (familiarise|familiarize) yourself with (our|the) *0-3 (<terms>|faq|documentation)`,
  `(make sure|ensure|be sure) (that)? you (have|did)? (actually|fully|carefully|properly|thoroughly)? (read|searched|consulted|reviewed|understood) *0-6 (before|first|prior)`,
  // Before you ask
  `(do|try) (this|that|it|so|these|all (of)? this) *0-3 (before|prior to) <writing-in>`,
  `!(don't (need|have) to|no need to) (${please})? ${look} *0-8 (before|prior to) <writing-in>`,
  `(before|prior to) <writing-in> *0-4 ,? (${please}|${look})`,
  `(please|kindly) (check|read|review|consult|study|look at|go through|see) (it|this|that|these|those|them|(our|the) *0-3 <document>) (first|carefully)? before (trying|you try|asking|writing|replying|your next|(sending|making) another)`,
  // Next time
  `next time ,? ${nudge}`,
  `(please|kindly|make sure|be sure|remember|ensure) *0-10 next time !(you|we|i|it|the|your|for|they|someone)`,
  `${future} ,? (when *1-6)? ,? ${nudge}`,
  `(please|kindly|make sure|be sure|remember to|ensure|you should|you must|be more careful) (check|read|make sure|ensure|include|attach|provide|follow|avoid|double check|verify|try|allow|observe|respect|be|not|bear|pay attention) *0-10 (in (the)? future|going forward|moving forward) $`,
  // If you had
  `had you (not|only|already|first|just)? ${done} **10 ${wouldHave}`,
  `if you had (not|only|already|first|just|ever|actually)? ${done} **10 (${wouldHave}|you would (know|see|understand)|(we|this|it|there) (would|wouldn't) be)`,
  `if you had **8 (wouldn't|couldn't) have`,
  `${wouldHave} **8 (if you had|had you)`,
  `(i|we) would have (appreciated|preferred|expected|liked|hoped for) (it if|being|you to|a (call|message|word|reply|note)|an earlier|to be|to have been|if you|more notice|earlier notice)`,
  `!(we|i|us|our *0-2) (would|could|might) (easily|simply|also|all|well|probably)? have (been)? (avoided|prevented|averted|spared)`,
  `if (only)? you had (only|just)? (told|asked|let|checked|read|waited|contacted|called|informed|mentioned)`,
  // You knew
  `!(${conditional}) you (were|had been|have been|(had|have) ${adverb} been) ${adverb}? ${told}`,
  `(i|we) did (also|already|in fact|actually|clearly)? (tell|warn|remind|inform|notify|advise|email|text|ask|write to|call|contact|message) you`,
  `(i|we) did (also|already|in fact|actually|clearly)? (send (a|an|you|two|several|our|the) *0-3 (text|email|reminder|message|letter|notice|reminders|emails|messages)|(mention|explain|state|say|point out|specify|announce|publish) (this|that|it|these))`,
  `(i|we) (already|repeatedly|clearly|specifically|expressly|explicitly) (told|asked|informed|warned|advised|reminded|notified) you`,
  `(i|we) have (already|repeatedly|clearly|specifically|expressly|explicitly|previously) (told|asked|informed|warned|advised|reminded|notified) you`,
  `(i|we) have (told|asked|informed|warned|advised|reminded|notified|emailed|called|written to) you (about this|of this|several|many|twice|three|more than once|repeatedly|before|already|<number> times)`,
  `(a|the|our|two|three|four|several|multiple|numerous|many|<number>|further|final) (payment|written|unanswered|friendly|automatic|email)? (reminder|reminders|warning|warnings) (was|were|has been|have been|had been|went) (sent|issued|given|posted|emailed|unanswered|ignored|out)`,
  `(after|despite|in spite of) (two|three|several|repeated|multiple|numerous|many|our|<number>|previous|earlier|the)? (unanswered|ignored|previous|repeated|written|earlier|many|several|friendly)? (reminders|requests|warnings) !(from you|by you)`,
  `there (was|were|has been|had been) (therefore|also)? (sufficient|enough|ample|plenty of|adequate) (time|notice|opportunity|opportunities|warning)`,
  `!(if|that|case|hope|wish) you (had|have had) (<time>|ample|plenty of|enough|sufficient|every) (time|opportunity|chance|notice)? to (~react|~cancel|~return|~object|~check|~read|~reply|~respond|~complain|~change|~dispute|~raise|~contact|~act|~decide|~withdraw|~send|~collect|~pay|~report|~let us know)`,
  // It was written
  `!(sure|so|ensure|check|if|whether|until) (this|that|it|which|these|they|all of this) (is|are|was|were|has been|have been) (very|quite|also|already|all)? <plainly> <stated>`,
  `(is|are|was|were|been) (very|quite|also|already|all)? <plainly> <stated> (in|on|at|under|before|during|when|throughout) *0-4 (<document>|checkout|booking|order|box|ticket|receipt|invoice|purchase|ordering|screen)`,
  `<document> (very|quite|also|already)? <plainly> (~state|~say|~explain|~indicate|~specify|~show|~mention|~note|~warn)`,
  `(i|we|<document>) (have|has)? (also|already|always)? (make|makes|made) (it|this|that|myself|ourselves|our *0-1)? (very|perfectly|quite|abundantly|pretty|absolutely)? clear (that|in|to|at|on|from|when)`,
  `!(that|which|price|total|amount|what) (was|were|has been|had been) (also|already|all|clearly|both)? (shown|displayed|communicated|presented|listed|disclosed|explained|announced|pointed out|visible|mentioned|made clear) (to you)? (and *0-2)? ${moment}`,
  `(this|that|all of this|all of that|all this|it|the answer|everything) (is|was|were) (all|also|already|even|actually|in fact)? (on|in) (page <number>|the *0-3 (booklet|leaflet|manual|guide|instructions|box|pack|letter|email|contract|document|form|packaging|notice)) (that|which|you|we|of) *0-4 (came|received|got|signed|sent|gave|emailed|posted|accepted|given|booklet|leaflet|manual|guide|instructions|handbook|contract)`,
  `(this|that|all of this|all this) (is|was) (all|also|already|even|actually)? (on|in) page <number>`,
  `(says so|in black and white)`,
  // You agreed
  `(must|can|may|has to|can only) be (assumed|presumed|concluded|taken) (that)? (you|the <customer>)`,
  `(we|i) (must|can only|have to) (assume|conclude|presume) (that)? you`,
  `(deemed|considered|taken) to have (accepted|agreed|read|acknowledged|consented)`,
  `by (booking|ordering|placing|signing|creating|opening|joining|using|paying|registering|accepting|subscribing|buying|purchasing|checking|submitting|entering|travelling) *0-6 ,? you (have|had) (also|already|expressly|thereby)? (agreed|accepted|acknowledged|consented|confirmed)`,
  `!(if|once|when|after|until|before|unless|that|whether|sure) you (have|had)? (also|already|expressly|explicitly)? (agreed to|accepted|consented to|acknowledged|confirmed (reading|having read|you read|that you read|that you had read|that you have read)|signed) (this|these|(our|the|all|those) *0-3 <terms>)`,
  `<terms> (that|which|to which)? you (have|had)? (already|expressly)? (agreed to|accepted|agreed|acknowledged)`,
  `!(sure|if|that|whether|once|when|have) you (ticked|checked) (the|that|this|a) (box|checkbox)`,
  // Manners
  `(basic|common|good|proper|bad|poor|simple|forum|general) *0-1 ${manners}`,
  `(it is|this is|that is|it would be|it is also|it is just) (only|considered|always|generally|simply|good)? (polite|courteous|rude|impolite|respectful|disrespectful|inconsiderate|bad form|${manners}) (to|not to|when|of|on|here|and|towards)`,
  `a (quick|simple|short|brief) (search|google|look|glance|read) *0-8 (would|will|should|could)`,
  `(reminder|remind you|note) (that)? you (still|have yet|haven't|didn't|must|should|are (expected|required|obliged))`,
  `you have yet to (send|provide|reply|respond|answer|pay|return|confirm|complete|submit|upload|sign|tell|give|let|follow)`,
  `as a (friendly|gentle|kind|quick|final|polite)? reminder **10 (was due|were due|is overdue|are overdue|had to be|should have)`,
];
