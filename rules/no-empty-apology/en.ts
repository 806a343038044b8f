import type { PhraseLists } from '../../src/lint/rule.js';

const sorry = '(sorry|apologize|apologise|apologies|apology|apologizing|apologising|regret|regrets)';
const deeply =
  '(sincerely|deeply|truly|profoundly|profusely|humbly|wholeheartedly|unreservedly|most sincerely|from the bottom of (my|our) (heart|hearts))';
const sincere =
  '(sincere|sincerest|deepest|heartfelt|humble|humblest|profound|profuse|most sincere|sincere and heartfelt|most sincere and heartfelt|deepest and most sincere|utmost|warmest)';
/** Troubles without a name. */
const trouble =
  '(inconvenience|inconveniences|trouble|troubles|hassle|confusion|issue|issues|problem|problems|difficulty|difficulties|disruption|situation|matter|discomfort|disturbance|experience|incident|occurrence|circumstances|unpleasantness|annoyance|frustration|stress|distress|disappointment|hardship|state of affairs|turn of events|events)';
const size =
  '(great|serious|considerable|temporary|possible|potential|ongoing|recent|negative|bad|unpleasant|poor|extra|additional|unexpected|unfortunate|unforeseen|disappointing|frustrating|terrible|awful|horrible|regrettable|difficult|whole|entire|unsatisfactory|subpar|less than ideal)?';
const that =
  '(caused|this (has|may|might|could|will)? (have)? (cause|caused)|that (this|it) (has|may) (have)? caused|you (are|were|have been|may have|might have|experienced))';

/** What an apology may say, and what must stand beside it. Source: our own lists from ordinary usage. */
export const contexts = {
  /** Words that count as one apology each. */
  apology: [
    '(sorry|apologies) !(to (hear|see|read|learn|say|tell|inform|report|bother|disturb|interrupt)|for your loss|about your loss|for the loss)',
    '(i|we) <adverb>? (do|would like to|want to|must|have to|can only|sincerely|deeply|truly|humbly|owe you|also|really|wish to)? (apologize|apologise|regret that|an apology)',
    '(my|our|an|sincere|and|to|the) (apology|apologize|apologise)',
    '(please|kindly)? (forgive|pardon) (us|me|our|my)',
  ],
  /** They are not ours, or nobody is to say them. */
  notOurs: [
    "(no need|no reason|don't|don't (have|need)|never|needn't|nothing|not) *0-2 (to|for)? *0-2 (sorry|apologize|apologise|apologies|apology)",
    '(no|your|better safe than|accept your|request for an|asked for an|safe than|feel|feeling|felt) (sorry|apology|apologies)',
    '(your loss|condolences|passed away|passing|bereavement)',
  ],
  generic: [
    `<we> <adverb>? regret (the|any|all|this) ${size} ${trouble} ${that}?`,
    `${sorry} *0-2 (for|about) (the|any|all|all the|this|these|your|such)? ${size} ${trouble} ${that}?`,
    `(please)? accept (my|our) *0-3 apologies for (the|any|all|this) ${size} ${trouble} ${that}?`,
  ],
  /** Names what the reader felt or hoped for, and no deed of ours. */
  faceless: [
    `${sorry} *0-2 (for|about) (everything|all (of)? (this|that|it)|all the (trouble|troubles|problems|issues)|(this|that|the) whole (thing|situation|matter|affair)) $`,
    `${sorry} (for|about) (what|everything|all) (that)? (happened|has happened|you (have|had|went|were|are|experienced|endured)|we (put|have put)|this|occurred)`,
    `${sorry} *0-1 (for|about|with) (how|the way) (this|that|things|it|everything|the *1) (has|have)? *0-1 (gone|went|turned out|unfolded|developed|ended|played out|worked out)`,
    `${sorry} that? you (have been|were|are|had to be) *0-1 (inconvenienced|impacted|put out)`,
    `${sorry} that? (things|this|it|everything|(the|your) *1-2) (didn't|hasn't|haven't) (go|gone|work|worked|turn|turned) (out)? (as|the way|to plan|smoothly|well)`,
    `${sorry} *0-2 for (not (meeting|living)|failing to (meet|live)|falling short|letting you down|disappointing you|the disappointment)`,
    `${sorry} *0-3 on behalf of (the|our|my|everyone|everybody|all|us) *0-4 $`,
    `${sorry} to (learn|hear|read|note|see) (of|about) your (dissatisfaction|disappointment|unhappiness|discontent|displeasure|*0-1 (negative|unpleasant|poor|bad|frustrating) experience)`,
    `${sorry} that? (this|that|it) (is|was|has been) (your|the) *0-2 experience`,
    `${sorry} that? (this|that|it|such a thing) (has)? (happened|occurred|had to happen) (to you|with you)? $`,
    `${sorry} that? you (have|had|have had|went through|received|got|experienced|are having) (had|to have)? (such)? (a|an|this|that) (very|really|less than)? (bad|poor|terrible|awful|negative|unpleasant|frustrating|disappointing|unsatisfactory|ideal|horrible|subpar) *0-1 experience`,
    `${sorry} (that|for|to)? (we|<team>)? (have|has|having)? (let you down|disappointed you|failed you|fallen short|fell short|falling short|letting you down|disappointing you)`,
    `${sorry} that? (your|our) *1-3 (wasn't|weren't|hasn't been|haven't been|isn't|aren't) *0-2 (met|fulfilled|satisfied|up to *1-3)`,
    `${sorry} that? (we|our *1-2|your *1-3|the *1-2|this|it) (have|has)? (didn't|hasn't|haven't|failed to|fell short of|fallen short of) (meet|met|live up to|lived up to|reach|match)? (with)? (your|our) *0-2 (expectations|expectation|standards|hopes)`,
  ],
  /** "The trouble with your router": it has a name after all. */
  named: [
    `${trouble} (with|of|in|on|at|when|while|regarding|affecting|connecting|logging|getting|over|around|about|from|during|you are having|you are experiencing|you have (had|been)) !(us|me|our (company|service|store|shop|bank|hotel|team))`,
  ],
  grovel: [
    `<we> (would like to|want to|must|wish to|do)? ${deeply} (and *1)? (apologize|apologise|regret) (again|once more)? (for|about) (the|any|all|this|these|your|such) ${size} ${trouble}`,
    `${sincere} apologies (again|once more)? (for|about) (the|any|all|this|these|your|such) ${size} ${trouble}`,
    `(am|are) ${deeply} (and *1)? sorry (for|about) (the|any|all|this|these|your|such) ${size} ${trouble}`,
    `${deeply} (and *1)? (apologize|apologise) (once)? again`,
    `accept (my|our) *0-3 apologies !(for|that|on|about|over|in)`,
    `${sincere} apologies $`,
    '(a thousand|a million|endless|countless|ten thousand) apologies',
    "(can't|couldn't) (even)? (apologize|apologise) (enough|more)",
    "(can't|couldn't) (even)? (begin to)? (express|describe|say|tell you) how (very|truly|deeply|terribly|incredibly|so)? (sorry|bad|awful|terrible)",
    '(deeply|truly|utterly|absolutely|so|completely|very|really) (and *1)? (ashamed|mortified)',
    '(please|kindly|hope you can|hope you will|hope that you can|beg you to|ask you to|ever) (find it in your *1 to)? (forgive|pardon) (us|me|our|my)',
    '(beg|ask|asking|begging|plead|hope) (for)? your (forgiveness|pardon)',
    '(so|very|really|truly|terribly) ,? (so|very|really|truly|terribly) ,? sorry',
    `(am|are) (deeply|profoundly|utterly|unreservedly|eternally|heartily) sorry $`,
    '(we|i) (feel|am|are) *0-1 (absolutely|utterly|truly|just|simply|really)? (awful|terrible|horrible|dreadful|gutted|heartbroken|devastated) (about|for|over|that) (this|it|that|what|everything|all|you)',
    "(can't|couldn't) (even)? (express|describe|put into words) (our|my|the) (regret|sorrow|remorse|embarrassment)",
    `(apologize|apologise) (most|very|so)? (sincerely|deeply|humbly|profusely|unreservedly|profoundly) $`,
    'please forgive (this|any|the) *0-2 (service|failings|experience|inconvenience|trouble|situation|mess|incident)',
    '(eternally|endlessly|infinitely|immensely|unbelievably|profoundly) sorry',
  ],
  /** Doubts that anybody was troubled, and so needs more beside it than a cause or a request. */
  doubtful: ['(any|possible|potential) *0-1 (inconvenience|inconveniences|confusion|disruption)'],
  circumstance: [
    '<next-step>',
    '(outage|power cut|blackout|storm|snow|flood|flooding|fire|strike|bug|crash|crashed|failure|failed|breakdown|accident|leak|cable|typo|mix up|misprint|overbooking|road works|roadworks|cut|stopped|lost)',
  ],
  /** Ownership, or what is done about it. */
  substance: [
    '(because|due to|since <we>|caused by|turned out (that|to|we|our|the)|the (cause|reason)|as a result of|following)',
    '(my|our|on our|ours|mine) (mistake|fault|error|oversight|side|end|part)',
    '(known|temporary|technical) (bug|issue|outage|fault|incident|problem)',
    '(<team>|<we>|our *1-3) (have|has|had)? <adverb>? (sent|charged|missed|forgot|forgotten|broke|broken|released|changed|made|should have|could have|mixed|lost|billed|packed|overlooked|gave|took|left|kept|booked|double booked|failed|misread|entered|pushed|removed|fixed|refunded|replaced|credited|corrected|reversed|resent|restored|waived|reset|repaired|solved|resolved|updated|extended|added|arranged|ordered|reshipped|set|put|moved|switched|issued|applied|started|found|identified)',
    '(is|are|was|were|has been|have been) <adverb>? (fixed|solved|resolved|repaired|refunded|replaced|working again|back|restored|corrected|down|unavailable|delayed|sent|broken)',
    '(refund|replacement|voucher|credit|compensation|discount|free of charge|gift)',
  ],
} satisfies PhraseLists;

const { apology, grovel, generic, faceless } = contexts;
/** What is looked for everywhere; which list it stands in shows after that. */
export const phrases = { any: [...apology, ...grovel, ...generic, ...faceless] };
