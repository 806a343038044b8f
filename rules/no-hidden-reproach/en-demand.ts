/** Orders in polite dress, conditions and threats. Source: our own list from ordinary usage. */

const thank = '(thank you|thanks|many thanks|i thank you|we thank you)';
const virtue =
  '(cooperation|co operation|compliance|understanding|patience|attention|consideration|discretion|obedience|prompt|immediate|timely|future)';
const duty =
  '(following|respecting|reading|complying|not|keeping|adhering|observing|abiding|refraining|cooperating|understanding|being (more)? (patient|considerate|respectful|careful))';
const quick = '(prompt|immediate|urgent|swift|speedy|timely|earliest)';
const asked = '(attention|action|cooperation|co operation|compliance|payment|settlement)';
const well = '(polite|civil|courteous|respectful|reasonable|friendly|calm)';
const good = '(receive|see|have|get|hear|be (able|back|happy)|find|need|want|know|like|arrive|enjoy|feel)';

export const demand = [
  `${thank} (so much|very much)? in advance for (your|the|the full)? *0-2 ${virtue}`,
  `${thank} (so much|very much)? in advance for ${duty}`,
  `${thank} for your (future|continued|full)? compliance`,
  `${thank} for your (future|full) cooperation`,
  `${thank} for your cooperation in (keeping|following|respecting|observing|maintaining|ensuring|not)`,
  `!(acknowledge|appreciated|for|commend|to|by|with) your ${quick} ${asked}`,
  `(await|awaiting|expect|require|request|need|would appreciate|look forward to|looking forward to) your ${quick} (response|reply|answer|feedback|payment)`,
  `(we|i) (do|fully|therefore|would)? (expect|require) (you|all <customer>|our <customer>|all our <customer>|everyone|everybody|that you|<customer>) (to|will)? !(${good})`,
  `(you|<customer>|everyone) (are|is) (also|always|generally|kindly)? (expected|supposed|obliged|obligated) to !(${good})`,
  'it is expected that (you|<customer>|all|the <customer>)',
  "(we|i) trust (that)? (you|this|that|it|the|there) (will|won't|to|has|is|isn't|have|understand|are|clarifies|answers|settles|explains|resolves|clears)",
  "(see to it that|make sure (that)? (this|it) (does not|doesn't|won't|never) (happen|occur|happens))",
  "(it is|it remains|this is|that is) (always|ultimately|solely|entirely|still|also|therefore|in all cases)? (the|your|each|every) (own|sole|<customer> 's|*0-2)? (responsibility|duty|obligation|job) (to|and|alone|for)",
  '(the|each|every|all|our) <customer> (is|are) (solely|fully|always|themselves|himself|alone|ultimately|personally)? (responsible|liable|accountable) (for|to)',
  '(in your own (best)? interest|for your own good)',
  `(please|kindly|you (must|have to|need to|should|will have to)|we (ask|must ask|would ask|request|expect) (that)? you (to)?) (understand|appreciate|realise|realize|respect|accept|bear in mind) that`,
  `(please|kindly)? (respect|be respectful of|be considerate of|show (some|a little|more)? respect (for|to)) (our|my|the|other people 's|others) *0-3 (time|staff|team|rules|volunteers|work|effort|efforts|process|colleagues|agents|<terms>)`,
  '(please|kindly|we (kindly)? ask (that)? you (to)?) (genuinely|actually|really|truly|properly|make an effort to) *',
  'your (full|kind)? (cooperation|co operation|compliance) (is|will be|would be) (expected|required|requested|necessary|mandatory)',
  'your (full|kind)? (cooperation|co operation|compliance) would be appreciated',
  '(expect|require|demand|ask for|request) your (full)? (cooperation|co operation|understanding|compliance)',
  '(count|counting|rely|relying|insist|insisting) on your (full)? (cooperation|co operation|understanding|compliance|discretion)',
  '(please|kindly|you (must|have to|need to|should)|make sure (you|to)|ensure (to|that you|you)|remember to) (always|also|strictly)? (follow|observe|respect|adhere to|abide by|comply with|stick to) (the|our|all|these) *0-2 (rules|policy|policies|code of conduct|procedure|procedures|etiquette) !(of|for|on the)',
  "(we|i) (trust|expect|ask) (that)? (this|it|such *0-2) (does not|doesn't|will not|won't) *0-1 (happen|be repeated|occur|repeat|recur)",
  // Conditions
  `(should you|as long as you|provided (that)? you|so long as you|on condition (that)? you) (remain|stay|are|be|keep (it|things|this)?|behave|act) *0-1 ${well}`,
  '(on (the)? condition that|only on condition) (you|the <customer>)',
  '(anything|everything|a score|a rating|any score|ratings|scores) (less|lower|below|under|short of|other) (than|of)? *0-5 (fail|failure|failing|counts against|counted against|bad (score|rating|mark)|negative (score|rating))',
  // Threats
  "(we|i|<team>) (can't|won't|couldn't) be held (responsible|liable)",
  '(this is|consider this|take this as) (your|a|the|our) (very)? (final|last|second|third|fourth) (and final)? (reminder|warning|notice|request)',
  `(failure|failing) to (do so|*1-8) (will|may|shall|would|can|could) (also|automatically|inevitably)? (result|lead|mean|cause|incur|force|oblige|leave)`,
  '(we|i) (will|shall|would|may|might) (then|therefore|otherwise|unfortunately|regrettably)? (be|feel) (forced|obliged|compelled) to',
  '(will|would|shall|have|with|us|me) (have)? no (other)? (choice|option|alternative) (but|other than|except|left)',
  '(leave|leaves|left|leaving) (us|me) (with)? (no|little) (other)? (choice|option|alternative)',
  '(we|i) reserve the right to (close|suspend|refuse|cancel|terminate|block|charge|ban|delete|end|ignore|reject|decline|take)',
  '(without (any)? (further|prior) (notice|warning|reminder)|no further (reminder|reminders|warning|warnings|notice) (will|shall))',
  '(or else|otherwise|if not) ,? (we|i) (will|shall) (close|cancel|suspend|delete|assume|terminate|block|have to|be forced|end|reject)',
];
