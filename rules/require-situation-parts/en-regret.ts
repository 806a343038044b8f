/**
 * What shows that you feel for the reader: regret, notice, thanks. Patterns are generous on purpose: a part that is
 * there and goes unseen is worse than one that is missed. Source: our own lists from ordinary usage.
 */

const bad =
  '(frustrating|annoying|upsetting|unacceptable|wrong|unfair|unsettling|poor|hard|tough|difficult|stressful|maddening|infuriating|exhausting|tiring|disappointing|worrying|alarming|awful|terrible|horrible|dreadful|rotten|inconvenient|confusing|galling|miserable|painful|irritating|embarrassing|unpleasant|the last thing|(a|an) *0-2 (lot|long|real|bad|poor|shame|nuisance|pain|blow|shock|mess|letdown|strain|worry|week|day|morning|wait))';
const notice =
  '(understand|understood|see|know|realize|realise|appreciate|hear|heard|get|imagine|recognize|recognise|feel|felt|acknowledge|agree|gather|accept|believe|read|noticed|notice)';
const angry =
  '(angry|annoyed|upset|frustrated|furious|cross|fed up|irritated|livid|disappointed|worried|unhappy|exasperated|out of patience|the same|mad|fuming|losing patience|at the end)';

export const apology = [
  'sorry !(to (bother|disturb|interrupt|nag|chase|trouble))',
  "!(no need to|don't need to|don't have to|needn't|nothing to|you) (~apologize|~apologise)",
  '(apology|apologies)',
  '(i|we) (deeply|really|very much|do|truly|sincerely)? regret',
  '(my|our|with|to) *0-2 regret',
  '(forgive|excuse|pardon) (us|me|our|my|the)',
  '(my bad|mea culpa)',
  '(i|we) (have|had)? (really|badly)? (let|left) you down',
  '(it|this|that|you) (should never|should not) have',
  "(isn't|wasn't|not|never) *0-3 (good enough|acceptable|ok|okay|(service|standard|experience|treatment|care) *0-5 (deserve|expect|want|aim))",
  '(i|we) *0-2 (fell|fallen|fall) short',
];

export const acknowledgement = [
  `(i|we) (can|do|could)? <adverb>? (fully|completely|absolutely|totally|entirely|certainly|honestly|well|only|very)? ${notice}`,
  `(i|we) would (be|feel|have been|have felt|want) *0-3 ${angry}`,
  `(anyone|anybody|everyone) would (be|feel|have)`,
  '(no wonder|so would i|who would not)',
  `(made|makes|left|leave|leaves) you *0-3 ${angry}`,
  `(that|this|it|which|a day|a week|waiting|you|hours|days|weeks|months|minutes|<person>) (is|are|was|were|has been|have been|must|must be|must have been|must have felt|must feel|sounds|looks|would be) *0-4 ${bad}`,
  `${bad} (to|that|when|for you)`,
  '(far|much|way|altogether|simply)? too (long|often|many|much|late|slow)',
  'you (are|have)? (every|absolutely|quite|completely|entirely|so)? (right|reason|entitled)',
  'you have (been|had|waited|written|called|asked|tried|spent|lost|told|explained|paid|done|missed|gone|come|put|every)',
  'you (had|were|waited|wrote|called|asked|told|expected|deserve|deserved|needed|trusted|planned|took|counted|lost|spent|arranged|paid|sat|stayed|stood|missed|rang|drove|came)',
  '(your|the) (frustration|anger|annoyance|disappointment|irritation|displeasure|concern|worry|time|patience|evening|plans|complaint|dissatisfaction)',
  "(isn't|wasn't|aren't|not) *0-3 (experience|service|standard|what you (expect|expected|deserve|paid|ordered|were promised)|good enough|acceptable|okay|ok|right|how (we|this|it|you|things))",
  '(unacceptable|inexcusable|indefensible|no excuse)',
  '<reason-placeholder>',
];

export const thanks = [
  '(thank|thanks|grateful|gratitude|thankful)',
  '(i|we) (really|very much|do|truly|so|also)? appreciate',
  '(appreciated|kind of you|good of you|helpful of you|(did|done|do) us a (favor|favour)|(that|this|it) helps (us|me))',
];

export const empathy = [
  '(i|we) (really|do|only|also)? (wish|hoped|had hoped|would (have)? (love|loved|like|liked))',
  'you (had)? *0-2 (hoped|hope|wanted|want|wished|looked forward|were looking forward|looking forward|counted on|need|asked for|set on)',
  '(great|good|nice|lovely|fair|useful|sensible|reasonable|clever|interesting) (idea|thought|question|suggestion|request|wish|choice|plan|reason)',
  '(the|that|this) feeling',
  'would (have been|be|make|have made) *0-3 (lovely|nice|great|wonderful|handy|useful|perfect|good|easier|ideal|easy|better|pleasant)',
  "(isn't|wasn't|not) *0-3 (answer|news|what you)",
  '(disappointing|disappointment|a shame|a pity|bad news|unwelcome|inconvenient|hard|annoying|awkward|frustrating)',
  '(help|helps|useful|handy|matters|matter|important|makes sense|admirers|popular)',
];

export const pleasure = [
  '(made|makes|brightened|brightens) (my|our|the|everyone|all|us|me|<person>)',
  '(i|we) <adverb>? (really|very much)? like (the|your|this|that)',
  '(glad|happy|pleased|delighted|thrilled|proud|touched|chuffed|over the moon|tickled)',
  '(good|great|lovely|wonderful|nice|a (real|great)? (joy|pleasure|treat)) to (hear|know|read|see|learn|have)',
  '(enjoy|enjoyed|loved|love|smile|smiled|smiling|grin|grinning|beaming|cheered|means|meant)',
  '(passed|pass|passing|read|shared|share|showed|gave|forwarded|pinned|told|sent|handed|printed) (it|this|that|them|your|what|<person>|my|our|the)',
];
