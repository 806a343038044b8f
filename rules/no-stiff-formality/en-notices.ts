import type { PhraseGroup } from '../../src/lint/rule.js';

const we = '(i|we|<team>)';
const told = '(informed|advised|notified|aware|reminded|apprised)';
const tell = '(inform|advise|notify|apprise|report|announce|acknowledge|bring to your (attention|notice))';

/** Announces that something will be said, instead of saying it. Source: our own list from ordinary usage. */
export const notice: PhraseGroup = {
  message: 'Consider leaving out “{match}” and just saying it: it sounds like an official notice.',
  phrases: [
    `(please|kindly) be (kindly)? ${told} that?`,
    `(please|kindly) take note (that|of)?`,
    `be ${told} that`,
    `^ ${we} (would like to|want to|wish to|must|have to|need to|am|are|regret to|are pleased to|am pleased to|are writing to|am writing to|are sorry to|hereby|would hereby like to)? (kindly|hereby|also)? ${tell} (you)? (that|of|about)?`,
    `^ (this|the purpose of this) (email|message|letter|note|notice|notification|communication)? (is|serves) to (inform|notify|advise|confirm|acknowledge|let) (you)? (know)? that?`,
    `^ (this|the|please) *0-3 (serves|serve) (as|to)`,
    'it has (come|been brought) to (our|my) (attention|notice) that?',
    'it (is|has been|was) (hereby|duly)? (noted|decided|determined|observed|found|requested|regretted|established|concluded|recommended|advised|understood) that',
    `(we|i|<team>|the *1-2) (deeply|sincerely|truly)? (regret|regrets) (to|that|any|the|having)`,
    '(you are|you have been|you will be|customers are|users are|all *1-2 are) (hereby|kindly|therefore)? (requested|required|advised|asked|urged|obliged|instructed) to',
    `(i|we) (would|do|must|also|hereby|kindly|therefore)? *0-1 request (you|your|that|for)`,
    `(i|we) (kindly|respectfully|humbly) (ask|request|advise|inform|remind)`,
    '^ request you to',
    '^ requesting you',
    '(i|we) would (be|appreciate) (most|very)? (grateful|obliged|it)? if you (would|could|can)',
    '(greatly|highly|much) appreciated',
  ],
};
