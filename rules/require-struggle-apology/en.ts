import type { PhraseLists } from '../../src/lint/rule.js';

const thing =
  '(order|parcel|package|delivery|item|refund|card|luggage|bag|booking|ticket|meal|box|letter|invoice|*)';

/** What a reply says about the reader's trouble, and how it takes notice. Source: our own lists from ordinary usage. */
export const phrases = {
  /** Told as something that happened to the reader. */
  struggle: [
    "you (couldn't|were unable to|weren't able to|haven't been able to|are unable to|aren't able to|have been unable to) *0-1 (log|sign|find|get|see|open|reach|access|use|figure|connect|download|upload|pay|install|print|book|work|load|complete|check|join|order|watch|make|send|receive|save|cancel|return|enter|activate|update)",
    'you (are|were|have been) <adverb>? (having|experiencing|facing|struggling|running into|locked out|stuck|charged twice|double charged|overcharged|cut off|kept waiting|left waiting|sent the wrong|given the wrong|billed twice)',
    'you (had|have had|ran into|experienced|encountered|went through|have experienced|have encountered) (some|a|an|this|these|such|so much|a lot of)? *0-1 (trouble|problem|problems|difficulty|difficulties|issue|issues|errors|hassle)',
    `your *0-2 ${thing} (didn't|never|hasn't|still hasn't|haven't) (arrive|arrived|come|turn up|turned up|show up|reach|reached) !(yet)`,
    `your *0-2 ${thing} (arrived|came|got there|was delivered) (broken|damaged|late|empty|cracked|torn|smashed|incomplete|cold|spoiled)`,
    'you had to (wait|call|write|ask|chase|start|do|try|contact|explain|come|repeat) *0-4 (twice|again|three times|several times|for (hours|days|weeks)|so long|all over|<count> times)',
    'you (tried|have tried) *0-4 (several|many|<number>|<count>) times',
    '(locked|logged|shut|cut) you out',
    'you have been waiting',
    "you (said|wrote|mentioned|told us|reported|noted|say|mention|report) (that)? (you (can't|couldn't|don't seem|are having|were)|it keeps|your *1-2 keeps)",
  ],
  /** Not told as a fact. */
  supposed: [
    '(if|should|in case|whenever|unless|whether|may|might|would|could|for example|anyone|anybody|those|customers|users|until|before|so that|that way|to make sure|in the event|where|once|let (us|me) know)',
  ],
  /** Takes notice: regret, ownership, feeling with, thanks for the trouble. */
  notice: [
    '(sorry|apologize|apologise|apologies|apology|regret|oh no|oops|whoops|ouch|ugh|unfortunately|condolences)',
    '(frustrating|frustration|annoying|disappointing|disappointed|upsetting|worrying|stressful|unpleasant|inconvenient|awkward|confusing|unfair|no fun|painful|hassle|a pain|a nuisance|the last thing)',
    '(thank you|thanks|grateful|appreciate)',
    '<we> (do|can|fully|completely|totally|really|also|certainly|absolutely)? (understand|know|see|imagine|realize|realise|hear|recognize|recognise|appreciate|get) (how|that|why|what|it|this|your|you|the)',
    '(been there|same thing happened to me|know the feeling|feel your)',
    '(our|my) (mistake|fault|error|bad|oversight|responsibility|doing)',
    '(we|i) (should have|could have|messed up|let you down|got (it|this|that) wrong|missed|forgot|overlooked|made a mistake|were wrong|was wrong)',
    '(must|would|has to|had to) (be|have been|feel|have felt|seem|look) *0-3',
    "(isn't|wasn't|not|never) *0-2 (good enough|acceptable|okay|ok|what you (expected|deserve|pay|hoped)|how (we|it|things)|the (experience|service|way)|supposed to)",
    "(shouldn't|should not|should never) (have)? (happen|happened|been|be)",
    '(you (deserve|deserved|expected|are right|were right)|rightly|good (call|catch|question)|well spotted|glad you (wrote|told|asked|reached|got|came|let))',
  ],
} satisfies PhraseLists;
