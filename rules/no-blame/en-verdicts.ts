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

/** What the reader is said to be doing. */
export const accusation = [
  'as (already|also|very|quite)? <plainly> <stated> (in|on|at|under|by|above|when|during)',
  'you are (in)? (currently|also|clearly|again|effectively|knowingly|actually|therefore)? (violating|breaching|breaking|infringing|abusing|misusing|exploiting|condoning|wasting|spamming|hijacking|circumventing|stealing|supporting (theft|piracy|fraud)|in (clear|direct|serious)? (violation|breach) of) !(up|down|even|ground|new)',
  'you (claim|allege|assert) (to (have|be)|you|it (is|was|has)|we)',
  'you (claim|allege|assert) that !(amount|back|bonus|cost|credit|day|discount|expense|fee|gift|in|money|offer|on|part|prize|refund|reward|under|voucher|with|year)',
  "(please|kindly)? (don't|never) (hijack|spam|flood|derail|clutter) !(with|in|from|filter)",
  "(please|kindly) don't (abuse|misuse|waste) (the|this|our|these|any|us|people)",
];
