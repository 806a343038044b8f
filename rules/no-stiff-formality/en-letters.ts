import type { PhraseGroup } from '../../src/lint/rule.js';

/** Words of deeds and decrees, stiff in any house. Source: our own list from ordinary usage. */
export const archaic: PhraseGroup = {
  message: 'Consider plain words: “{match}” sounds like a legal deed.',
  phrases: {
    '(hereby|herewith|herein|hereto|hereunder|hereinafter|hereafter|heretofore|thereof|therein|thereto|therewith|thereupon|thereby|wherein|whereof|wherefore|whereupon|henceforth|forthwith|hitherto)':
      null,
    'the? (aforementioned|aforesaid|abovementioned|above mentioned|above named|undermentioned|below mentioned)':
      null,
    'the undersigned': null,
    'the said (account|order|item|items|amount|payment|invoice|document|documents|product|date|card|issue|matter|booking|parcel|device|refund|transaction|charge|fee|email|letter)':
      null,
    'pursuant to': 'under',
    '(do|doing) the needful': null,
    'avail (yourself|yourselves) of': 'use',
    '(availing|availed) (yourself|yourselves) of': null,
    'by virtue of': null,
    notwithstanding: 'despite',
    'your (esteemed|good|kind) (self|selves|office|organisation|organization|company|patronage|custom|order)':
      null,
    '(i|we) (beg|have the honor|have the honour) to': null,
    'subsequent to': 'after',
    '~furnish (us|me|you|the|your|our|a|an|any|all|this|these)': null,
    '(~confirm|~send|~share|~return|~process|~provide|~check|~verify|~update|~resolve|~acknowledge|~forward) the same (to (us|me)|with (us|me)|by|once|at|for|and)':
      null,
    '(~confirm|~send|~share|~return|~process|~provide|~check|~verify|~update|~resolve|~acknowledge|~forward) the same $':
      null,
    '(in|for) the (interest|furtherance) (of|thereof)': null,
    '(be|are|is) guided accordingly': null,
    'duly (noted|received|signed|completed|filled|processed|forwarded|informed|authorised|authorized|credited|recorded)':
      null,
    'remain at your (disposal|service)': null,
    '(assuring you of|thanking you in|thanking you for|awaiting your)': null,
  },
};

const letter =
  '(email|mail|message|messages|letter|request|inquiry|enquiry|query|correspondence|ticket|complaint|question|application|order|call|conversation|case|claim|communication|report|concern|concerns|comments|feedback|suggestion|invoice|cancellation|post)';
const document =
  '(section|clause|paragraph|article|terms|conditions|policy|policies|regulations|rules|law|contract|agreement|procedure|procedures|guidelines|requirements|regulation|act|instructions)';

/** How letters between offices open, refer and close. Source: our own list from ordinary usage. */
export const letters: PhraseGroup = {
  message: 'Consider saying it as you would on the phone: “{match}” sounds like a letter between offices.',
  phrases: [
    '^ (with|in|by) (reference|respect|relation|response|reply|answer) to',
    `(with|in|by) (reference|respect|relation) to (your|our|my|the) *0-3 ${letter}`,
    'in respect of (your|our|my|the|this|any)',
    `(further|subsequent) to (your|our|my|the) *0-3 ${letter}`,
    '(i|we) (would|wish to)? refer to (your|our|my)',
    '(i|we) (am|are) writing (in|with) (response|reply|reference|regard|relation|connection|respect)',
    '(i|we)? (am|are)? writing to (acknowledge|advise|notify|request)',
    `(in (line|response) with)? as per (your|our|my) *0-3 ${letter}`,
    'as per (your|our|my|company|standard)',
    `(in|as) (accordance|compliance|conformity|conformance) with (the|our|your|your *1|this)? *0-3 ${document}`,
    '(in|for) (accordance|compliance|conformity) with (your|our)',
    'upon (receipt|completion|verification|receiving|verifying|submission|approval|confirmation|termination|expiry|expiration|cancellation|reviewing|investigation|further)',
    'on (receipt|completion) of',
    '(i|we|<placeholder>)? (hereby|herewith|also)? (acknowledge|acknowledges|acknowledging|confirm|confirms|confirming) (the|with thanks)? receipt (of)?',
    'after the receipt of',
    'in receipt of',
    '(i|we) (do|would like to|wish to|fully)? acknowledge (the|your|that|this|having|with)',
    '^ acknowledging (the|your|that|this)',
    `(i|we) have duly? (noted|taken note of|made note of) (your|the) *0-2 ${letter}`,
    'for (your|his|her|their) (kind|necessary)? (perusal|necessary (action|attention))',
    '(your|for) kind (attention|cooperation|consideration|perusal|understanding|response|reply|confirmation|information|request|email|support|notice|reference)',
    '(be so kind|so kind|kind enough|good enough) (as)? to (~send|~let|~provide|~inform|~confirm|~reply|~share|~return|~complete|~contact|~advise|~supply|*1 us)',
    '(at|by) your (earliest|soonest|own earliest|first) (possible)? (convenience|opportunity)',
    '(please|kindly|will|shall) revert (back|with|at|by|soon|shortly|as soon|once|on this)',
    '(please|kindly|will|shall) revert (back)? $',
    '~revert back? to (us|me|you)',
    'please find (attached|enclosed) !(a|an|the|your|our|my|this|these|two|three|both|some|all|another)',
    'please find *1-4 (attached|enclosed) (herewith)?',
    '(please find|kindly find) (enclosed|below|herewith|hereunder)',
    'enclosed (please find|you will find|is|are)',
    '(i|we) trust (that|this|the|you|these|our)',
    '(i|we) (hope|trust) (to have|(that)? (we|i) have) (been of (service|assistance|help)|served|informed|answered|assisted|satisfied)',
    '(i|we|it) shall',
    'shall (be|have|become|remain|not|also|then|apply|continue|receive|contact|inform) !(we|i)',
    '(to our|with|with our|with deep|with great|our|deep|sincere) regret (that|to|is|are)',
    '(i|we|<team>|the *1-2|<placeholder>) (do|deeply|sincerely|truly|very much|greatly|much)? (regret|regrets) (to|that|any|the|having|this|your|our)',
    '(our|my|please accept our|please accept my) (sincerest|deepest|humble|humblest|profound|utmost) *1',
    '(i|we) (am|are) (most|much|very)? (obliged|indebted)',
    '(would|should|shall) be (most|very|extremely|much)? obliged',
    '(would|should|shall) be (most|extremely|very much) grateful',
    '~endeavor to',
    '~endeavour to',
    '(~ascertain|~apprise|~necessitate|~rectify)',
    'in (the)? (absence|consequence|view) of (a|an|the|this|these|any|your|such|which)',
    'for (reasons of|the avoidance of|the purposes of|the attention of)',
    'due to (contractual|regulatory|statutory|legal|operational|administrative|procedural) (agreements|agreement|obligations|obligation|requirements|requirement|reasons|constraints|circumstances)',
    '(the|your) (matter|case) (at hand|in question)',
    'in this (regard|respect|connection)',
    '(~effect|~render|~tender) (a|the|your|any|such|our|an) *0-1 (payment|change|refund|transfer|delivery|cancellation|repayment|assistance|service|services|apology|apologies)',
    "(be|is|are|was|were|been|being|isn't|aren't|wasn't) (effected|ascertained|foreseen|necessitated|remitted|furnished|adjudged|subjected to)",
    'in order (that|for (me|us|you|the *|your *|our *) to)',
    '(thus|thereby|hence) (will|shall|should)? (serve|serves|suffice|suffices|constitute|constitutes)',
    '(received|appreciate|acknowledge|concerning|regarding|on|to) your *0-1 communication !(preferences|settings|channel|channels|skills|plan|style|needs|options|team)',
    '(you|they) (merely|only|still)? (desire|desires) to',
    'before (we|i) may',
  ],
};
