import type { PhraseGroup } from '../../src/lint/rule.js';

const sorry =
  '(sorry|apologize|apologizes|apologise|apologises|apologies|apology|regret|regrets|apologizing|apologising)';
const inconvenience = '(inconvenience|inconveniences|hassle)';
const formLetter =
  '“{match}” is the apology of every form letter: name what went wrong for the reader, and what you do about it.';

/** Does not even know whether anybody was troubled. */
export const apology: PhraseGroup = {
  message: formLetter,
  phrases: [
    `${sorry} *0-2 (for|about|over)? (any|all|all the|the possible|possible) *0-3 ${inconvenience} (and|or)?`,
    `${sorry} *0-2 (for|about) (any|the possible|possible) confusion`,
    'any inconvenience',
    'any (trouble|disruption|upset|frustration|distress|hardship) (this|it|that|we|caused)',
  ],
};

/** A trouble without a name, and no cause or remedy next to it. */
export const regret: PhraseGroup = {
  message: formLetter,
  phrases: [
    `${sorry} *0-2 (for|about|over)? (the|this|these|your)? (great|serious|considerable|temporary)? ${inconvenience} !(of|that you)`,
    `the ${inconvenience} (this|it|that|we) (has|have|may|might|is|caused)`,
  ],
  unless: {
    nearby: [
      '(because|due to|since <we>|caused by|turned out)',
      '(my|our) (mistake|fault|error)',
      '<we> *0-2 (sent|charged|missed|forgot|broke|released|changed|made|should have|mixed up|lost|billed)',
      '<we> have *0-2 (fixed|refunded|replaced|credited|corrected|reversed|reordered|reshipped|removed|added|sent|restored|waived)',
      '<we> will *0-2 (refund|replace|credit|resend|reship|correct|reverse|waive|collect|send)',
      '(refund|replacement|voucher|credit|compensation|discount)',
    ],
  },
};

/** Ways to get in touch. */
const write =
  '(contact|reach|get in touch|get back|call|ring|phone|email|mail|write|message|text|ask|let|reply|respond|open|raise|submit|tell|give|drop|come|speak|chat|visit|return|approach|turn|request|connect|send us|send me)';

/** Nobody who needs help hesitates over a sentence. */
export const invitation: PhraseGroup = {
  message: '“{match}” is a formula: invite plainly, for example “Just reply here.”',
  phrases: {
    'please? (do not|never) hesitate to': 'please',
    'please? (do not|never) hesitate $': null,
    'please? without (any)? hesitation': null,
    'always? at your service': null,
  },
  when: {
    touching: [`hesitate to ${write}`, 'hesitate $', 'without (any)? hesitation', 'at your service'],
  },
  // Something of this case to write about, or an emergency.
  unless: {
    later: [
      '(if|when|once|as soon as) !(you (should|do)? (have|need|require|want|would like|wish|face|encounter|run into|experience) *0-2 (any|further|more|other|additional|another|some|anything|questions|concerns|help|assistance)|there (is|are|should be)|anything|any|further|more|additional|i can|we can|<moment>|you (wish|like|are unsure|feel|get stuck)|required|needed|necessary)',
      '(<number>|an ambulance|(the)? emergency *1|(the)? police|a doctor|your doctor)',
    ],
  },
};

const mail = '(request|inquiry|enquiry|query|email|message|ticket|communication|correspondence|submission)';
const nothingYet = 'Start with the answer: “{match}” tells the reader nothing about it.';

const you = '(you|you all|you and your *1-3|your *1-2)';
const well =
  '*0-2 (well|great|fine|the best|in (good|the best of) (health|spirits)|healthy|safe|safe and *1|(having|enjoying) (a|an|your) *0-3 (day|morning|afternoon|evening|week|weekend|start|month|year)) (so far|today|and *1-3)?';

/** Whole sentences that say a message arrived, or wish well by rote. */
export const opener: PhraseGroup = {
  message: nothingYet,
  phrases: [
    '^ (i|we)? (hope|trust|hoping|trusting) that? (this|my|our) (email|mail|message|note|letter|reply)? (finds|reaches) you *0-6 $',
    `^ (i|we)? (hope|trust|hoping|trusting) that? ${you} (am|are|is) ${well} *0-1 $`,
    `^ (i|we)? (hope|trust|hoping|trusting) that? (everything|all|things) (is|are) *0-1 (well|good|great|fine) (with you|on your (side|end)|at your (side|end))? $`,
    '^ (warm|warmest|kind|cordial|many|season)? greetings (of the day|(to you)? from (the|our|all|everyone|everybody|us|your))',
    `^ (we|i) have (successfully)? received your ${mail} $`,
    `^ your ${mail} has been (successfully)? received $`,
  ],
  suggest: { drop: 'sentence' },
};

/** Announces a sentence instead of saying it. */
export const announcement: PhraseGroup = {
  message: nothingYet,
  phrases: [
    '^ (this (email|message|letter|note) is|this is|i am writing|we are writing) to (inform|notify|advise) you that?',
  ],
  suggest: { drop: 'words' },
};

const high =
  '(a|an|the)? (unusually|unexpectedly|exceptionally|extremely|very|particularly|unprecedentedly)? (high|large|heavy|increased)';
const traffic = '(call|ticket|email|message|request|contact|inquiry|enquiry|support|chat) (volume|volumes)';

/** Presents what suits the company as a service. */
export const service: PhraseGroup = {
  message: '“{match}” sounds like an announcement on hold: say plainly what it means for the reader.',
  phrases: [
    '^ for your (own)? (convenience|comfort|peace of mind) !(food|store|stores)',
    '(to|so we can|so that we can|in order to|help us|helps us) better serve you',
    '(to|so we can|so that we can|in order to|help us|helps us) serve you better',
    '(valued|esteemed|cherished) *0-1 <customer>',
    '(being|as|of our|to our|to all our|dear) *0-2 loyal <customer>',
    '(higher|greater|larger|longer|slower) than (normal|usual|average|expected|anticipated) *0-2 (volume|volumes|wait|waits|wait times|waiting times|demand|number|response times|reply times|processing times|response time|queues|delays)',
    `(~experience|~receive|~see|~have|due to|owing to|because of|given|with) ${high} *0-2 ${traffic}`,
    `(~experience|~receive|~see|~have|due to|owing to|because of|given|with) ${high} (volume|number) of (calls|tickets|emails|requests|inquiries|enquiries|messages|contacts)`,
    'in these (unprecedented|difficult|challenging|trying|uncertain) times',
    'unprecedented (demand|times|volume|volumes)',
    'you are being (transferred|redirected|connected) $',
  ],
};
