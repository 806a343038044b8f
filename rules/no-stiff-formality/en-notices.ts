import type { PhraseGroup } from '../../src/lint/rule.js';

const we = '(i|we|<team>)';
const told = '(informed|advised|notified|reminded|apprised|made aware)';
const tell = '(inform|advise|notify|apprise)';
const politely = '(hereby|herewith|kindly|also|therefore|respectfully|humbly|now|further|only)?';
const wish =
  '(would like to|want to|wish to|must|have to|need to|regret to|are pleased to|am pleased to|are sorry to|are writing to|am writing to|beg to)';
const mail = '(email|message|letter|note|notice|notification|communication)';

/** Announces a sentence instead of saying it; what follows stands well alone. Source: our own list from ordinary usage. */
export const announcement: PhraseGroup = {
  message: 'Consider leaving out “{match}”: say it straight away, or it sounds like an official notice.',
  phrases: [
    `(please|kindly)? be ${politely} (${told}|aware) that`,
    '(please|kindly) take (due)? note that',
    `${we} ${politely} ${wish} ${politely} ${tell} (you|all *1)? that`,
    `^ ${we} ${politely} ${tell} (you|all *1)? that`,
    `^ (this|the (purpose|aim) of this) ${mail}? (is|serves) to (inform|notify|advise) (you)? that`,
    'it has (recently)? (come|been brought) to (our|my|the) (attention|notice) that',
    '(i|we) (must|have to|would|should|wish to|would like to|want to|feel obliged to) (also|hereby)? point out that',
    'it (is|was|must be|should be|is to be|has to be) (hereby|duly|also)? (noted|emphasised|emphasized|stressed|observed|stated) that',
  ],
  suggest: { drop: 'words' },
};

/** Speaks for an institution that nobody can see. */
export const notice: PhraseGroup = {
  message: 'Consider saying who does what: “{match}” sounds like a notice on a wall.',
  phrases: [
    `(please|kindly) be ${politely} ${told} (of|about)?`,
    '(please|kindly) take (due)? note (of|the)',
    `${we} ${politely} ${wish} ${politely} ${tell} (you|all *1)? (of|about|regarding)?`,
    `^ ${we} ${politely} ${tell} (you|all *1) (of|about|regarding)?`,
    `^ (this|the (purpose|aim) of this) ${mail}? (is|serves) to (confirm|acknowledge)`,
    `^ this is (a|an) (standard|automated|automatic|official|formal|system generated|courtesy) ${mail}`,
    `this ${mail}? (will|shall|hereby)? (serves|serve) (to (confirm|inform|notify|advise|acknowledge)|as (a|an|your|our|the)? *0-1 (notice|confirmation|notification|acknowledgement|acknowledgment|reminder|receipt))`,
    'it has (recently)? (come|been brought) to (our|my|the) (attention|notice)',
    '(it|this) (is|was|has been|must be|should be|is to be|will be|can be|may be) (hereby|duly|therefore|thereby|also)? (assumed|ascertained|requested|regretted|determined|decided|established|concluded|advised|presumed|stipulated|mandated|requisite|incumbent|imperative) (that|to|upon)',
    '(it is with|it is our) *0-2 (regret|duty) (that|to)',
    '(your|the) (attention|notice) is (drawn|called|invited)',
    'draw your attention to',
  ],
};

/** Asks like an authority. */
export const demand: PhraseGroup = {
  message: 'Consider asking with “please” or “could you”: “{match}” sounds like a summons.',
  phrases: [
    `(you|customers|users|all *1|members|passengers|guests|applicants|students|patients|residents|tenants|visitors) (are|is|have been|will be|were) (hereby|kindly|therefore|politely|respectfully|strongly|also)? (requested|advised|urged|obliged|instructed|directed) to`,
    `(you|customers|users|all *1|members|passengers|guests) (are|is|have been|will be) (kindly|politely|respectfully) asked to`,
    `${we} (would|do|must|also|hereby|kindly|therefore|thus|hence|again|politely|respectfully)? (kindly|therefore|respectfully|politely|like to|have to|now)? request (that)? (you|your|all|the|a|an)`,
    `${we} (would|do|must|also|therefore|would like to)? (kindly|respectfully|humbly|politely) (ask|request|advise|inform|remind|invite|urge) (you|that|for)?`,
    '(and|so|hence|therefore) request you to',
    '^ (request|requesting) (you|your)',
    '(your|the) (cooperation|compliance|adherence|attention) (is|will be) (requested|required|appreciated|expected)',
    '(i|we) (may|might|must) (ask|request|trouble|prevail upon) you (to|for)',
    '(may|might) (i|we) (kindly|respectfully)? (request|trouble) (you|that)',
    'you (are|will be) required to (~furnish|~submit|~provide|~complete|~present|~produce|~supply|~comply|~remit)',
  ],
};
