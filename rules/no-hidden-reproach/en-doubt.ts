/** The reader's word against ours. Their account of a fault is neutral; their account of what they did is doubted. Source: our own list from ordinary usage. */

const deed =
  "(never|didn't|haven't|hadn't|phoned|called|rang|emailed|wrote|sent|paid|posted|returned|cancelled|canceled|told|asked|informed|spoke|did|left|handed|had (already|called|paid|sent|told|cancelled|returned)|have (already|called|paid|sent|told|cancelled|returned|been told|phoned|emailed|posted|written)|were (told|promised|there|at home|home|assured|given)|reported|registered|booked|complained|checked|tried to (call|reach|contact|ring)|waited|got no|received no)";
const say = '(say|write|tell us|tell me|mention|state|maintain|insist|said|told us|wrote|mentioned|stated)';
const contact =
  '(call|calls|conversation|message|messages|contact|complaint|visit|promise|agreement|arrangement|letter|cancellation|request)';
const otherwise =
  '(otherwise|differently|the opposite|(something|a *0-2) (quite|very|rather)? (else|different) *0-2)';

export const doubt = [
  '(find|found) (that|this) (very|rather|quite|somewhat|a bit|extremely|really)? (hard|difficult|impossible) to believe',
  "(it|that) is (rather|quite|very|a bit|somewhat)? (odd|strange|funny|curious|interesting|surprising|remarkable) (that)? you (only|never (mentioned|told|said|noticed|asked)|didn't (mention|tell|say|notice|ask)|should (say|mention|ask))",
  "according to (our|my|the) *0-1 (records|system|logs|notes|files) ,? (that|this|it) (isn't|wasn't|can't be|is simply not|is just not) (true|correct|accurate|right|possible|what)",
  "(system|systems|computer|computers|machine|machines|records|logs|data|scanner|scanners|meter|meters|cameras) (don't|doesn't|never) (lie|lies|make (mistakes|errors|a mistake|things up)|makes mistakes)",
  "^ (and|but|so)? not (reading|knowing|seeing|opening|noticing|understanding|having read) *1-6 (doesn't|won't|can't) (change|alter|make|mean|excuse|help)",
  "(ignorance|not knowing|not reading|not having read|forgetting|having forgotten) *0-6 (isn't|is no|is not|isn't accepted as|doesn't count as|won't be accepted as|is never|can't be accepted as|isn't seen as) (an|a)? (valid|good|legal)? (excuse|reason|defence|defense|argument|ground|grounds)",
  `^ (and|but|so|now|well)? you (say|write|tell us|tell me|mention|state|maintain|insist) (that)? (you|nobody|no one|we|it|he|she|the *1-2|somebody|someone) ${deed}`,
  `^ (and|but|so|now|well)? you (now|still|keep) (say|write|tell us|state|maintain|saying|telling us|telling me|writing)`,
  '^ (and|but|so|now|well)? you say (that)? (it|this|that|they|the *1-2) (was|were|had been|has been|have been) (already|like that|there|never|always)',
  '^ (but|and)? according to you',
  `you ${say} **12 (but|yet|although|however|though) (the|our|we|i|my) *0-5 ((~say|~tell|~show|~suggest) *0-2 ${otherwise}|no (record|trace|evidence|sign)|(can't|couldn't|don't) *0-2 (find|see|have))`,
  `(we|i) (have|can find|could find|find|see|hold) no (record|trace|evidence|sign) (whatsoever)? of (any|such|this supposed|you ever|ever)`,
  `(records|logs|system|courier|driver|data|files|notes|colleague|colleagues|figures|photos) *0-2 (~say|~tell|~show|~suggest|~indicate) (us|me)? (rather|quite|slightly|a (slightly|rather|very)?)? ${otherwise} !(from|address|name|date)`,
  '(records|logs|system|data|files|notes) *0-2 (~tell|~show) (a|us a) *0-2 different (story|picture|version)',
  '(~show|~say|~tell (us|me)|~suggest) (something|a thing) (quite|very|rather|completely|entirely)? (else|different)',
  '^ (how|that is)? (funny|strange|odd|curious|weird|interesting) ,? (because|since|then|that (you|it|nobody|only|no one|we|this)|how (you|it|nobody|only|no one|this))',
  '(and|because) of course (it|this|that|everything) (works|worked|is|was|does|did)',
  '(it|this|that|everything) (always|still)? works (fine|perfectly|well|great|just fine|flawlessly)? (for|with) (everyone|everybody|the others|all (our|the)? (other)? <public>|other <public>)',
  '(if|assuming|supposing|even if) (what you (say|write|tell us|claim)|your (story|version|account)|that) (is|was|were) (really|actually|indeed|in fact)? (true|correct|accurate|right|the case)',
  `if (it|this|that|they|your *1-2|the *1-2) had (really|actually|indeed|in fact)? (been)? *0-7 (someone|somebody|staff|the *1-2 team|housekeeping|our *1-2|we|one of us|they) would (surely|certainly|definitely|also|already|probably)? have`,
  `(any|this|that|your) (supposed|claimed|presumed) ${contact}`,
  "(can't|couldn't|can hardly|could hardly) (really|possibly)? have been (that|so|very|all that|too|quite)",
  '(i|we) would like to (think|believe) (that)? (our <public>|you|most|people|<public>)',
  "your (excuse|excuses|(story|version) (doesn't|isn't|is|does|changes|keeps|sounds))",
  '(lose|loses|pay|pays|fill|fills|read|reads|clean|cleans|write|writes|book|cancel|cancels|wash|washes|sign|return|returns) (itself|themselves) $',
  '((despite|regardless of) what you (may|might|seem to|have|were)? (have)?|(whatever|no matter what) you (may|might) have) (think|thought|heard|been told|told|read|believe|say|believed)',
  'by your own (admission|account|words)',
  '(we|i) (have|has|had)? (only|just) (got)? your word (for (it|that|this))?',
  "(i|we) (imagine|expect|suspect|dare say|daresay|presume|am sure|are sure) (that)? you (would|wouldn't) (also|probably|surely|hardly|not)? (want|do|like|expect|feel|say|be|appreciate|agree) (it)? (the same|likewise|otherwise|differently|no different|either|if (someone|somebody|we|people))",
  'if (it|this|that) (was|were|happened to) you $',
  '((put|imagine) yourself in (our|their|his|her|my|the other) *0-2 (shoes|position|place|situation|seat)|(in|into) (our|their) shoes|how would you (feel|like it|react)|would you (want|like) (someone|somebody|us|others) to)',
  '(disappointed|dismayed|saddened|taken aback|astonished|shocked|surprised|offended) (by|at|with|in|to (read|see|hear)) (the|your) *0-2 (tone|language|wording|attitude|reaction|behaviour|behavior|choice of words|accusation|accusations|review|comments|message|remarks)',
  '(the|your) (tone|attitude) (of|in|towards) (your|our|my)',
  "!(you|you really|you all|and you) (didn't|doesn't|don't|haven't) (really)? deserve (to be|being|that|this|such|it|any of)",
  '(were|was|are|is|am) (only|just|simply|merely) doing (their|his|her|our|my) (job|jobs|work|duty)',
  '(surprise surprise|go figure|better late than never|lo and behold|what a surprise)',
  "(help us (to)? help you|can't *0-1 (help|do (much|anything)) (you)? (if|when) you (don't|won't|refuse|keep|aren't))",
  '(we|i) (are|am) all busy (people|too)?',
  'some of us (have to|had to|work|actually|need to|would)',
];
