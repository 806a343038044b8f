/**
 * Ways to refuse, by who acts and how. Sources: our own lists from ordinary usage; the frames follow the grammar of
 * negation: subject, negated auxiliary, open verb slot minus the verbs that reassure.
 */

/** Tools that refuse on our behalf. */
const ours =
  '((our|the) (system|systems|software|platform|website|portal|courier|carrier|warehouse|provider|policy|terms))';
/** What follows "we cannot" when it is no refusal. */
export const figurative =
  'have|wait|thank|promise|help but|stress|emphasize|emphasise|imagine|overstate|agree more|express|say|tell|rule|speak for|be (sure|certain|more)|see|seem to|apologize|apologise|recommend|believe|begin|blame|find|locate|reach you|get through|hear';
/** What "we do not" does for the reader, or says about our view. */
const harmless =
  'have to|have (a|an|any)? *2 yet|need|mind|want|wish|like|love|charge|ask|know|think|believe|expect|mean|doubt|forget|recommend|advise|suggest|see|hear|take (it|this|that|these)? lightly|hesitate|judge|tolerate|blame|yet|hope|appear|seem|require|disclose|send|email|call|contact|text|phone|hold (it|this)|be|always|only|just|store|collect|track|log|feel|agree|live|work|use|(share|sell|keep|give|pass|lend|rent) (your|any|or|personal|customer|our|it|this|them|out your)|(plan|intend) on|plan to (charge|raise|remove)|look|notice|find|say|close|count|get|give up|owe|regret';
/** The same for "we will not", which promises. */
const promised =
  'charge|share|sell|ask|send|email|call|contact|text|bother|spam|disturb|lose|let|need|mind|judge|forget|stop|rest|close|delete|remove|change anything|touch|use|store|keep you|take|raise|give up|hesitate|be|have to|know|see|hear|only|just|always|add any|bill|renew|ship (it|this)? until|do anything|start|hold|get|apply (any|a) (fee|charge)|tolerate|respond|work|count|affect|cost|rush|pressure|leave you';

/** What readers are glad that nobody plans. */
const worse =
  'raise|increase|charge|sell|share|stop|remove|drop|close|retire|discontinue|end|cut|withdraw|replace|phase out|shut|reduce|limit';

const adverb = '(<adverb>|typically|ordinarily|kindly|therefore|as a rule|yet|fully|possibly)?';

/** "That we cannot" states a refusal after these, and belongs to a noun elsewhere ("the one thing that we cannot"). */
const told = '(note|aware|advised|informed|remember|mind|sorry|notice)';

/** Negated verbs by which we, or our tools, say no. */
export const weRefuse = [
  '<we> (am|are|is) (very|rather|quite|highly|most|also|therefore)? unlikely to (be able|add|change|implement|support|offer|build|fix|make|accept|include|consider|extend|take|reopen|bring)',
  `<we> ${adverb} (may not|might not) ${adverb} be able to !(${figurative})`,
  '<we> (will|would) (probably|most likely|simply)? never (support|add|implement|address|offer|build|allow|accept|refund|reopen|bring back|consider)',
  '<we> (will|have|must|need|am|are) *0-3 (to)? say no !(more)',
  "<we> (really|honestly|very much|simply)? (doubt|don't think|don't believe) (that)? <we> (can|could|will be able|would be able|are able|am able) !(thank|have|help but)",
  '<we> (simply|also|currently|just|still)? lack (the|a|an|any|sufficient|enough)',
  `<we> ${adverb} <can't> ${adverb} !(<adverb>|${figurative})`,
  `${told} that <we> ${adverb} <can't> ${adverb} !(<adverb>|${figurative})`,
  `${told} that <we> ${adverb} (don't|no longer) ${adverb} !(<adverb>|typically|fully|${harmless})`,
  `${ours} <can't> !(be)`,
  `our *1-2 <can't> !(be|${figurative})`,
  "our *1-2 (don't|doesn't) <adverb>? (offer|accept|allow|cover|support|provide|ship|deliver|take|see|carry|permit|issue|have)",
  '<we> never (refund|exchange|accept|allow|deliver|ship|waive|cancel|reopen|extend|issue|offer|make exceptions|take back|compensate|reimburse|reserve)',
  `<we> (have|has|had) no (way|means|power|control|influence|say|plans|intention|access|authority|choice|possibility|option|appointments|availability|tables|rooms|places|slots|vacancies|stock|capacity) !(to (${worse}))`,
  '<we> (can|could)? only (refund|reimburse|exchange|compensate|waive|pay back|take (it|this|that) (off|back)) (it|this|that|the|them|your)? *0-4 (if|where|when|in the case|for|within|up to|on|once|after|unless)',
  '(none|neither|no one|nobody) (of|in|at|on) our *1-3 (is|are|was|were|has|have)',
  '(none|neither) of our * (can|could|will|is able to|are able to)',
  `${ours} (won't|doesn't|don't) (allow|let|permit|support|accept)`,
  `<we> ${adverb} don't ${adverb} !(<adverb>|typically|fully|${harmless})`,
  `<team> ${adverb} doesn't ${adverb} !(<adverb>|typically|fully|${harmless})`,
  `<we> ${adverb} won't ${adverb} !(<adverb>|${promised})`,
  "<we> won't be (adding|bringing|making|offering|issuing|refunding|accepting|building|extending|processing|renewing|supporting|reopening|changing|going ahead|moving forward|proceeding|taking|carrying|stocking)",
  '<we> <adverb>? no longer !(<adverb>|have to|need|be|charge|require|ask|see)',
  "<we> (haven't|hasn't) got",
  "<we> <adverb>? (amn't|aren't) <adverb>? (planning to|going to be able|willing|prepared|allowed|permitted|authorized|authorised|accepting|taking|offering|in a position)",
];

/** What only a company does to an order or a wish. */
const granted =
  '(refunded|exchanged|cancelled|canceled|waived|credited|reimbursed|honored|honoured|accepted|approved|granted|fulfilled|shipped|delivered|processed|accommodated|expedited|guaranteed|offered|effected|executed|considered|entertained|reinstated|reactivated|backdated|completed|rescheduled|compensated|upgraded|downgraded|rebooked|refilled|permitted|allowed|tolerated|covered|paid out|brought forward|given back|taken back|taken into account)';
/** What also happens to files and variables, and so needs a subject from the counter. */
const handled =
  '(returned|changed|extended|replaced|combined|recovered|amended|altered|transferred|reversed|provided|issued|made|arranged|met|disclosed|moved|corrected|renewed|restored|booked|given|sold|used|applied|undone|split|paused|backed out|swapped|uploaded|submitted|resold|reused|redeemed|claimed|postponed|lowered|raised|reopened|served|admitted)';
const business =
  '(order|booking|request|ticket|claim|refund|payment|item|items|product|purchase|date|dates|address|account|name|reservation|delivery|plan|contract|fee|charge|charges|seat|appointment|exception|exceptions|change|changes|deposit|points|voucher|vouchers|code|refunds|orders|tickets|bookings|returns|cancellations|details|deadline|amount|rate|rates|fare|fares|offer|offers|price|prices|discount|discounts|tariff|subscription|membership|pass|gift card|gift cards|entry|entries|claims|applications|application|statements|cheques|cards|goods|food|meals|parts|courses|course|class|classes|invoice|invoices|cover|policy|prescription|prescriptions|medicine|medicines|room|rooms|table|slot|visit|reading|readings|upgrade|upgrades|exchanges|extensions|transfers|postage|shipping|baggage|luggage|bags|miles|credit|credits|balance|penalty|fine|loan|limit|overdraft|salary|payslip|leave|submissions|requests|time|times|option|options|service|services|benefit|benefits)';
/** Passive refusals: "cannot be refunded", "the date cannot be changed". */
export const cannotBe = [
  `(can't|couldn't) <adverb>? be <adverb>? ${granted}`,
  `${business} *3 (can't|couldn't) <adverb>? be <adverb>? ${handled}`,
  `can't <adverb>? be (refunded|returned|exchanged|cancelled|changed|sold|transferred) or`,
];

/** "Late claims will not be considered", "sale items are not exchanged". */
const turnedAway = [
  `(won't|shan't) <adverb>? be <adverb>? ${granted}`,
  `${business} *6 (won't|aren't|isn't|can no longer|are no longer|is no longer) <adverb>? (be)? <adverb>? (${granted}|${handled}|transferable|refundable|negotiable)`,
  `${business} *6 (will|shall|are|is) <adverb>? be? (rejected|refused|denied|declined|forfeited|returned unopened)`,
  '(non refundable|nonrefundable|non transferable|non negotiable|non exchangeable)',
];

/** Refusals in which nobody acts. */
export const nobodyRefuses = [
  `there (is|are) (currently|presently|at present|at the moment|sadly|also|so far)? no (plans|plan|intention) (to|for) !(${worse})`,
  'there is (really|simply)? no (way|getting) (around|round|past) !(to)',
  '(it|this|that) (is|seems|looks|remains) (very|highly|rather|quite|most|extremely)? unlikely (that <we>|to be (fixed|added|supported|changed|implemented|possible))',
  ...cannotBe,
  ...turnedAway,
  "(it|this|that) (isn't|wasn't) <adverb>? (possible|permitted|allowed|an option|available|something (we|i))",
  "(isn't|aren't) <adverb>? possible",
  "(isn't|aren't) <adverb>? (available|offered|sold|stocked) <adverb>? (in|for|to|on|at|from|after|before|outside|until|yet)",
  '(is|are) <adverb>? no longer <adverb>? (available|offered|sold|stocked|made|produced|accepted|possible|on sale|in production|in stock|for sale|carried)',
  "(isn't|aren't|wasn't) <adverb>? (foreseen|intended|going to happen|on the cards)",
  'no (refund|refunds|exchange|exchanges|credit|compensation|exceptions|extension|extensions|changes|cancellations) *2 (is|are|will be|can be) (possible|available|due|given|granted|allowed|made|offered|payable|accepted|permitted)',
  "(isn't|aren't|wasn't|weren't) <adverb>? (covered|included|insured|part of it|eligible|valid|permitted|allowed) (here|by|in|with|under|for|on|after|once|at|from|without|unless)",
  '(it|that) (is|was|would be) (now|also)? (impossible|too late|out of the question|not on offer) (to|for)?',
  '(too late) to (change|cancel|return|claim|move|apply|book|stop|add|exchange|amend|refund)',
  '(is|are) (strictly)? (prohibited|forbidden|disallowed|out of the question)',
  '(money|discount|offer|place|slot|deal|seat|ticket|price|bonus|credit|points|room|voucher) (is|are|has|have) (now|already|long|all)? gone',
  "(price|prices|rate|offer|discount|code|promotion|voucher|terms|deal|rule|rules) *0-3 (doesn't|don't|no longer) (apply|count|hold|work) (any (more|longer)|anymore|to (your|this|sale))",
  'you have (now|already)? (used up|run out of|exceeded|reached (the|your) (limit|maximum|end))',
  'you (have)? missed the (deadline|date|cutoff|cut off|window)',
  'nothing (can|could) be done',
  'there is no (way|option|possibility|means) (for|to|of)',
  "(plan|tier|package|subscription|fare|ticket|warranty|guarantee|insurance|membership|contract|tariff|cover|policy) (doesn't|don't) <adverb>? (allow|include|cover|permit|extend|come with)",
  "you (aren't|weren't) <adverb>? (eligible|entitled|covered|allowed|permitted|authorized|authorised)",
  "your *2 (isn't|aren't) <adverb>? (valid|eligible|covered|included|accepted)",
  "your *3 (doesn't|don't|didn't) <adverb>? (qualify|meet (our|the|all)|satisfy|comply|fulfil|fulfill|entitle|give you)",
  'neither (the|our|your|we|i) *0-3 nor',
  '(the|our) *0-2 (has|have) (therefore|now|today|also)? (decided|chosen|elected|voted|opted) (not to|against)',
  "you (don't|didn't) <adverb>? (qualify|meet the)",
  "you won't <adverb>? (receive|get) (any)? (support|help|assistance|a refund|a reply|compensation|service|credit)",
  "you (can't|cannot|won't|won't be able to|may not|must not|couldn't) <adverb>? (have both|get your money|get a refund|get it back|have it back|return|exchange|transfer (it|this|your|the)|claim|refund|combine|rebook|have (this|that|a|the|more)|bring|keep (it|the)|get (the|a|any) (refund|discount|upgrade|credit|bonus|compensation))",
  "^ you (can't|won't be able to|may not|must not) (upgrade|downgrade|cancel|change|return|exchange|transfer|book|combine|claim|order|refund|reschedule|renew|redeem)",
];

/** A verdict on what the reader asked for. */
export const verdicts = [
  "your *0-2 (question|post|message|description|report|photo|image|video|entry|answer|comment|listing|pull request) isn't <adverb>? (clear|suitable|appropriate|relevant|detailed|specific|on topic|allowed)",
  'your *0-2 (question|post|message|description|report|photo|image|video|entry|answer|comment|listing|pull request) is (too)? <adverb>? (off topic|unsuitable|inappropriate|unclear|irrelevant|vague|broad)',
  '<we> (have|has|had)? <adverb>? decided against',
  'your *0-2 (card|payment|refund|cheque|transfer|loan|mortgage|visa|pass|leave|expense|expenses|order|return) (has been|was|is|had to be) <adverb>? (rejected|declined|denied|refused|turned down)',
  'your (<case>|claim|appeal|refund|refund request|proposal|entry|return|listing|photo|bid|nomination|booking|registration|dispute|warranty claim|* (request|application|claim)) (has been|was|is|had to be) <adverb>? (rejected|declined|denied|refused|disapproved|turned down|unsuccessful)',
  "your (<case>|claim|appeal|refund|refund request|proposal|entry|return|listing|photo|* (request|application|claim)) (hasn't|wasn't|isn't) <adverb>? (been)? (accepted|approved|successful|granted)",
  '<we> (have|had|has|must|need|will|are|am)? (to)? <adverb>? (decided|chosen|elected) not to',
  '<we> (have|had|has) had to (decline|reject|refuse|deny|turn down|cancel|withdraw) (your|the|this)',
  '<we> (have|had|has|must|need|will|are|am) (to)? <adverb>? (decline|declined|declining|reject|rejected|rejecting|refuse|refused|refusing|deny|denied|denying|turn down|turned down|turning down) (your|the|this|to|any|all)',
];

/** "Therefore", as officials say it. */
export const therefore =
  '(therefore|hence|thus|consequently|accordingly|(for|because of) (this|that|these|security|safety|legal|privacy|data protection) (reason|reasons|purposes)|for reasons of *3|as a result|in consequence *3|because of this|as per *6|in accordance with *6|in line with *6|according to *6|as such)';
