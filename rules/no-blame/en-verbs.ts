/** Verbs and adjectives of fault. Source: our own lists from ordinary usage. */

const hedge =
  '(<adverb>|clearly|obviously|evidently|apparently|probably|again|repeatedly|originally|initially|first|once again|both|all)';

/** The reader as the one who did it: "you have clearly", "you seem to have". */
export const you = `you (${hedge}? (have|had|seem to have|appear to have|must have))? ${hedge}?`;

/** Adverbs that turn any deed into a mistake. */
export const badly =
  '(incorrectly|mistakenly|wrongly|wrongfully|erroneously|accidentally|inadvertently|unintentionally|improperly|carelessly|negligently|recklessly|unnecessarily|prematurely|falsely|foolishly|unwisely|illegally|unlawfully|fraudulently)';

/** Fault is part of the meaning. */
export const faultVerb = [
  '(failed|neglected|omitted|refused|forgotten|forgot|chosen not|chose not|preferred not) to',
  '(forgot|forgotten) (the|a|an|your|our|about|that) !(password|pin|code|login|username|passcode|password or|password and)',
  '(misread|misunderstood|misinterpreted|mistyped|misspelled|misspelt|misjudged|misplaced|mislaid|mishandled|misused|misconfigured|miscalculated|misremembered|mis entered|mis typed)',
  '(ignored|disregarded|overlooked|neglected|skipped) (the|our|a|an|this|that|these|my|your|all|one|several|it|them|both)',
  '(violated|breached|infringed|contravened|flouted|abused|exploited) (the|our|a|an|this|these|your|its|several|section|clause|community)',
  '(broke|broken|voided|invalidated) (the|our|a|this|these|your|its) *0-2 (rules|rule|terms|law|laws|contract|agreement|warranty|guarantee|seal|policy|conditions|code|lease|licence|license)',
  '(caused|provoked|triggered) (the|this|a|an|it|these|that|your) *0-3 (yourself|yourselves|delay|damage|problem|problems|issue|error|fault|loss|outage|lockout|failure|situation|crash|charge|leak|conflict|mistake)',
  '(caused|provoked|triggered|brought) (this|it) (yourself|yourselves|on yourself|upon yourself)',
  '(messed|screwed|mucked) (up|it|this|that|the|with)',
  '(mixed up|muddled|confused|botched|bungled|wrecked|ruined) (the|your|our|this|it|two|both)',
  '(let|allowed) (the|your|this|it) *0-2 (to)? (lapse|expire|run out|run dry|go flat|go unpaid|pass|slip|overheat|dry out)',
  'left (it|this|that|things|everything) (until|till|to) (the)? (very)? (last|end|final)',
  'left (it|this|the *1-2|your *1-2) (too late|unlocked|unattended|unsigned|unpaid|blank|empty|incomplete|out|switched on|to the last (minute|moment))',
  '(missed|overshot) (the|our|this|that|your) *0-2 (deadline|cut off|cutoff|due date|payment|payments|step|steps|field|instalment|installment|window|return window|closing date|renewal date|instructions|instruction)',
  'refused (the|our|delivery|every|all|any)',
  'only (gave|given|sent|provided|told|informed|notified|contacted|attached|filled|included|mentioned|uploaded|signed|replied|responded)',
  '(wasted|taken up|took up) (our|my|the) *0-2 time',
  'only (have)? yourself to blame',
  '(made|done|did) (a|an|the|this|that|another|several|some|two) *0-2 (mistake|mistakes|error|errors|typo|typos|blunder|oversight)',
  '(done|did) (it|this|that|everything|all this|something|so|things|that part) (wrong|incorrectly|badly|the wrong way|the hard way)',
  '(contacted|told|informed|notified|reported|paid|replied|returned|cancelled|canceled|sent|submitted|applied|arrived|checked in|booked|ordered|asked|registered|requested|claimed|posted|filed|came|turned up|responded|acted) (us|me|it|this|that|your *0-2|the *0-2|for *0-3|to *0-2|in)? ((far|much)? too late|after (the|our|your) *0-2 (deadline|cut off|cutoff|closing date|due date|expiry|window)|past the *0-2 (deadline|cut off|cutoff|date))',
];

/** What the reader is said to have done with the wrong thing. */
export const act =
  '(entered|typed|typed in|keyed in|keyed|put|put in|put down|filled|filled in|filled out|written|wrote|wrote down|used|tried|chose|chosen|selected|picked|ticked|marked|submitted|provided|supplied|gave|given|quoted|stated|shared|sent|sent in|uploaded|attached|ordered|booked|bought|purchased|reserved|downloaded|installed|opened|clicked|clicked on|pressed|dialled|dialed|rang|posted|returned|plugged in|plugged|connected|registered|paid|transferred|scanned|signed|set|set up|configured|applied|added|created|addressed|made|requested|claimed|declared|reported|copied|connected to|logged in with|logged in to|signed in with|signed up with|signed up for|registered with|registered for|answered|taken|took|loaded|fitted|inserted|parked in|gone to|went to|contacted|called|emailed|written to|wrote to|posted in)';
export const wrong =
  '(wrong|incorrect|invalid|incomplete|inaccurate|false|fake|insufficient|non existent|unreadable|illegible|improper|misspelled|misspelt|mistyped|mismatching|expired|unauthorised|unauthorized|unsupported|duplicate|outdated|conflicting|contradictory|misleading)';
/** Stands between the verb and the adjective: "you gave us a completely wrong …". */
export const towards =
  '(us|me|them|it (to|with|in|as|under|at)?|in|on|up|to|for|from|with|under|out)? (the|a|an|your|our|some|two|several)? (completely|totally|entirely|slightly|simply|clearly)?';

/** The same with the thing named: "you sent the return to the wrong …". */
export const thingTo =
  '(the|your|our|this|that) *1-2 (to|in|into|on|onto|under|at|for|from)? (the|a|an|your|our)';

/** Past participles of what readers are told they should have done; pasts where the two are alike. */
export const done =
  '(read|checked|double checked|checked with|verified|confirmed|followed|contacted|told|informed|notified|asked|called|rung|phoned|emailed|messaged|written|replied|responded|answered|sent|provided|supplied|given|submitted|attached|included|uploaded|enclosed|mentioned|stated|specified|declared|disclosed|reported|entered|typed|filled|completed|signed|ticked|selected|chosen|picked|searched|looked|listened|noticed|realised|realized|known|thought|waited|kept|saved|backed|cancelled|canceled|returned|renewed|registered|activated|applied|booked|reserved|ordered|paid|settled|updated|upgraded|installed|tested|measured|cleaned|charged|locked|secured|protected|removed|unplugged|switched|turned|closed|brought|shown|presented|collected|claimed|opted|arranged|prepared|planned|allowed|left|turned up|shown up|attended|arrived|come|taken more|taken care|been more (careful|attentive)|been (careful|more careful|prepared|at home|home|there)|made sure|made a|made an)';

/** The same in the base form, for "you did not". */
export const doIt =
  '(read|check|double check|verify|confirm|follow|contact|tell us|inform|notify|ask|call|email|reply|respond|answer|send|provide|supply|give|submit|attach|include|upload|enclose|mention|state|specify|declare|disclose|report|enter|type|fill|complete|sign|tick|select|choose|pick|search|look|listen|notice|realise|realize|understand|think|wait|keep|save|back up|cancel|return|renew|register|activate|apply|book|reserve|pay|settle|update|install|test|clean|charge|lock|secure|protect|remove|unplug|switch|turn|close|bring|show|present|collect|pick up|claim|opt|arrange|prepare|allow|leave|attend|arrive|come|make sure|take (the|enough|care|any)|bother|respect|observe|comply|heed|adhere|stick to|obey|use (the|a|our|your)|format|label|pack|wrap|describe|explain|put (a|the|your)|set (it|this|that|the|your|up)|cooperate)';
