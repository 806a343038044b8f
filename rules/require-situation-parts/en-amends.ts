/** Who did it, and what becomes of it. Source: our own lists from ordinary usage. */

const actor =
  '(i|we|<team>|our *1-2|my *1-2|he|she|they|<person>|a colleague|someone|somebody|the *1-2 (team|desk|driver|engineer|engineers|warehouse|depot|courier|workshop|office))';
const small =
  '(also|already|now|just|personally|gladly|happily|immediately|both|since|then|even|myself|ourselves|today|of course|certainly|right away|straight away|at once|therefore|all|go ahead and|gone ahead and|<adverb>)?';
const aux =
  '(will|shall|have|has|had|am|are|is|can|could|would like to|would love to|want to|need to|going to|am going to|are going to|is going to|am happy to|are happy to|would be happy to|have been|has been|must|should|may|might)?';

/** Harmless as a verb: only the past of what we did to the reader tells of a mistake. */
const did =
  '(sent|charged|packed|gave|put|entered|took|canceled|cancelled|booked|confirmed|changed|moved|shipped|billed|read|told|promised|quoted|applied|deleted|removed|closed|switched|left|kept|used|printed|posted|delivered|invoiced|set|added|signed|made|ran|rolled|pushed|released|updated|counted|ordered|wrote|marked|placed|listed|sold|labeled|labelled|assigned|copied|published|repeated|held|typed|registered|transferred|debited|dispatched|handed|passed|issued|filed|turned|took|picked|scheduled|linked|attached|filled|built|tried|asked|said|let|poured|served|kept|paid|priced|calculated|measured|cut|washed|prescribed|reserved|rented|towed|disconnected|locked|blocked|suspended|stopped|ignored|answered|replied|assumed|addressed|spelled|spelt|started|began|chose|cleared|emptied)';
/** Wrong in any tense. */
const erred =
  "(missed|forgot|forgotten|overlooked|lost|mislaid|misplaced|misread|misheard|miscounted|mistook|misspelled|misspelt|misjudged|misquoted|misinformed|misled|mishandled|mismanaged|mislabeled|mislabelled|misrouted|misunderstood|broke|broken|damaged|dropped|failed|neglected|botched|muddled|confused|swapped|underestimated|overestimated|overcharged|undercharged|overbooked|double booked|doubled|duplicated|erred|slipped|messed|mixed|caused|let you|let this|let that|got|were wrong|was wrong|were late|was late|were slow|was slow|were too|was too|am at fault|are at fault|was at fault|were at fault|am to blame|are to blame|were to blame|was to blame|should have|ought to have|could have|were supposed|was supposed|never|hadn't|didn't|haven't|shouldn't have|couldn't|fell short|kept you|delayed|held up|disappointed|upset|wasted|jumped|rushed|skipped|deviated|wrongly|mistakenly|accidentally|incorrectly|erroneously|inadvertently)";

export const ownership = [
  `(i|we|<team>) <adverb>? (have|had|clearly|simply|also|then|both|really|badly|obviously|plainly|must have|may have|indeed)? ${erred}`,
  `(i|we|<team>) (also|then|both|simply|wrongly|mistakenly|accidentally|twice|once|already|<adverb>)? ${did}`,
  '(i|we) <adverb>? (take|accept|own|bear|admit) *0-4 (responsibility|blame|this|it|that|mistake|error|fault|up)',
  '(my|our) *0-3 (mistake|mistakes|error|errors|fault|slip|oversight|doing|failing|blunder|mix up|mixup|misunderstanding|responsibility|bug|typo|negligence|slip up|side|end|part|failure|delay|carelessness|omission|bad)',
  '(mistake|error|fault|slip|oversight|responsibility|failure|blame|bug) *0-2 (is|was|lies|lay|sits|of|with|on) *0-3 (ours|mine|us|me|our side|our end)',
  '(is|was|are|were|entirely|all|squarely|this one|that one|falls) (on|down to|up to|because of) (us|me)',
  '(is|was) (entirely|all|wholly|completely|nobody|only|fully)? (ours|mine|us|me)',
  `(our|my) *0-2 (system|systems|app|site|website|software|checkout|shop|store|till|machine|server|script|form|page|calendar|robot|computer|database|tool|mailing|invoice|bot|import|export|update|change|printer|scanner|program|portal|booking|terminal|algorithm|filter|newsletter|label|list|letter|email|message|notice|catalogue|catalog|price list|advert|ad) (has|had|have|was|were|is|are|also|then|wrongly|mistakenly|<adverb>)? (${erred}|${did})`,
  `(our|my|a|one of our|the) *0-2 (warehouse|driver|drivers|courier|technician|editor|office|bakery|kitchen|desk|team|agent|colleague|engineer|engineers|clerk|staff|workshop|baker|nurse|reception) (has|had|have|wrongly|mistakenly|<adverb>)? ${did}`,
  '(i|we|<team>) (am|are|was|were) (fully|entirely|solely|wholly)? (responsible|to blame|at fault|in the wrong|the ones)',
];

const mend =
  '(~refund|~replace|~send|~resend|~ship|~credit|~fix|~repair|~correct|~restore|~cancel|~reverse|~remove|~add|~change|~update|~reset|~move|~book|~rebook|~arrange|~order|~reissue|~waive|~return|~rewrite|~rebuild|~set|~put|~switch|~extend|~upgrade|~activate|~reactivate|~reopen|~prepare|~issue|~process|~transfer|~unlock|~unblock|~take|~give|~make|~collect|~deliver|~pick|~reserve|~hold|~start|~stop|~roll|~adjust|~amend|~renew|~undo|~cover|~pay|~offer|~reimburse|~compensate|~deduct|~drop|~bring|~print|~sew|~bake|~clean|~swap|~exchange|~recalculate|~merge|~separate|~delete|~turn|~open|~close|~place|~schedule|~mend|~solve|~resolve|~release|~lower|~raise|~reduce|~settle|~convert|~rename|~enter|~reprint|~redo|~reinstall|~install|~disconnect|~reconnect|~connect|~keep|~free|~waived|~wipe|~assign|~grant|~recover|~reship|~repay|~invoice|~void|~sort|~apply|~lift|~create|~load|~reload|~find|~rush|~hand|~post|~write off|~top up|~double|~upload|~get|~have)';

export const repair = [
  `${actor} ${aux} ${small} ${small} ${mend} !(to (know|hear|say|tell you that|point)|your (message|email|complaint|feedback|point)|no|nothing|an idea|sure|(a|an|the|this|that|some) *0-2 (mistake|error|mess|mix up|promise|decision))`,
  `(is|are|has been|have been|was|were|will be|being|gets|get|got|be|now|already) ${small} ${mend}`,
  `(let us|let me|i would like to|we would like to|to put (it|this|things|that) right|to make (it|this|things|up)) ${small} *1`,
  '(on (its|their|the|your) way|on the (van|truck|road)|in the post|in place|put right|made right|set right|sorted out|in hand|under way|underway|back in (stock|service)|taken care of)',
  '!(you|they|who|everyone|we|i) (is|are|stands|has been|have been|lies) *0-2 (booked|arranged|ready|scheduled|reserved|waiting|held|set aside|packed|yours|fixed|free|back|correct|settled)',
  '(a|an|the|your|its) *0-2 (new|right|correct|correct one|second|replacement|missing|other|fresh|full|money|refund|amount|payment|difference|credit|parcel|order|fee|charge|total|bill|engineer|driver|technician|courier|plumber) *0-6 (is|are|will|comes|come|leaves|leave|arrives|arrive|goes|go|reaches|reach|ships|ship|has|have|lands|appears|rings|calls|delivers|left|went|shows)',
  '(a|the|our|my|one of our) *1-2 (comes|come|calls|rings|visits|delivers|brings|arrives|collects|repairs|fixes|takes|drives|is coming|are coming|will come|is on|will be there)',
  'you will (get|receive|have|find|be (refunded|credited|paid|reimbursed|charged|able)|only|pay|see)',
  '(refund|refunded|refunding|replacement|credit|credited|compensation|voucher|reimbursed|reimbursement|free of charge|at no cost|no charge|on us|on the house|gift|waived) !(policy|policies|terms|form|rules|process|period|window|request|requests)',
  '(here is|this is) (what|how) (i|we|happens)',
  '(at our expense|at our cost)',
  '<solution-placeholder>',
];

const helping =
  '(~look|~check|~ask|~call|~ring|~phone|~speak|~talk|~investigate|~trace|~work|~chase|~help|~go through|~see|~review|~test|~contact|~write|~listen|~follow|~find|~examine|~track|~search|~study|~stay|~handle|~deal|~assist|~escalate|~pass|~forward|~push|~see to|~read|~go|~come|~visit|~meet|~walk|~tell|~explain|~discuss|~request|~pull|~dig|~report|~join|~pause|~look after)';

export const action = [
  `${actor} ${aux} ${small} ${small} ${helping} !(why|how (much|angry|frustrat|upset|annoying)|that you|what you mean)`,
  'let (us|me)',
  '(put|get|make|set|solve|fix|sort|settle|mend|straighten) (it|this|that|things|everything|the *1-2) (right|fixed|sorted|out|straight|moving|good|working)?',
  '(i am|we are|<team> is|<team> are) (on (it|this)|with you until)',
  '(do|doing|done) *0-2 (today|tonight|now|first|next|for you|about (it|this|that)|right now|instead)',
  '(my|our|the) (next|first) (step|job|task)',
];

export const prevention = [
  '(from (now|this|today|next|here|tomorrow)|in (the)? future|going forward|as of (today|now|this)|starting (today|this|now)|next time)',
  '(so|so that|to make sure|to ensure|making sure|means) *0-6 (again|happen|happens|stop|stops|stay|stays|catch|catches|caught|notice|noticed|reach|reaches)',
  '(~prevent|~avoid|safeguard|lesson|learned from|learnt from|double check|double checks|double checked)',
  '(to|will|would) (stop|keep|catch|spot) (this|that|it|such|them|the)',
  "(won't|can't|can no longer|doesn't|will not|cannot) *0-1 (happen|slip|go|occur|be) *0-2",
  '(have|has) (now|since|also|already|therefore)? (added|changed|put|set|introduced|updated|trained|built|rewritten|moved|switched|made|taught|agreed|started|fixed|corrected|replaced|tightened|reworked|redesigned|renamed|separated|retrained|closed|adjusted)',
  '(has|have|had) since been',
  '(keep|keeps|keeping) *0-6 apart',
  '(now|always|since) (check|checks|checked|share|shares|compare|compares|ask|asks|confirm|confirms|look|looks|read|reads|warns|warn|shows|show|have|has|use|uses|needs|require|requires|count|counts|stops|locks|scan|scans|print|prints|sign|signs)',
  '(second|another|extra|additional|new) (person|pair|check|colleague|step|look|test|control|safeguard|rule|list|warning|reminder|scan|signature)',
  '(check|checks|checking|checked|test|tests|confirm|confirms|scan|scans|compare|compares) (every|each|all|them|the|both)',
];
