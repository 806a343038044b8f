/** Who promises, what, and how loosely. Source: our own lists from ordinary usage. */

const any = (...phrases: string[]) => `(${phrases.join('|')})`;

/** Times that nobody can put in a calendar. */
export const soon = any(
  '(very|quite|really|pretty)? (soon|shortly|promptly|swiftly|speedily|momentarily|eventually)',
  'as (soon|quickly|promptly|fast|early|swiftly|rapidly|speedily) as (humanly)? (possible|practicable|feasible|(we|i|they|he|she) (possibly)? (can|could|are able|am able|is able))',
  'at (the|our|their|my) (very)? (earliest|soonest) (possible)? (convenience|opportunity|moment|time)?',
  'in due (course|time)',
  'in (a|the most|as) (timely|prompt|speedy) (a)? (manner|fashion|way)',
  '(in|within) the (very)? (near|nearest|coming|immediate|not too distant|foreseeable) (future|days|weeks|months|time)',
  'over the (coming|next) (days|weeks|months)',
  'before (too)? long',
  'in no time',
  'any (day|moment|minute|time) now',
  'without (any|undue|further|unnecessary)? delay',
  'at (some|a later|a future) (point|date|time|stage)',
  '(as a matter of|with (the)? (utmost|high|highest|great|top)) (urgency|priority)',
  '(nearer|closer) (to)? the (time|date|day)',
  '(in|within) (a|an) (reasonable|acceptable|short|appropriate) (time|timeframe|time frame|period|while|amount of time)',
  'in a (little|short)? (while|bit)',
  '(sometime|some time) soon?',
  '(when|once) there is (enough)? (time|capacity|room)',
  'as and when *0-3',
  '(if|when) and (when|if) *0-3',
  '(in|within|over) the next (little|short)? (while|bit|period)',
  'in (a|an|one of the|some) (future|upcoming|later|coming|next|subsequent|forthcoming|following) (release|releases|version|versions|update|updates|sprint|build|patch|iteration|cycle|season|round)',
  '(when|whenever) (we|i|they|he|she|someone|somebody|a *|one of us) (can|could|(get|gets) a chance|(get|gets) the chance|(get|gets) to it|(get|gets) (round|around) to *1-2|(find|finds) (the|a)? (time|moment)|(has|have|gets|get) (the)? time|(has|have) a moment|is free|is available)',
);

/** Those that only promises know: nobody says that it will be dark in due course. */
export const promptly = any(
  'as (soon|quickly|promptly|fast|early|swiftly|rapidly) as (humanly)? (possible|practicable|feasible|(we|i|they) (possibly)? can)',
  'at (the|our|their|my) (very)? (earliest|soonest) (possible)? (convenience|opportunity|moment)',
  'in due (course|time)',
  'in (a|the most) (timely|prompt|speedy) (manner|fashion|way)',
  'in the (very)? (near|foreseeable) future',
  'at (a|some) (later|future) (date|time|stage|point)',
  'when there is (enough)? (time|capacity|room)',
  'as a matter of (urgency|priority)',
  'without (any|undue|unnecessary) delay',
);

const roles =
  'team department desk staff crew office specialist expert agent engineer technician developer adviser advisor ' +
  'associate representative colleague manager consultant moderator maintainer volunteer officer supervisor ' +
  'administrator nurse doctor teacher tutor clerk mechanic planner librarian receptionist banker host curator partner supplier contractor';
export const role = any(...roles.split(' ').map((one) => `~${one}`), 'people');
/** Somebody of ours, but who? */
export const somebody = any(
  '(someone|somebody) else? ((of|from|on|in|at) (us|our *0-3|the *0-3|*1-2))?',
  '(a|one) (member|representative|agent) (of staff)? ((of|from) (our|the) *1-3)?',
  `(a|an|one of our|one of the|one of my) *0-2 ${role}`,
);
export const we = any('i', 'we', '<team>', `(our|the) *0-3 ${role}`);
export const ours = any(we, 'they', somebody);

/** Between a subject and its verb. */
export const adverb =
  '(<adverb>|then|of course|certainly|definitely|gladly|both|all|surely|hopefully|continue to)?';
export const will = any(
  '(will|shall|should|would|may|might)',
  '(would|should) like to',
  '(am|are|is) going to',
  '(will|shall|would|am|are|is)? <adverb>? (try|trying|aim|aiming|endeavor|endeavour|strive|striving|hope|hoping|plan|planning|work|works|working hard|expect|expecting|do (our|my) (very)? (best|utmost)|doing (our|my) (very)? (best|utmost)|looking) to',
);
/** "We will", "the team is going to", "we are doing our best to". */
export const weWill = `${ours} ${adverb} ${will} ${adverb}`;
/** "…, and will", with who will in the words before. */
export const andWill = `(and|who|which|but) then? (will|(hope|expect|aim|plan|intend) to|(am|are|is) (hoping|planning|going|aiming) to|should) ${adverb}`;

/** Not "see", "hear", "talk" or "welcome": "see you soon" is a goodbye. */
const verbs = (
  'contact call ring phone email message text write reach get follow reply respond answer update notify inform let ' +
  'tell advise send resend share provide supply give post publish announce release print issue reissue ship reship ' +
  'dispatch deliver redeliver collect pick process review look check inspect investigate handle address resolve fix ' +
  'solve sort repair restore rectify recover correct clean clear replace exchange reset reopen open close work ' +
  'attend complete finish finalize finalise settle refund reimburse credit pay bill invoice add remove lift change ' +
  'confirm come return make do start begin implement include launch roll deploy install migrate move port switch ' +
  'reconnect reactivate activate reinstate enable renew reschedule rebook book arrange schedule set pass forward ' +
  'escalate transfer assign submit merge approve upload put bring take go turn assist help connect visit deal ' +
  'evaluate assess consider analyze analyse examine study find proceed expedite prioritize prioritise sync file sign'
).split(' ');
/** What we do for a customer. */
export const act = any(...verbs, 'be', 'have');

const looking =
  'look into|look at|review|investigate|check|examine|analyze|analyse|assess|evaluate|study|research|process|handle|' +
  'pass|forward|escalate|consult|discuss|verify|test|work on|go through|go over|take|prioritize|prioritise|ask|talk|' +
  'speak|raise|log|find out|chase';
/** What we do before we get in touch. */
export const look = `(${looking})`;

/** A thing of the customer's, or what is to come. */
export const thing =
  '(it|this|that|these|they|everything|access|service|services|power|payment|payments|delivery|deliveries|shipping|details|information|orders|refunds|results|tickets|updates|normal service|replies|(your|the|this|that|these|our|a|an|any|all|each|more|further|new) *1-3)';
/** "Your refund will": what follows is `be` and {@link done}, or {@link happen}. */
export const willBe = `(will|shall|should|is going to|are going to|may|might) ${adverb}`;
export const done = any(
  'done|ready|live|available|online|back|up|there|with you|in (your|the) *1-3|on (its|their|the) way|back in stock|over',
  ...verbs.map((one) => `~${one}`),
);
export const happen =
  '(arrive|ship|follow|appear|leave|work|come|reach you|go (out|live|back)|land|improve|return|get (to you|back|fixed|resolved|processed|sent|there)|resume|start|begin|be (up|running)|receive (a|an) (reply|answer|response|update))';
