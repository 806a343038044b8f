import { vocabulary } from '../../src/lint/rule.js';
import { act, ours, somebody, soon, will } from './en-words.js';

const adverb = '(<adverb>|then|of course|certainly|definitely|gladly|both|all|surely|always)?';
const thing = '(it|this|that|these|they|everything|(your|the|this|that|these|our|a|an|any|all|each|more|further|new) *1-4)';
const done =
  '(done|ready|live|available|online|back|with you|in (your|the) *1-3|on (its|their) way|~contact|~notify|~inform|~update|~process|~resolve|~fix|~address|~review|~handle|~answer|~send|~ship|~dispatch|~deliver|~refund|~credit|~restore|~release|~publish|~announce|~complete|~replace|~add|~sort|~settle|~implement|~merge|~approve|~return|~issue|~repair|~solve|~correct|~activate|~provide|~share|~post|~close|~open|~email|~assign|~deal|~attend|~look|~take|~pay|~finish|~work|~transfer)';
const happen =
  '(arrive|ship|follow|appear|leave|work|come|reach you|go (out|live|back)|land|improve|return|get (to you|back|fixed|resolved|processed|sent|there)|resume|start|begin|be (up|running))';
const news =
  '(more|any|new|further|additional|the|some|other|other)? (news|information|info|details|update|updates|answer|answers|clarity|progress|development|developments|insight|results|feedback|result|outcome|response|resolution|solution|eta|timeline)';
const message =
  'Give a time, or say when you will write next: “{match}” leaves the reader guessing, for example “I\'ll update you by Thursday, even if nothing has changed.”';
const silent = { nearby: ['<time>'] };

export default vocabulary({
  promise: {
    message,
    phrases: [
      `${ours} ${adverb} ${will} ${adverb} ${act} *0-8 ${soon} !(as)`,
      `${thing} ${adverb} ${will} ${adverb} be ${adverb} ${done} *0-5 ${soon} !(as)`,
      `${thing} ${adverb} ${will} ${adverb} be (with you|back|there|up|online) ${soon} !(as)`,
      `${thing} ${adverb} ${will} ${adverb} ${happen} *0-5 ${soon} !(as)`,
      `you ${adverb} ${will} ${adverb} (hear|receive|get|find|see|have|be ${done}) *0-7 ${soon} !(as)`,
      `${ours} (am|are|is)? ${adverb} (hope|hoping|aim|aiming|expect|expecting|try|trying|plan|planning|work|works|working|(do|doing|trying) (our|my) (very)? best|look|looking) *0-3 ${act} *0-8 ${soon} !(as)`,
      `${ours} (am|are|is) ${adverb} (work|working|look|looking|getting|sorting|fixing|resolving) *0-8 ${soon} !(as)`,
      `(expect|await) (a|an|our|your|the|further) *1-4 ${soon} !(as)`,
      `(reply|response|update|answer|fix|solution|refund|email|message|news) ${soon} !(as) $`,
      `coming ${soon} !(as)`,
    ],
    unless: silent,
  },
  nobody: {
    message:
      'Say who will do it and by when: “{match}” leaves the reader waiting for nobody in particular, for example “Ana from billing will email you by Thursday.”',
    phrases: [
      `(${somebody}) ${adverb} ${will} ${adverb} (be)? (in touch|in contact|with you|<contact-verb>|<handle-verb>|~assist|~help|~answer|~update|~notify|~take)`,
    ],
    unless: silent,
  },
  later: {
    message,
    phrases: [
      `${ours} ${adverb} ${will} ${adverb} (let you know|update you|notify you|inform you|get back to you|be in touch|follow up|contact you|reach out|post|email you|share|provide|come back to you|reply|respond) *0-5 (once|when|as soon as|if|after) (we|i|they|there|<team>) (have|has|is|are|get|receive|hear|know|learn|find) *0-3`,
      `(once|when|as soon as) (we|i|they|<team>) (have|get|hear|know|learn|find out) *0-2 ${news}`,
      `(once|when|as soon as) (we|i|they) (know|learn|hear|find out) (more|anything|something|back)`,
      `(once|when|as soon as) there (is|are) *0-2 ${news}`,
      '(keep|keeping) you (posted|updated|informed|in the loop|apprised|up to date)',
      'stay tuned',
      'watch this space',
      '(check|look|try|come) (back|again) (later|soon|in a while)',
    ],
    unless: silent,
  },
  underway: {
    message:
      '“{match}” tells the reader nothing about when: say what you are checking and when you will write next, for example “I\'ll update you by Thursday.”',
    phrases: [
      `${ours} (am|are|is|have been|has been) ${adverb} (actively|still|currently|urgently|hard at work|hard)? (investigating|looking into|working on|checking|reviewing|working to|working with|examining|researching)`,
      `${ours} ${will} ${adverb} (investigate|look into|review|check|examine|work on)`,
      `${thing} (is|are) ${adverb} (being|under) (investigated|looked into|reviewed|worked on|investigation|review|checked|examined|handled|addressed|processed)`,
    ],
    unless: silent,
  },
  wait: {
    message: 'Say how long: “{match}” leaves the reader to guess.',
    phrases: [
      'please? (allow|give|grant) (us|it|me|them)? (some|a little|a bit of|more|a bit more|a little more|sufficient|additional|enough) (time|while)',
      '(may|might|can|could|will) (sometimes|still|also)? take (some|a little|a bit of|a bit|a|quite some|longer|quite a|a bit more|more) (time|while|longer)',
    ],
    unless: silent,
  },
});
