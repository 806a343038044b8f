/**
 * The reader in the third person: "guests are reminded". Where people are told what they get, or a day is named, it
 * is information. Source: our own list from ordinary usage.
 */

const manner =
  '(kindly|hereby|again|once again|once more|strongly|respectfully|therefore|also|politely|gently|always|generally|further|moreover|firmly|earnestly|normally|of course)';
/** "Guests", "all account holders", "guests who are light sleepers", "guests of the hotel". */
const whoever = '<public> ((who|with|in|on|of|from|whose|wishing|using|staying|travelling|at|under) *1-6)?';
/** What readers are glad to hear. */
const welcome =
  '(receive|see|have|get|hear|be (able|back|happy)|find|need|want|know|like|love|arrive|enjoy|feel|gain|grow|return to|benefit|earn)';

export const notices = [
  `^ (all|our|all our)? *1-1 are ${manner}? reminded (that|to|of)`,
  `^ (all|our|all our)? *1-1 are ${manner}? (advised|urged|cautioned|requested) (to|not to)`,
  `${whoever} (are|is) ${manner}? reminded (that|to|of|not|about|how)`,
  `${whoever} (are|is) ${manner}? (advised|urged|cautioned|warned|requested|instructed|recommended) (to|not to|that|against)`,
  `${whoever} (are|is) (kindly|respectfully|politely|therefore|again|repeatedly) asked (to|not to|that)`,
  `${whoever} (are|is) ${manner}? expected to !(${welcome})`,
  `it is (expected|assumed|presumed|taken as read|incumbent) (of|by|upon|on|that|from) (all|our|the|every|each|any)? *0-1 ${whoever}`,
  `(it is|it remains|this is|that is) (always|ultimately|solely|entirely|still|also|therefore)? the (sole)? (responsibility|duty|job|task|obligation) of (the|all|our|each|every) *0-1 <public>`,
  `it is (entirely|always|therefore)? for (the|each|every|our|all) (*0-1 <public>|payee|payer|beneficiary|insured|hirer|keeper|holder|reader) (themselves|himself)? to`,
  `^ (all|our|please note that|the)? ${whoever} (are|is) (solely|fully|always|themselves|alone|ultimately|personally|entirely)? (responsible|liable|accountable) for (their own|keeping|renewing|ensuring|making sure|checking|knowing|reading|updating|looking after)`,
  `<public> (shall|must|are (obliged|bound|obligated) to|are to|have to) (also|always|therefore|kindly|themselves)? (ensure|be aware|see to|make sure|note|remember|bear|understand|observe|respect|refrain|familiarise|familiarize|acquaint|accept|appreciate)`,
  `<public> shall !(receive|get|have|be (given|entitled|refunded|credited|notified))`,
  "(it is|it remains|this is|that is) (always|ultimately|solely|entirely|still|also|therefore)? (the|a|each|every) (rider's|driver's|seller's|visitor's|resident's|player's|sender's|recipient's|author's|reader's|parent's|student's|tenant's|applicant's|passenger's|bidder's|payee's|user's) (own)? (job|task|business|duty|responsibility)",
  `(we|i|may i|may we|let me|let us) (would|must|should|have to|wish to|want to|need to|can only|would like to)? ${manner}? remind (all|our|every|any|the) *0-1 <public>`,
  `${whoever} (should|ought to|would do well to|do well to|had better|are well advised to) (also|always|really|therefore)? (remember|bear in mind|keep in mind|realise|realize|appreciate|understand|note|consider|think|read)`,
];
