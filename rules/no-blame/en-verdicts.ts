/** Guilt, causes and accusations. Source: our own lists from ordinary usage. */

const entirely =
  '(entirely|solely|clearly|simply|purely|fully|in fact|actually|most likely|probably|also|partly)?';
/** With the noun: "because of your wrong bill" would be our mistake. */
const flaw =
  '(incorrect|wrong|weak|outdated|late|insufficient|improper|invalid|incomplete|careless|unauthorised|unauthorized|excessive|inadequate|incompatible|false) *0-1 (details|settings|entry|entries|data|information|address|number|password|passwords|use|usage|handling|configuration|installation|input|documents|form|setup|equipment|reply|response|payment|arrival|cancellation|return|submission|notice|packaging|storage|care|code|application|documentation|specification)';
/** Nobody is named, but only one party handled the thing. */
const handling =
  '(improper|incorrect|careless|inappropriate|rough|negligent|wrong|unauthorised|unauthorized|unsuitable) (use|usage|handling|operation|storage|care|treatment|cleaning|charging|installation|assembly|washing) !(by (us|our)|on our)';
const shortcoming =
  '(mistake|mistakes|error|errors|fault|failure|negligence|carelessness|oversight|misunderstanding|misuse|inaction|omission|non payment|nonpayment|non compliance|inattention|absence|behaviour|behavior|actions|conduct|misconfiguration|tampering|delay in|lack of|refusal|inability|decision not|no show)';
const dueTo =
  '(due to|because of|owing to|caused by|as a result of|the result of|a result of|result of|consequence of|on account of|attributable to|down to|comes from|stems from|results from|resulted from|triggered by)';
const changed =
  '(cancelled|canceled|entered|changed|deleted|caused|removed|terminated|closed|switched off|deactivated|modified|disabled|damaged|broken|opened|refused|rejected|declined|stopped|blocked|misplaced|selected|chosen|ignored|missed|lost|overlooked|typed|filled in|installed|set up|configured)';
const slip =
  "(exceeded|deleted|removed|disabled|ignored|missed|blocked|damaged|dropped|waited (until|too)|let|clicked|failed|forgot|broke|tampered|disconnected|overfilled|overloaded|overdrew|unplugged|turned off|switched off|cancelled (too)? late|cancelled after|cancelled less|weren't (home|at|there|present|available|reachable)|were (too|late|absent))";
/** "Your error message" blames nobody. */
const notice = 'message|messages|code|codes|log|logs|report|reports|screenshot|text|number|reference|ticket';

/** Why it happened: the reader. */
export const cause = [
  `${dueTo} (a|an|the|some)? (*0-1 (error|mistake|oversight|problem|fault|misunderstanding|negligence) (on|at|from) your (side|end|part))`,
  `${dueTo} your (own)? ${shortcoming} !(${notice}|policy)`,
  `${dueTo} your ${flaw}`,
  `${dueTo} ${handling}`,
  '(direct|natural|logical)? consequence of your',
  `${dueTo} (the)? (wrong|incorrect|invalid|incomplete|false|insufficient|missing) *1-2 (that|which)? you (have)? (entered|gave|provided|submitted|supplied|used|sent|chose|selected)`,
  `because you (have|had)? (<adverb>|again|probably)? ${slip}`,
  `(was|were|has been|have been|had been|been) (<adverb>|manually|clearly|originally)? (incorrectly|wrongly|accidentally|mistakenly)? ${changed} by you`,
  `(entered|given|provided|supplied|chosen|selected|submitted|typed|made) (incorrectly|wrongly|falsely) by you`,
  `(wrong|incorrect|invalid|incomplete|inaccurate|false) *1-3 (was|were|has been|have been) (also)? (entered|given|provided|supplied|chosen|selected|submitted|typed|used|sent) (by|from) (you|your side)`,
  `(error|mistake|fault|problem|issue|cause|misunderstanding|reason|delay|failure) (lies|is|was|must be|seems to be|appears to be|originates|occurred|happened|must have been) ${entirely} (on|at|with|from|in|coming from) your (own)? (side|end|part)`,
  '(error|mistake|oversight|misunderstanding|negligence|carelessness|omission) (on|at) your (own)? (side|end|part)',
];

/** Whose fault it is. */
export const verdict = [
  `your (own)? (mistake|negligence|carelessness|misuse|inaction|failure to|neglect of|refusal to|inattention|non compliance|nonpayment|non payment) !(${notice})`,
  `(is|was|were|are) (of course|still|really|${entirely.slice(1, -2)})? your (own)? (mistake|fault|error|oversight|doing|misunderstanding|negligence) !(${notice})`,
  'your (own)? (impatience|attitude|rudeness|laziness|insistence|stubbornness|unwillingness|ignorance|insults|accusation|accusations|complaining|hesitation|indecision|forgetfulness)',
  'your own (fault|error|oversight|doing|misunderstanding)',
  `(user|operator|operating|handling|customer|pilot) error !(${notice})`,
  'human error on your (side|end|part)',
  '(the)? (fault|blame|mistake|error|responsibility) (is|lies|rests|remains) (entirely|solely|clearly|therefore|fully|squarely)? (with you|yours|with the <customer>)',
  'you are (entirely|solely|clearly|fully|partly|also|the one who is|yourself)? (at fault|to blame|liable for|responsible for (this|the|that|these|any|all|what) *0-2 (damage|loss|delay|problem|error|charge|fee|cost|costs|mistake|fault|situation|outage|breach|issue))',
  'you are (clearly|simply|obviously|quite|completely|sadly|unfortunately|actually)? (wrong|mistaken|incorrect|misinformed|misguided) !(item|one)',
  'you (seem|appear) to be (a bit|a little|quite|rather|slightly)? (wrong|mistaken|confused|misinformed|unaware|incorrect)',
  'you are (probably|clearly|just|simply|still)? doing (it|this|that|something|things) (wrong|incorrectly|the wrong way|badly)',
  "(isn't|wasn't|aren't|not) (an|a|the|due to|caused by|because of|really|in any way|the result of|at all)? (an|a|any|the)? (our|my) *0-1 (mistake|fault|error|doing|oversight)",
  "(isn't|wasn't|not) (an|a|any|due to an|due to a|caused by an|caused by a) (error|fault|mistake|bug|defect|failure) (of|on|in|by|with) (the|our) (system|software|side|end|part|company|product|platform|app|service|device|team)",
  "(mistake|fault|error) (isn't|wasn't) (ours|mine|on our (side|end|part)|with us)",
  "(isn't|wasn't|weren't|not) (caused|triggered) by (us|our *1-2|anything (we|on our (side|end)))",
  '(we|i|our *1-2) (did|have done) nothing wrong',
];

const side = '(side|end|part)';
const trouble = '(it|that|this|the (root)? (cause|problem|fault|issue|reason|error|culprit|delay|mistake))';
const rightly =
  '(as (it|they|he|she) should|as intended|as designed|as planned|correctly|properly|by the book|its job|perfectly|exactly what (it|they|he|she) (should|is|are|was|were))';

/** Not us, hence you. */
export const notUs = [
  `(in other words|in short|in sum|to sum up|put differently|meaning|the upshot is) ,? (that)? ${trouble.slice(0, -1)}|the *1-2) ((was|were|came|lay) (down to|in|with|on|at|from|because of|due to)?|(is|lies) (down to|in|with|because of|due to|caused by)) (you|your *1|yours)`,
  `${trouble} (was|is|were|lies|lay|came|comes|sits|sat) (with|from|in|on|at|caused by|due to|down to)? (you|your *1-3) ,? (and not|not|rather than|instead of) (with|by|on|at|from|in|a|an|anything)? *0-1 (our|us|ours|me|my)`,
  "(that|this|it|which|so that) (isn't|wasn't|is hardly|was hardly|can't be) (really|exactly)? (on|down to) (us|me)",
  'nothing (was|is)? wrong (with|on|at) our',
  '^ there was nothing wrong (with|on|at) !(your|you)',
  `(on|from|at) our ${side} ,? (everything|all|it) (went|worked|ran|functioned|was (done|handled|sent|correct|right|in order))`,
  `(everything|all) (went|worked|ran|functioned|was (done|handled|sent|correct|right|in order)) ${rightly}? (on|from|at) our ${side}`,
  `(system|app|software|machine|platform|website|site|service|team|staff|colleague|courier|driver|engineer|technician|office) (worked|did|behaved|performed|functioned|acted) (exactly|just|precisely|perfectly|entirely)? ${rightly}`,
  `(problem|issue|error|fault|mistake) *0-3 (is|was|be|sits|lies) (with)? (the (person|one|human)|between (the)? (chair|keyboard)|(in front of|behind|at) the (keyboard|screen|wheel))`,
  '(comes|came|results|resulted|stems|stemmed|arises|arose|caused|due|down|because of|happens|happened|is|was) (from|by|to)? not (following|reading|keeping|checking|cleaning|respecting|observing|paying|taking care|looking after|listening|returning|locking|emptying|storing|washing|wearing|charging)',
  'must (surely|clearly|somehow)? have been (done|entered|set|installed|typed|filled|connected|used|handled|left|stored|washed|closed|deleted|changed|switched off) *0-2 (wrong|wrongly|incorrectly|by mistake|by accident|accidentally)',
  `(it|that|this) (must|has to|can only|could only) (be|have been) (something|a mistake|an error|a problem|a setting|an issue|a fault)? *0-3 (you did|you have done|you changed|(on|at|with|in) your (own)? (${side.slice(1, -1)}|computer|device|house|home|network|browser|phone|settings))`,
  '(clearly|obviously) *0-4 (was|were|has been|have been) *0-1 (changed|deleted|ticked|switched|mistyped|selected) !(by (us|our)|on our|at our)',
  '(wrong|wrongly|mistake|error|fault|misread|mistyped|overlooked|deleted|ticked|incorrect|incorrectly) **5 and not (by|through|because of|on|from|with) (us|our (side|end|part|team|staff|system)) $',
  '(mistake|error|slip|typo) was (probably|clearly|actually)? (made|caused|introduced) (at|in|by|on|from) (you|your) !(bank|previous|old)',
  'in (clear|direct|open|plain)? (contravention|breach|violation|defiance|disregard) of (our|the|this|these|section|clause|point|paragraph|all)',
  'contrary to (our|the) *0-2 (instructions|advice|terms|rules|recommendation|recommendations|conditions|guidance|agreement|policy|care label)',
  'despite (our|the|having been|being|clear|repeated|several) *0-3 (advice|instruction|instructions|warning|warnings|recommendation|told|notified|asked|informed|warned|sign|signs|notice|notices)',
];

/** What the reader is said to be doing. */
export const accusation = [
  '(somebody|someone) (else)? (on|at|in) your (end|side|team|office|company|household|department) (must have|has been|forgot|probably|clearly|obviously|apparently|messed|got it wrong)',
  "^ (but|and|so)? (somebody|someone|whoever *1-5) (didn't|forgot to|clearly|obviously|got it wrong)",
  "you (clearly|obviously|evidently|plainly) (didn't|haven't|hadn't|never) (read|see|seen|notice|noticed|check|checked|look|looked|follow|followed|understand|understood|listen|listened|bother|bothered|try|tried|open|opened|tick|ticked)",
  'as (already|also|very|quite)? <plainly> <stated> (in|on|at|under|by|above|when|during)',
  'you are (in)? (currently|also|clearly|again|effectively|knowingly|actually|therefore)? (violating|breaching|breaking|infringing|abusing|misusing|exploiting|condoning|wasting|spamming|hijacking|circumventing|stealing|supporting (theft|piracy|fraud)|in (clear|direct|serious)? (violation|breach) of) !(up|down|even|ground|new)',
  'you (claim|allege|assert) (to (have|be)|you|it (is|was|has)|we)',
  "you (claim|allege|assert) (that)? (the|your|our|a) *1-4 (was|were|had|is|has|never|didn't|arrived|came|broke|stopped|does|did)",
  'you (claim|allege|assert) that !(amount|back|bonus|cost|credit|day|discount|expense|fee|gift|in|money|offer|on|part|prize|refund|reward|under|voucher|with|year)',
  "(please|kindly)? (don't|never) (hijack|spam|flood|derail|clutter) !(with|in|from|filter)",
  "(please|kindly) don't (abuse|misuse|waste) (the|this|our|these|any|us|people)",
];
