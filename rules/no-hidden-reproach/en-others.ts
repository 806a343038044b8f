/**
 * Other people, held up against the reader: those who manage, those who would have liked the place, those it would
 * be unfair to. Source: our own list from ordinary usage.
 */

const many =
  '(most|nearly all|almost all|all|all of|most of|plenty of|lots of|dozens of|hundreds of|thousands of|millions of|hundreds|thousands|many|many of|every|countless|the (vast)? majority of|the rest of|all the|the)';
const most = '(most|all|nearly all|almost all|most of|all of|plenty of|the majority of)';
const whose = '(our|the|these|those)? (other|previous|fellow)?';
/** "Most people", "all of our other tenants", "everyone else in the building". */
const others = `(${many} ${whose} *0-1 <public>|(everyone|everybody) (else)? ((in|on|at|from) (the|your|our|that) *1-2)?|the others|the rest of (the|your|our) *1|(nearly|almost) every other *1)`;
const able =
  '(somehow|usually|normally|always|generally|all|still|do|does|seem to|seems to|can|just|quite happily)?';
/** Thinking ahead, as it is held up to those who did not. */
const dutiful =
  '(read|reads|notice|notices|noticed|remember|remembers|remembered|bother to|plan|plans|planned|think) (ahead|it|this|that|the|our|their|to|before|how) !(fondly|it fondly)';
const punctual =
  '(~pay|~arrive|~return|~cancel|~renew|~book|~reply|~respond|~report|~hand|~leave|~turn up|~check in|~apply|~collect|~move|are|were|come|came)';
const inTime =
  '(on time|in time|in good time|promptly|early enough|without being (asked|told|reminded|chased))';
const smoothly =
  '(without|with no|with hardly any|without any|without the slightest|without the least) (a|the)? *0-1 (problem|problems|trouble|difficulty|difficulties|fuss|hitch|complaint|complaints|bother|incident|help|reminder|reminders)';
const did =
  '(has|have)? (already|duly|also|all)? (handed|paid|arrived|turned up|did|followed|understood|replied|sent|returned|signed|waited|managed|was (there|ready|able|on time)|were (there|ready|able|on time))';

const compared = [
  `(other|most|all other|our other) <public> (seem to|do|all)? (manage|cope|get by|get on|figure (it|this|that) out|work (it|this|that) out) (just|perfectly|quite)? (fine|in (a|under a|no) *0-1 (minute|time|seconds)|without|by themselves|on their own) !(with|on|from)`,
  'you are (still|so far)? the only (person|one|<public>) (so far|ever|this year|today)? (who|that) (has|have)? (ever)? (~complain|~report|~mention|~raise|had (any|this|that|trouble|problems|issues|a (problem|complaint)))',
  'you are (still|so far)? the first (person|one|<public>) (ever|so far)? to (complain|object|struggle|have (any|this|a|that)? *0-1 (problem|problems|issue|issues|trouble|difficulty|difficulties|complaint|complaints))',
  '(the rest of (the|your|our) *1|(nearly|almost) every other *1|the others) *0-2 (had|have|has|found) (no|little|hardly any) (trouble|problem|problems|difficulty|difficulties|issue|issues)',
  `${others} ${able} (~manage to|~manage it|~manage this|~manage that|~manage fine|~manage perfectly|~manage without|~cope|get by|gets by|got by|get on fine|find (it|this|their way) (easily|just fine|fine)) !(with the *1-3 plan|(just)? fine (with|on))`,
  `(${most} ${whose} *0-1 <public>|(everyone|everybody) else|the others) ${able} ${dutiful}`,
  `${others} ${able} ${punctual} *0-5 ${inTime}`,
  `(${many} ${whose} *0-1 <public>|(everyone|everybody) else|the others) **8 ${smoothly}`,
  `(everyone|everybody|anyone) else ((in|on|at|from|of) (the|your|our|that) *1-2)? ${did}`,
  '(please|have to|has to|had to|must|need to|needs to|book|pay|queue|wait|apply|charged|order|ask|do it|do so) *0-8 (just)? (like|as|same as) ((everyone|everybody|anyone) else|all (of)? (the|our)? (other)? <public>|any other <public>)',
  '(just)? (like|as) (everyone|everybody|anyone) else (does|did|has to|had to|must|manages|managed|do)',
  '(the)? same as (at|in|on|with|for|from) (any|every) (other)? *1-2 $',
  `(anyone|anybody|everyone|everybody|those|people|<public>) who **10 (know|knows|understand|understands|is aware|are aware|realise|realises|realize|realizes) (that|this|it|how|what|better)`,
  `(everyone|everybody) else (somehow|always|still|just|also|here|around here)? (finds|understands|knows (that|this|it|how)|has no (trouble|problem|problems|difficulty)|remembers|seems to)`,
  `(most|all|nearly all|almost all|the rest|other) *0-3 <public> (are|is|were|seem|seem to be) (quite|perfectly|entirely) (happy|satisfied|fine|pleased|content|comfortable) (with|about) (it|this|that|the|our|how)`,
  '(as|like) (on|in|at|with) (any|every) (other *1-4|*1-3 in the (world|country|city|industry|business)) $',
  '(because of|thanks to|due to) *0-4 like (these|this|yours|that|them|you) $',
  'if (everyone|everybody|all (our|the)? *0-1 <public>) (did|does|acted|thought|wanted|asked|came|called|wrote|would|started|were|behaved|had)',
  '(most|many|other|plenty of) *0-1 <public> would (be (grateful|happy|glad|delighted|satisfied|pleased|thankful)|kill|envy)',
  '(bear in mind|keep in mind|remember|consider|think of|think about|spare a thought for) (that)? *0-2 (others|other (<public>|families)|everyone else|everybody else)',
  "(you|<public>|people|who *1-4) *0-1 (shouldn't|can't|mustn't|needn't) (really|then|now)? (be (too)? (surprised|shocked)|complain|wonder|act surprised)",
  '(i|we) would (have)? (expect|expected|hope|hoped) (someone|somebody|anyone|anybody|people|a *1|an *1|<public>) (who|that|with|of|in|to|at)',
  '(we|i) have (only|just)? (over|about|around)? <number> *0-1 <public> and (only|just)? (one|two|<number>|a single)',
  'people like (this|that|these|them|you|yourself)',
  `whoever *1-6 ((has to|must|will have to) (live|cope|deal|accept|wait|pay)|can't expect|shouldn't|loses|bears)`,
  `(your|our|the|all|all the|most|the other|most of (our|the)) *0-2 (neighbours|neighbors|colleagues|family|team|class|friends|others|classmates|<public>) *0-2 (had|have|has|found) (no|little|never any|hardly any) (trouble|problem|problems|difficulty|difficulties|issue|issues|complaint|complaints) (with|in|at|doing|finding|getting|using|understanding)`,
  `(have|has|we) (seen|known|met) *0-2 <public> *0-3 (who|that) (do|did|can|could|manage|managed)`,
  '((nobody|no one) else|no other <public>|none of (our|the) (other)? <public>) *0-5 (had|have had|has had|have|has|reported|found) (a|any|the slightest|such|this)? (problem|problems|trouble|difficulty|difficulties|complaint|complaints|issue|issues)',
  "(you are|you 're|this is|yours is) the (first|only) *0-2 (~complain|~complaint|~raise|~mention|~object|~say|~find|~query) *0-5 in *0-2 (<number>|two|three|four|five|six|seven|eight|nine|ten|twelve|many|all (these|the|our)) *0-1 years",
];

const thing =
  '(slot|seat|place|room|table|appointment|spot|bed|ticket|hour|session|unit|desk|bike|car|pitch|court|cabin|berth|lane|bay|space|time|one|stall|locker|plot)';
const wanted =
  '(been (very|only too|more than|so|really)? (glad|happy|grateful|pleased|delighted|able)|loved|liked|wanted|needed|appreciated|benefited)';
const someone =
  '(somebody|someone|others|another (<public>|person|family|group|guest|buyer|team|couple)|(other|plenty of|many|several) (<public>|families|teams|groups|couples))';
const fairTo =
  '(on|to|towards|toward|for) (the|those|all|our|other|others|everyone|everybody|anyone|people|whoever|<public>)';
const exception = '(exception|exceptions|allowance|allowances|a special case)';

const unfair = [
  '(could|might|would) (well|easily)? have (helped|served|gone to|suited|pleased) (somebody|someone|others|another *1|other <public>)',
  'another <public> would (gladly|happily|surely)? have !(to|been told)',
  `${thing} *0-4 (could|would|might) (easily|well|otherwise|instead|then|also)? have (gone|been (given|sold|offered|used|let|booked|taken|allocated|filled|rented|passed)) (to|by|for|on|again|out)?`,
  `(given|sold|offered|let|gone) (it|that|this|the *1-2|your *1-2)? to ${someone} (who|that) (needed|wanted|was|were|would|really|actually)`,
  `${someone} *0-6 (could|would|might) (easily|well|surely|certainly|gladly|happily)? have (${wanted.slice(1, -1)}|(used|had|taken) (it|that|this|the|your) ${thing})`,
  `(isn't|wouldn't be|aren't|hardly be|not be|not|hardly|is|be) (really|exactly|very|quite|only)? (fair|unfair) ${fairTo} !(concerned)`,
  '(in|out of) fairness to (the|those|all|our|other|others|everyone|everybody|people|<public>)',
  `(if|when|were) (we|i) (to)? (made|make|did|do|allowed|allow|bent|bend|started|start|let) *0-6 (we|i|would|then) *0-3 (have to|need to|be) *0-4 (everyone|everybody|anyone|all|every|others|the next)`,
  `(make|made|making) (an|any|such an|no)? ${exception} for (one|everyone|everybody|every|each|individual|a single|single|anyone|some)`,
  '(everyone|everybody|<public>|people|those) (else|who (comes|come))? *0-1 (behind|after|else) (them|you|him|her)? *0-2 (pays|suffers|has to wait|waits|pay|suffer|have to wait|wait|loses|lose)',
  `(others|(other|<number>|<number> other|ten|twenty|thirty|forty|fifty|hundreds of|dozens of|many|several|many other|several other) *0-1 (<public>|families)|everyone else|everybody else) (are|is|were|have been) (also|still|all)? (waiting|queueing|queuing|kept waiting|in line|in the queue)`,
  '(matter|question|reasons|reason|sake|spirit) of fairness',
  '!(how|what|about|our) fairness (to|towards)',
  '(had to|have to) send *0-8 (home|away) (that|because|empty|without)',
  'at the expense of (other|others|everyone|everybody|the other|our other|those who|honest|all)',
  '(otherwise|or else|or|because then|if not) (everybody|everyone|all of them|they all|anyone) *0-2 (comes|would|will|wants|does|asks|could|starts)',
  '(be|become|being) one of (these|those|the) (people|<public>|few|ones|many)',
  'every (missed|late|wasted|unused|no show|unclaimed|forgotten) *1-2 (means|costs|takes|leaves|is a|is one|is another) *1-6',
  "!(never|not|don't|won't|not to|without) ~turn (away *0-4 <public>|*0-4 <public> away|(others|people|someone|somebody|two|three|several) *0-4 away)",
  '!(you|you have|you had) (came|come|drove|driven|travelled|went|gone|waited|queued|worked) *0-4 (for nothing|in vain)',
  '(kept|held|stood|sat|stayed) *0-7 (empty|unused|vacant|idle) (all|the whole|for the|because|throughout) *1-3',
];

export const otherPeople = [...compared, ...unfair];
