import { vocabulary } from '../../src/lint/rule.js';
import { act, badly, doIt, done, faultVerb, thingTo, towards, wrong, you } from './en-verbs.js';
import { accusation, cause, notUs, verdict } from './en-verdicts.js';

/** A conjunction right before the reader or a few words ahead: then nobody says that it happened. */
const governs = (words: string) => [words, ...[1, 2, 3, 4, 5].map((n) => `${words} *${n}-${n}`)];
const conditional = {
  before: [
    ...governs('(<if>|before)'),
    '(feeling|felt|feel|feels|afraid|worried|as if|as though) (that)?',
    '(make sure|be sure|ensure|check|verify|double check|so|in order) (that)?',
    '((may|might|could|can) (also)? (be|mean) (that|because|since)?|(perhaps|maybe|possibly|chances are|suggests|means) (that)?)',
    '(anything|everything|something|things|items|ones|files|documents|messages|what|which|those|anyone|somebody|someone) (that)?',
  ],
};
/** Whoever owns up, or says that it does not matter, blames nobody. */
const kind = {
  sentence: [
    '(my|our) (own)? (mistake|fault|error|oversight|bad|failure|form|wording|page|instructions) !(message)',
    '(i|we) (should have|could have|got (it|this|that) wrong|messed|told you|gave you|misled|sent you|asked you)',
    '(sorry|apologise|apologize|apologies) !(but|,|however|to (inform|tell|say))',
    "(no harm|don't worry|not to worry|doesn't matter|that is (ok|okay|fine|all right|alright)|(it is|that is)? easily done|easy to (miss|overlook|mix up|confuse))",
  ],
};
const forgiven = {
  ahead: [
    'no (problem|problems|worries|trouble) (at all)?',
    'happens (to (all of us|everyone)|all the time)',
  ],
};
const unless = [conditional, kind, forgiven, { question: true }];

const aside = '(<adverb>|even|properly|actually|really|correctly|fully|clearly|once|provide us)';

export default vocabulary({
  fault: {
    message:
      'Make the thing the subject and go straight to the step: “{match}” tells the reader that it is their fault.',
    phrases: [
      ...faultVerb.map((verb) => `${you} ${verb}`),
      `${you} ${act} ${towards} ${wrong}`,
      `${you} ${act} ${thingTo} (wrong|incorrect|invalid)`,
      `you are (still|again|probably|clearly|simply|just|currently)? (using|entering|typing|calling|looking at|looking in|trying|selecting|choosing|opening|posting in|typing in|putting in) ${towards} (wrong|incorrect|invalid)`,
      `${you} ${act} *0-4 (incorrectly|wrongly|improperly|carelessly|erroneously|by mistake|by accident|in error|the wrong way|upside down)`,
      `you (have|had|seem to have|appear to have|must have)? ${badly} !(been|received|got|gotten|charged|told|not|paid too)`,
      `the ${wrong} *1-3 (that|which)? you (have|had)? ${act}`,
    ],
    unless,
  },
  omission: {
    message:
      'Ask for what is missing and say what it is good for: “{match}” tells the reader that they slipped up.',
    phrases: [
      `you didn't ${aside}? ${doIt}`,
      `you (hadn't|have never|had never|never) ${aside}? ${done}`,
      `you don't (seem|appear) to have ${done}`,
      'you neither *1-8 nor',
      'you (have)? never (actually|even|once)? (came|turned up|showed up|got back|picked|rang|bothered|wrote|went)',
    ],
    unless: [...unless, { later: ['(yet|need to|have to|to worry)'] }],
  },
  pending: {
    message:
      'Say what is still missing and what it is good for: “{match}” tells the reader that they slipped up.',
    phrases: [`you haven't (actually|even|properly|really|correctly|fully|provided us)? ${done}`],
    unless: [...unless, { later: ['(yet|anything|need to)'] }],
  },
  duty: {
    message: 'Say what can be done now: “{match}” tells the reader what they did wrong then.',
    phrases: [
      `you (really|actually|also|clearly|simply|at least)? (should|ought to|needed to) (really|actually|also|at least|always|first|simply|better)? have (already|first|also|instead)? ${done}`,
      `you shouldn't (really|ever)? have ${done}`,
      "you shouldn't (really|ever)? have (done|opened|used|moved|changed|deleted|clicked|thrown|touched|tried|put|made|signed up|removed|eaten|worn|washed)",
      'you (were|had been) (clearly|actually|also|always)? (supposed|meant|obliged|obligated) to !(get|receive|be|see|have|hear|like)',
      'you must (surely|probably|clearly|somehow|simply)? have (used|entered|chosen|selected|picked|opened|clicked|typed|put|followed|dialled|dialed) (in|on)? (the|a|an|your) (old|wrong|other|previous|expired|incorrect|different|invalid)',
      'you must (surely|probably|clearly|somehow|simply)? have (accidentally|mistakenly|unintentionally|somehow|simply|probably|already)? (misread|misheard|misunderstood|mistyped|overlooked|forgotten|missed|deleted|dropped|mixed|lost|clicked|pressed|mislaid|misplaced|confused|ignored|done something|changed something|damaged|disabled|switched|knocked|blocked)',
    ],
    unless: [
      ...unless,
      { sentence: ['(by now|by then|at this point|refund|refunded|refunding|credit|credited|difference)'] },
    ],
  },
  cause: {
    message: 'Name the thing that failed and what helps now: “{match}” points at the reader.',
    phrases: cause,
    unless,
  },
  verdict: {
    message: 'Leave the guilt out and say what helps now: “{match}” passes judgment on the reader.',
    phrases: [...verdict, ...notUs],
    unless: [
      { before: [...governs('<if>'), "(not|isn't|wasn't|aren't) (at all|really|in any way|necessarily)?"] },
      { question: true },
    ],
  },
  accusation: {
    message: 'Say how it works and what is possible: “{match}” accuses the reader.',
    phrases: accusation,
    unless: [{ before: governs('<if>') }, { question: true }],
  },
});
