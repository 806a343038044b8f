import type { PhraseGroup } from '../../src/lint/rule.js';

const list = (words: string) => `(${words.trim().split(/\s+/).join('|')})`;

const be = "(is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)";
const small = '(<adverb>|duly|hereby|not|so|then|further|fully|hitherto|again|therefore)?';
/** What offices do to papers, sums and people, nobody being named. */
const done = list(
  `accepted accorded addressed allowed conveyed directed exceeded adhered admitted advised afforded agreed allocated amended anticipated applied appraised approved
  arranged ascertained assessed assigned authorised authorized awarded charged collected commenced communicated completed
  computed concluded conducted considered construed convened credited debited decided declined deducted deemed deferred
  delivered demanded denied despatched determined directed discharged disclosed discontinued dispatched disregarded effected
  employed enclosed endorsed entertained entitled envisaged established evidenced examined exercised expected expended extended
  facilitated finalised finalized forwarded fulfilled furnished governed granted held implemented imposed incurred indicated
  informed initiated inspected instructed invited invoked issued lapsed levied liable lodged made maintained mandated met
  notified obliged observed obtained occasioned offered paid rescheduled restricted overlooked permitted placed precluded presented preserved processed produced
  prohibited provided pursued received recorded referred refused regarded regretted rejected relinquished remitted rendered
  reported requested required reserved resolved retained returned reviewed revoked scheduled sought specified stated stipulated
  submitted subjected supplied surrendered suspended sustained terminated transferred transmitted treated undertaken upheld
  utilised utilized verified waived warranted withdrawn withheld`,
);

/**
 * Words of office letters. One of them is ordinary English; three in a sentence are a register. Source: our own lists
 * from ordinary usage, by word class.
 */
export const register: PhraseGroup = {
  message:
    'Consider rewriting this as you would say it aloud: “{match}” together sound like a letter from an authority.',
  atLeast: 2,
  phrases: [
    // Things are done and nobody does them
    `((is|are|was|were) to be|${be}) ${small} ${done}`,
    // Permission from above
    `(may|shall) (only|not|also|then|thereafter)? be (${done}|downloaded|found|seen|viewed|consulted|collected|put|inspected|claimed|used|exchanged|returned|ordered|lodged)`,
    // Joints between clauses
    list(
      `thereafter whereby whereas whereupon hence thus therefore accordingly subsequently consequently furthermore moreover
      nevertheless nonetheless whilst albeit likewise thereby otherwise heretofore insofar inasmuch respectively additionally
      notwithstanding forthwith henceforth`,
    ),
    '(as such|in so far as|provided that|save for|save where|save that|on condition that|in that regard|in this regard|in the event|by reason of|to the extent|in turn)',
    // Prepositions that stand where "for", "by" or "about" would do
    '(owing to|in respect of|in lieu of|by way of|by means of|with effect from|on account of|on the part of|on behalf of the|pertaining to|relating to|in relation to|in connection with|in accordance with|on the basis of|on the grounds of|for the purpose of|for the purposes of|in the amount of|in the sum of|subject to|pending|concerning|upon (the|your|our|his|her|their|its|such|arrival|departure|request|receipt|termination|expiry|erasure|presentation|payment|submission|completion)|in excess of|at the latest|in due course|in the course of|in writing|prior to|following (receipt|completion|approval|submission|expiry)|under separate cover|without prejudice|at the discretion of|with regard to|with respect to|as per|pursuant to)',
    // Verbs and nouns of forms
    `(~elapse|~ascertain|~furnish|~remit|~discontinue|~reside|~accrue|~incur|~ensue|~entail|~pertain|~constitute|~undertake|~endeavour|~endeavor|~procure|~substantiate|~commence|~cease|~refrain|~enquire|~await|~facilitate|~reimburse|~rectify|~adhere|~comply|~lapse|~levy|~disregard|~dispatch|~despatch|~render|~accede|~acquaint|~apprise|~stipulate|~relinquish|~forfeit|~waive|~peruse|~effectuate|~necessitate|~regularise|~regularize|~expedite|~terminate|~signify|~convey|~demonstrate|~comprise|~desist|~deem|~exceed|~obtain|~alter|~ensure|~present)`,
    '(shall|before (we|i) may|hereto|herein|hereof|thereto|therein|thereof|aforesaid|aforementioned|abovementioned|requisite|applicable|respective|undersigned|bearer|forthcoming|eventuality|rectification|remittance|commencement|cessation|perusal|correspondence|enquiries|procedure|regulation|regulations|stipulation|liability|remit|purview|discretion|notification|clause|premises|chargeable|ordinarily|exclusively|solely|overleaf|threshold|facility|undertaking|objections|representations|observations|inspection|a period of|in part|in all cases|forthwith|entitlement|outlay|particulars|redress|irrespective|incumbent|the same (will|shall|may|must|should|has|is to)|the foregoing|the former)',
    // "The costs arising", "the refund requested"
    '(amount|amounts|sum|sums|costs|cost|fee|fees|charges|charge|refund|payment|payments|documents|document|details|information|period|date|steps|form|forms|evidence|service|services|goods|item|items|balance|correspondence|terms|conditions|measures|action|rate|extension|cancellation|cover) (requested|stated|due|payable|arising|outstanding|concerned|incurred|specified|owed|owing|stipulated|required|indicated|listed|applicable|thereof|so *1|in question|mentioned|rendered|contained|set out|enclosed|therein|supplied|submitted|levied|held)',
    // The reader in the third person
    '(the|any|all|such|each|every) (customer|customers|guest|guests|patient|patients|passenger|passengers|policyholder|policyholders|account holder|accountholder|cardholder|card holder|holder|holders|claimant|claimants|applicant|applicants|member|members|subscriber|subscribers|tenant|tenants|recipient|recipients|employee|employees|employer|beneficiary|payer|payee|purchaser|buyer|user|users|client|clients|traveller|travellers|resident|residents|occupier|visitor|visitors|party|parties) (is|are|shall|must|may|will|has|have|who|concerned)',
    "(the|our) (bank|company|hotel|library|society|council|trust|authority|institution|department|university|practice|management|supplier|airline|carrier|clinic|agency|insurer|administration|board|committee|college|school|firm|business) (is|has|will|shall|may|must|reserves|requires|regrets|does|doesn't|cannot|can't|won't|undertakes|retains|considers|examines|holds)",
    '(this|our) (office|desk|department|unit|section|bureau|branch)',
    'a member of (our|the|my) *0-2 (staff|team|unit|department|personnel)',
    '(our|the|your|my) (record|records|file|files|system) (indicate|indicates|show|shows|reveal|reveals|reflect|reflects|confirm|confirms)',
    '(it is for|it falls to|it rests with) (the|you|your|a|us)',
    // It is impersonal
    'it (is|was|has been|will be|should be|must be) (also|further|hereby|therefore|not)? (required|requested|noted|regretted|hoped|understood|incumbent|essential|imperative|confirmed|established|appreciated|advisable|apparent|evident|customary|to be *1)',
    '(such|said) (request|requests|case|cases|claim|claims|charge|charges|payment|payments|refund|items|circumstances|matters|changes|information|documents|documentation|requirement|requirements|notice|period|amount|amounts|services|goods|correspondence)',
    // Courtesies of letters
    '(should (it|they|the *1|any|there|a|an)|may (i|we) (therefore|ask|request|also)|duly|trust (that|the|this|you)|regret|oblige|obliged|desirous|desire|esteemed|be so good|at (your|our|their) disposal)',
  ],
};
