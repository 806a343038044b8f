/** Orders in polite dress, conditions and threats. Source: our own list from ordinary usage. */

const thank = '(thank you|thanks|many thanks|i thank you|we thank you)';
const virtue =
  '(cooperation|co operation|compliance|understanding|patience|attention|consideration|discretion|obedience|prompt|immediate|timely|future)';
const duty =
  '(following|respecting|reading|complying|not|keeping|adhering|observing|abiding|refraining|cooperating|understanding|being (more)? (patient|considerate|respectful|careful))';
const quick = '(prompt|immediate|urgent|swift|speedy|timely|earliest)';
const action = '(attention|action|cooperation|co operation|compliance|payment|settlement)';
const cooperation = '(cooperation|co operation|compliance)';
const polite = '(polite|civil|courteous|respectful|reasonable|friendly|calm)';
/** What readers may well be expected to do: "We expect you to receive it on Friday". */
const welcome =
  '(receive|see|have|get|hear|be (able|back|happy)|find|need|want|know|like|love|arrive|enjoy|feel)';
const reader = '(you|<customer>|all <customer>|our <customer>|all our <customer>|everyone|everybody)';
const must =
  '(please|kindly|you (must|have to|need to|should|will have to)|we (kindly)? (ask|must ask|would ask|request|expect) (that)? you (to)?)';
const readers =
  "(user's|customer's|client's|guest's|tenant's|passenger's|student's|member's|patient's|parent's|buyer's|owner's|borrower's|holder's|cardholder's|policyholder's|traveller's|subscriber's|applicant's|user|customer|reader's|traveler's|resident's|driver's|visitor's|player's|sender's|author's|employer's|employee's|bidder's|seller's|pupil's|swimmer's|rider's)";

const order = [
  `${thank} (so much|very much)? in advance for (your|the|the full)? *0-2 ${virtue}`,
  `${thank} (so much|very much)? in advance for ${duty}`,
  `${thank} for (understanding|accepting|appreciating|realising|realizing|respecting|bearing in mind|noting) (that|why)`,
  `${thank} for your (prompt|immediate|urgent|timely) (attention|action|cooperation|compliance|settlement)`,
  `${thank} for your (future|continued|full)? compliance`,
  `${thank} for your (future|full) cooperation`,
  `${thank} for your cooperation in (keeping|following|respecting|observing|maintaining|ensuring|not)`,
  `!(acknowledge|appreciated|for|commend|to|by|with) your ${quick} ${action}`,
  `(await|awaiting|expect|require|request|need|would appreciate|look forward to|looking forward to) your ${quick} (response|reply|answer|feedback|payment)`,
  `your (full|kind)? ${cooperation} (is (expected|required|requested|necessary|mandatory)|would be appreciated)`,
  `(expect|require|demand|ask for|request) your (full)? (${cooperation.slice(1, -1)}|understanding)`,
  `(count|counting|rely|relying|insist|insisting) on your (full)? (${cooperation.slice(1, -1)}|understanding|discretion)`,
  `(we|i) (do|fully|therefore|would)? (expect|require) (${reader.slice(1, -1)}|that you) (to|will)? !(${welcome})`,
  `!(what|how|where|if|that|when) ${reader} (are|is) (also|always|generally|kindly)? (expected|supposed|obliged|obligated) to !(${welcome}|do)`,
  `it is expected that (the)? ${reader}`,
  "(we|i) trust (that)? (you (will|won't|understand|have (now|read|understood)|are aware)|(this|that|it|the *1) (will|won't|to|has|is|isn't|clarifies|answers|settles|explains|resolves|clears))",
  "(please|kindly) (see to it that|make sure (that)? (this|it) (doesn't|won't|never) (happen|occur|happens))",
  "(we|i) (trust|ask) (that)? (this|it|such *0-2) (doesn't|won't) *0-1 (happen|be repeated|occur|repeat|recur)",
  `(it is|it remains|this is|that is) (always|ultimately|solely|entirely|still|also|therefore)? (your (own|sole)?|(the|each|every|a|any) *0-1 ${readers} (own|sole|personal)?) (responsibility|duty|obligation|job|task) (to|and|alone|that|if|when)`,
  'you are (really|actually|of course)? (supposed|meant) to (know|have (read|checked|seen|told|kept|asked))',
  '(the|each|every|all|our) <customer> (is|are) (solely|fully|always|themselves|himself|alone|ultimately|personally)? (responsible|liable|accountable) (for|to)',
  "in (everybody's|everyone's|all our) (own|best)? (interest|interests)",
  "(don't|never|avoid|refrain) **3 (write|writing|send|sending|email|emailing|post|posting|contact|contacting|ask|asking|message|messaging) *0-2 (several|multiple|different|two|three|many) (departments|addresses|agents|channels|people|teams|places|forums)",
  'take (the time|time|a moment|a minute|a few minutes|some time) to (actually|properly|carefully|really|fully)? read',
  '(in your own (best)? interest|for your own good)',
  `${must} (understand|appreciate|realise|realize|respect|accept) that`,
  `${must} (respect|be respectful of|be considerate of|show (some|a little|more)? respect (for|to)) (our|my|the|other people's|others) *0-3 (time|staff|team|rules|volunteers|work|effort|efforts|process|colleagues|agents|<terms>)`,
  `(please|kindly|we (kindly)? ask (that)? you (to)?) (genuinely|actually|really|truly|make an effort to) *`,
  `(${must}|make sure (you|to)|ensure (to|that you|you)|remember to) (always|also|strictly)? (follow|observe|respect|adhere to|abide by|comply with|stick to) (the|our|all|these) *0-2 (rules|policy|policies|code of conduct|procedure|procedures|etiquette) !(of|for|on the)`,
];

const threat = [
  '(friendly|gentle|kind|polite|quick|courtesy) reminder **8 (due|overdue|outstanding|unpaid|pending|owed|late) !(date|to)',
  `(should you|as long as you|provided (that)? you|so long as you|on condition (that)? you) (remain|stay|are|be|keep (it|things|this)?|behave|act) *0-1 ${polite}`,
  '(on (the)? condition that|only on condition) (you|the <customer>)',
  '(anything|everything|a score|a rating|any score|ratings|scores) (less|lower|below|under|short of|other) (than|of)? *0-5 (fail|failure|failing|counts against|counted against|bad (score|rating|mark)|negative (score|rating))',
  "(we|i|<team>) (can't|won't|couldn't) be held (responsible|liable)",
  '(this is|consider this|take this as) (your|a|the|our) (very)? (final|last|second|third|fourth) (and final)? (reminder|warning|notice|request)',
  '(failure|failing) to (do so|*1-8) (will|may|shall|would|can|could) (also|automatically|inevitably)? (result|lead|mean|cause|incur|force|oblige|leave)',
  '(we|i) (will|shall|would|may|might) (then|therefore|otherwise|unfortunately|regrettably)? (be|feel) (forced|obliged|compelled) to',
  '(will|would|shall|have|with|us|me) (have)? no (other)? (choice|option|alternative) (but|other than|except|left)',
  '(leave|leaves|left|leaving) (us|me) (with)? (no|little) (other)? (choice|option|alternative)',
  '(we|i) reserve the right to (close|suspend|refuse|cancel|terminate|block|charge|ban|delete|end|ignore|reject|decline|take)',
  '(without (any)? further (notice|warning|reminder)|no further (reminder|reminders|warning|warnings) (will|shall))',
  '(or else|otherwise|if not) ,? (we|i) (will|shall) (have to|be forced|suspend|terminate|block|reject|delete)',
];

export const demand = [...order, ...threat];
