import type { PhraseLists } from '../../src/lint/rule.js';

const sorry = '(sorry|apologize|apologise|apologies|apology|apologizing|apologising|regret|regrets)';
const deeply =
  '(sincerely|deeply|truly|profoundly|profusely|humbly|wholeheartedly|unreservedly|most sincerely|from the bottom of (my|our) (heart|hearts))';
const sincere =
  '(sincere|sincerest|deepest|heartfelt|humble|humblest|profound|profuse|most sincere|sincere and heartfelt|most sincere and heartfelt|deepest and most sincere|utmost|warmest)';
/** Troubles without a name. */
const trouble =
  '(inconvenience|inconveniences|trouble|troubles|hassle|confusion|issue|issues|problem|problems|difficulty|difficulties|disruption|situation|matter|discomfort|disturbance)';
const size =
  '(great|serious|considerable|temporary|possible|potential|ongoing|recent|negative|bad|unpleasant|poor|extra|additional)?';
const that =
  '(caused|this (has|may|might|could|will)? (have)? (cause|caused)|that (this|it) (has|may) (have)? caused|you (are|were|have been|may have|might have|experienced))';

/** What an apology may say, and what must stand beside it. Source: our own lists from ordinary usage. */
export const phrases = {
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
  /** "The trouble with your router": it has a name after all. */
  named: [
    `${trouble} (with|of|in|on|at|when|while|regarding|affecting|connecting|logging|getting|over|around|about|from|during|you are having|you are experiencing|you have (had|been))`,
  ],
  grovel: [
    `<we> (would like to|want to|must|wish to|do)? ${deeply} (and *1)? (apologize|apologise|regret) (again|once more)? (for|about) (the|any|all|this|these|your|such) ${size} ${trouble}`,
    `${sincere} apologies (again|once more)? (for|about) (the|any|all|this|these|your|such) ${size} ${trouble}`,
    `(am|are) ${deeply} (and *1)? sorry (for|about) (the|any|all|this|these|your|such) ${size} ${trouble}`,
    `${deeply} (and *1)? (apologize|apologise) (once)? again`,
    `accept (my|our) (most)? ${sincere} apologies !(for|that|on)`,
    `${sincere} apologies $`,
    '(a thousand|a million|endless|countless|ten thousand) apologies',
    "(can't|couldn't) (even)? (apologize|apologise) (enough|more)",
    "(can't|couldn't) (even)? (begin to)? (express|describe|say|tell you) how (very|truly|deeply|terribly|incredibly|so)? (sorry|bad|awful|terrible)",
    '(deeply|truly|utterly|absolutely|so|completely|very|really) (and *1)? (ashamed|mortified)',
    '(please|kindly|hope you can|hope you will|hope that you can|beg you to|ask you to|ever) (find it in your *1 to)? (forgive|pardon) (us|me)',
    '(beg|ask|asking|begging|plead|hope) (for)? your (forgiveness|pardon)',
    '(so|very|really|truly|terribly) ,? (so|very|really|truly|terribly) ,? sorry',
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
    '(because|due to|since <we>|caused by|turned out|the (cause|reason)|as a result of|following)',
    '(my|our|on our|ours|mine) (mistake|fault|error|oversight|side|end|part)',
    '(known|temporary|technical) (bug|issue|outage|fault|incident|problem)',
    '(<team>|<we>|our *1-3) (have|has|had)? <adverb>? (sent|charged|missed|forgot|forgotten|broke|broken|released|changed|made|should have|could have|mixed|lost|billed|packed|overlooked|gave|took|left|kept|booked|double booked|failed|misread|entered|pushed|removed|fixed|refunded|replaced|credited|corrected|reversed|resent|restored|waived|reset|repaired|solved|resolved|updated|extended|added|arranged|ordered|reshipped|set|put|moved|switched|issued|applied|started|found|identified)',
    '(is|are|was|were|has been|have been) <adverb>? (fixed|solved|resolved|repaired|refunded|replaced|working again|back|restored|corrected|down|unavailable|delayed|sent|broken)',
    '(refund|replacement|voucher|credit|compensation|discount|free of charge|gift)',
  ],
} satisfies PhraseLists;
