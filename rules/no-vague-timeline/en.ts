import { vocabulary } from '../../src/lint/rule.js';
import {
  act,
  adverb,
  andWill,
  done,
  happen,
  look,
  ours,
  role,
  somebody,
  soon,
  thing,
  we,
  weWill,
  will,
  willBe,
} from './en-words.js';

const news =
  '(more|any|new|further|additional|the|an|a|some|other|anything)? (new|further|more|final)? (news|information|info|details|update|updates|answer|clarity|progress|development|developments|insight|result|results|outcome|feedback|resolution|solution|eta|timeline|to (share|report|say|tell you))';
const touch =
  '(contact you|call you|ring you|phone you|get back to you|be in touch|be in contact|get in touch with you|reach out to you|follow up with you|come back to you|return to you|update you|let you know|keep you (posted|updated|informed|in the loop|up to date)|keep <placeholder> updated|email you (back|about|to|at|with an update)|write to you|(provide|give|send|share) (you|you with|with you)? (a|an|the|our|further|more|any|regular|additional)? *0-2 (update|updates|status|timeline|estimate|eta|findings|recommendations|news|feedback))';
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
const timed = [{ nearby: times }, { within: times }];
/** The next step is the customer's, or waits for something that both will see. */
const triggered = {
  sentence: [
    '(if|once|when|whenever|as soon as|after|before|until|unless|in case|only|(as|where) (needed|required|necessary))',
    '^ should',
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
        `(am|are|is) ${adverb} (investigating|looking into|reviewing|checking|examining|working on|addressing)`,
      ],
    },
    unless: [...timed, triggered],
  },
  nobody: {
    message:
      'Say who and by when: “{match}” leaves the reader waiting for nobody in particular, for example “Ana from billing will email you by Thursday.”',
    phrases: [
      `${somebody} ${adverb} (will|shall|should|is going to) ${adverb} (be)? (in touch|in contact|with you|<contact-verb>|<handle-verb>|~assist|~help|~answer|~update|~notify|~take)`,
      `((our|the|a) *0-2)? ${role} (who|which) (will|shall) ${adverb} (${look}|${touch}|reach|get|assist|respond|answer|help|take|consider|follow)`,
    ],
    unless: [...timed, triggered],
  },
  later: {
    message,
    phrases: [
      `(once|when|as soon as) (we|i|they|<team>) (have|has|get|gets|receive|receives) ${news} !(from|about your|on your)`,
      '(once|when|as soon as|as and when) (we|i|they) (know|learn|find out) (more|anything|something|for sure|what|why|your *0-2 status|the *0-2 (cause|outcome|result|results|status|reason))',
      '(once|when|as soon as) (we|i|they) hear (more|anything|something) back? !(from)',
      '(once|when|as soon as) (we|i|they) hear back !(from)',
      `(once|when|as soon as) there (is|are|has been|have been) ${news}`,
      `(once|when|as soon as) (more|further|new|additional) (news|information|details|updates) (is|are|becomes|become)`,
      '(once|when|as soon as) (it|this|that|they) (is|are|has been|have been) (resolved|fixed|solved|decided|sorted|looked into)',
      '(once|when|as soon as) (the|this|our|your) *0-2 (review|investigation|analysis|assessment|check|checks|result|results|outcome|decision|verification) (is|are|has been|have been) (complete|completed|finished|done|concluded|available|ready|at hand|known|made|reached)',
      `${weWill} ${touch} (once|when|as soon as|after) (your|the|this|all) *0-3 (has been|have been|is|are) (reviewed|assessed|investigated|evaluated|examined|looked into|looked at|analyzed|analysed)`,
      `<we> will ${adverb} (update|reply|write|get back|let you know|post) *0-2 (when|once|as soon as) (they|it|he|she) (do|does|have|has|is|are)`,
      'stay tuned',
      'watch this space',
      '(check|look) back (later|soon|in a little? while)',
    ],
    unless: timed,
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
      'please? (allow|give|grant) (us|it|me|them)? (some|a little|a bit of|more|a bit more|a little more|sufficient|additional|enough) (time|while)',
      '(this|it|that|the * process|the * request|a reply|our reply|the reply|replies|answers|responses|your *1-2) (may|might|can|could|will) (sometimes|still|also)? take (some|a little|a bit of|quite some|some more) (time|while|longer)',
    ],
    unless: timed,
  },
});
