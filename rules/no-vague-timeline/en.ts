import { vocabulary } from '../../src/lint/rule.js';
import { chances, handed, readers, standing, triggers } from './en-hanging.js';
import {
  act,
  adverb,
  andWill,
  done,
  happen,
  look,
  ours,
  promptly,
  role,
  somebody,
  soon,
  thing,
  we,
  weWill,
  will,
  willBe,
} from './en-words.js';

const touch =
  '(contact you|call you|ring you|phone you|get back to you|be in touch|be in contact|get in touch with you|reach out to you|follow up with you|come back to you|circle back|come back (to us)? with (an answer|news|more|our findings|the outcome|a solution)|return to you|(notify|inform|advise|tell) you (of|about) (any|all|our|the|further|new) *0-1 (developments|progress|outcome|updates|news|findings|result|results)|update you|let you know|keep you (posted|updated|informed|in the loop|up to date|abreast|apprised|in the picture|up to speed)|(give|drop) you (a|another) *0-1 (call|ring|shout|buzz|line|note|text|email|message|callback)|keep <placeholder> updated|email you (back|about|to|at|with an update)|write to you|(provide|give|send|share) (you|you with|with you)? (a|an|the|our|further|more|any|regular|additional)? *0-2 (update|updates|status|timeline|estimate|eta|findings|recommendations|news|feedback))';
/** May go to others as well: "reach out to the seller". */
const answer = '(reach out|respond|reply|follow up|get in touch|revert|notify you|inform you)';
const others =
  '!(to (the|our|your|each|all|every|them|a|any|both|him|her)|with (the|our|them|a|your|him|her)|(of|about) (any|changes|every|each|new)|here|below|in)';
const touches = (lead: string) => [`${lead} ${touch}`, `${lead} ${answer} ${others}`];

const message =
  "Give a time, or say when you will write next: “{match}” leaves the reader guessing, for example “I'll update you by Thursday, even if nothing has changed.”";

const contactMessage =
  "Say by when: “{match}” leaves the reader waiting by the phone, for example “I'll call you by Thursday at noon.”";

/** Not "as soon as the refund clears", nor "at the earliest available flight". */
const ends = '!(as|available|before|after|enough)';

/** A time near the promise. "Monday to Friday" says when we are open; "after two days" speaks of something else. */
const times = [
  '!(open|available|after|for|last|past|previous) <moment> !(ago|old)',
  '!(to|through|until|from|and|<weekday>) <weekday> !(to|through|until|and|<weekday>)',
];
/** The sentence before may answer as well: "Repairs take a week", but not "I read it today". */
const answers = [
  '(by|within|until|before|take|takes|taking|last|lasts|need|needs|least|most|up to|usually|normally|about|around|in|on|at|due|next) *0-2 <moment> !(ago|old)',
  '(by|until|before|at|around|about) <number> (am|pm)?',
  '(tomorrow|tonight|overnight)',
  times[1]!,
];
const timed = [{ ahead: times }, { nearby: answers }, { within: times }];
/** The next step is the customer's, or waits for something that both will see. */
const triggered = {
  sentence: [
    '(if|once|when|whenever|as soon as|the (moment|minute|second)|after|before|until|unless|in case|only|(as|where) (needed|required|necessary))',
    '^ should',
    '(at your *0-1 (convenience|time)|at a time (that)? (suits|you))',
    '(should you|please|kindly|reply|send|share|tell|inform|let (us|me)|so that|so (we|i|they|someone|our))',
  ],
};

export default vocabulary({
  promise: {
    message,
    phrases: [
      `${weWill} ${act} *0-12 (and *0-12)? ${soon} ${ends}`,
      `${weWill} ${soon} ${act}`,
      `${andWill} ${act} *0-12 ${soon} ${ends}`,
      `^ will ${act} *0-12 ${soon} ${ends}`,
      `allow (us|me) to ${act} *0-8 ${soon} ${ends}`,
      `${thing} ${willBe} be ${adverb} ${done} *0-5 ${soon} ${ends}`,
      `${thing} ${willBe} ${soon} be ${adverb} ${done}`,
      `and (will|should) be ${adverb} ${done} *0-5 ${soon} ${ends}`,
      `${thing} ${willBe} ${happen} *0-5 ${soon} ${ends}`,
      `${thing} ${willBe} ${soon} ${happen}`,
      `(the|our) *1-3 ${willBe} ${act} *0-8 ${soon} ${ends}`,
      `${andWill} ${happen} *0-5 ${soon} ${ends}`,
      `you ${willBe} (expect to)? (hear|receive|get|find|see|have|be (contacted|notified|informed|updated|called|emailed|refunded|credited|reimbursed|transferred|connected|able to)) *0-10 ${soon} ${ends}`,
      `${ours} (am|are|is) ${adverb} (working|looking|getting|sorting|fixing|resolving|reviewing|processing) *0-8 ${soon} ${ends}`,
      `(expect|await) (a|an|our|the|further) *1-4 ${soon} ${ends}`,
      `(update|fix|solution|news|details|information) (to follow)? (coming)? ${soon} ${ends} $`,
      `${weWill} ${act} *0-6 quickly $`,
      '(looking into|investigating|examining|working on|addressing|handling) *0-6 as a *0-2 (priority|urgency)',
      `hopefully (it|this|that|these|they|the *1-3|your *1-3) *0-5 ${soon} ${ends}`,
      `coming ${soon} ${ends}`,
    ],
    unless: timed,
  },
  prompt: {
    message,
    phrases: [
      `${ours} ${adverb} ${will} ${adverb} *1-8 ${promptly} ${ends}`,
      `${thing} ${willBe} be ${adverb} *1-4 ${promptly} ${ends}`,
      `(the|our|this|your) *1-3 (will|shall) ${adverb} *1-6 ${promptly} ${ends}`,
      `(${thing}|and) ${willBe} be ${adverb} ${done} quickly $`,
      `${andWill} *1-8 ${promptly} ${ends}`,
      `(the|your|our|each|every|any|all) *1-3 (is|are) ${adverb} *1 *0-3 (in due course|in a (timely|prompt) (manner|fashion)|in the near future|at (our|the) earliest (convenience|opportunity)) ${ends}`,
    ],
    // The step is the reader's, or a wish.
    unless: [
      ...timed,
      {
        within: [
          '(help|helps|allow|allows|enable) (us|me|them|you)',
          '(need|needs|require|want|like (it|you)|love|appreciate|ask|advise|recommend|suggest|urge|encourage|expect|remind|be (grateful|glad|happy|able to help) if|hope to (hear|see)|see|meet|you (to|can|could|should|would|may|will|have))',
        ],
      },
    ],
  },
  contact: {
    message: contactMessage,
    phrases: [
      ...touches(`${we} ${adverb} ${will} ${adverb}`),
      `${we} ${adverb} (will|shall|am going to|are going to|is going to) ${adverb} (arrange|schedule|set up) (a|an) *0-3 (call|meeting|time|appointment|conversation|session)`,
      ...touches('^ will'),
      ...touches(andWill),
      `you (will|shall) ${adverb} be (contacted|notified|informed|updated|advised|called) !(by (the|your|a)|of any|about any)`,
    ],
    unless: [...timed, triggered],
  },
  chain: {
    message: contactMessage,
    phrases: [...touches(`and then? (we|they)? will? ${adverb}`), `and (we|they)? will ${adverb} ${act}`],
    when: {
      sentence: [
        `${weWill} ${look}`,
        `^ will ${look}`,
        `${weWill} be (reviewing|looking into|investigating|checking|examining|assessing|discussing)`,
        `(am|are|is) ${adverb} (investigating|looking into|reviewing|checking|examining|working on|addressing|liaising|(speaking|talking|working|consulting|discussing|in (touch|contact|talks)) with)`,
      ],
    },
    unless: [...timed, triggered],
  },
  nobody: {
    message:
      'Say who and by when: “{match}” leaves the reader waiting for nobody in particular, for example “Ana from billing will email you by Thursday.”',
    phrases: [
      `${somebody} ${adverb} (will|shall|should|is going to) ${adverb} (be)? (in touch|in contact|with you|${touch}|<contact-verb>|<handle-verb>|~assist|~help|~answer|~update|~notify|~take)`,
      `((our|the|a) *0-2)? ${role} (who|which) (will|shall) ${adverb} (${look}|${touch}|reach|get|assist|respond|answer|help|take|consider|follow)`,
    ],
    unless: [...timed, triggered],
  },
  later: {
    message,
    phrases: [
      ...triggers,
      `${weWill} ${touch} (once|when|as soon as|after) (your|the|this|all) *0-3 (has been|have been|is|are) (reviewed|assessed|investigated|evaluated|examined|looked into|looked at|analyzed|analysed)`,
      `<we> will ${adverb} (update|reply|write|get back|let you know|post) *0-2 (when|once|as soon as) (they|it|he|she) (do|does|have|has|is|are)`,
      'stay tuned',
      'watch this space',
      'check (back|again|in) (in)? (at (a|some) (later|other) *1|from time to time|periodically|regularly|every so often|now and then)',
      'leave (it|this|that) with (us|me)',
      'we will <adverb>? see what (we|i|they|can be) (can do|could do|can be done|done)',
      '(check|look) back (later|soon|in a little? while)',
      `you (will|shall|should) ${adverb} (hear|be hearing) (back)? (from (us|me|them|our *1-3|the *1-3|a *1-3|someone *0-4|somebody *0-4))? $`,
    ],
    unless: [...timed, readers],
  },
  chance: {
    message,
    phrases: chances,
    when: { sentence: [`(${ours}|you|it|this|your *1-2) ${will}`] },
    unless: [...timed, readers],
  },
  standing: {
    message:
      "Say what happens next and by when: “{match}” tells the reader where it lies, not when it moves, for example “It's third in the queue, and I'll write on Thursday.”",
    phrases: standing,
    unless: [...timed, readers, { sentence: ['<number>', '(first|second|third|next) in'] }, { link: true }],
  },
  handed: {
    message: contactMessage,
    phrases: handed,
    unless: [...timed, readers, { sentence: ['(once|when|before|after|if|unless)'] }],
  },
  underway: {
    message:
      "Say when you will write next: “{match}” tells the reader nothing about how long it takes, for example “I'll update you by Thursday.”",
    phrases: [
      `${ours} (am|are|is|have been|has been) ${adverb} (actively|urgently)? (investigating|looking into|working on|working to|examining|reviewing|checking|addressing) *0-2 (it|this|that|these|the|your)`,
      `${weWill} (investigate|look into|review|check|examine) *0-2 (it|this|that|these|the|your)`,
      `${thing} (is|are) ${adverb} (being|under) (investigated|looked into|reviewed|worked on|investigation|review)`,
    ],
    enabled: false,
    unless: [...timed, triggered],
  },
  wait: {
    message: 'Say how long: “{match}” leaves the reader to guess.',
    phrases: [
      '(processed|handled|answered|addressed|reviewed|dealt with|worked through|attended to|process *1-3|handle *1-3|answer *1-3|review *1-3) in (the)? order (of|in which|that|they|we|it)',
      'bear with us (while|as|whilst) (we|our *1-2|the *1-2|they) !(checked|fixed|sorted)',
      '(please|kindly) be patient (while|as|with us|until we)',
      'you (may|might|could|will|can) (experience|expect|see|encounter|notice) (a|some|slight|minor|short|longer|the usual|certain)? *0-2 (delay|delays|wait|waits|wait times|waiting times) !(of|at|between|on|if)',
      '(anticipate|expect|foresee|hope for|look forward to|envisage) (a|an) (swift|quick|speedy|prompt|rapid|early|timely) (resolution|fix|solution|reply|response|outcome|recovery|conclusion)',
      'please? (allow|give|grant) (us|it|me|them)? (some|a little|a bit of|more|a bit more|a little more|sufficient|additional|enough) (time|while)',
      '(it|this|that) (may|might|can|could|will) take (us|our team|the team)? (a|quite a) (while|bit) (longer)? (for (us|our *1-2|the *1-2 team)|before (we|i|you hear)|to (review|process|investigate|respond|reply|resolve|fix|sort|get back|answer))',
      '(this|it|that|the * process|the * request|a reply|our reply|the reply|replies|answers|responses|your *1-2) (may|might|can|could|will) (sometimes|still|also)? take (some|a little|a bit of|quite some|some more) (time|while|longer)',
    ],
    unless: timed,
  },
});
