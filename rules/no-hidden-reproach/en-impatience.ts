import { impatience as openers } from '../no-passive-aggressive-opener/en-impatience.js';

/** Signs that the reader is a nuisance. Source: our own list from ordinary usage. */

const many =
  '(multiple|several|duplicate|repeated|further|additional|more|extra|many|constant|frequent|numerous|two|three|repeat)';
const another = `(another|a second|a new|a further|any (more|further|other|additional)|an additional|one more|more than one|more|${many.slice(1, -1)})`;
const send =
  '(send|open|submit|create|raise|file|log|post|write|start|make|lodge|place|keep sending|keep opening|keep posting)';
const sending =
  '(sending|opening|submitting|creating|raising|filing|logging|posting|writing|starting|making|lodging)';
const press =
  '(ask|asking|chase|chasing|email|emailing|call|calling|contact|contacting|write|writing|message|messaging|ping|pinging|phone|phoning|remind|reminding|bump|bumping|enquire|enquiring|inquire|inquiring|follow up|following up|reply|replying|post|posting|tag|tagging|nag|nagging)';
const holdsUp =
  '(slow|slows|delay|delays|prolong|prolongs|lengthen|lengthens|hold up|holds up|clog|clogs|hinder|hinders|cost us|costs us|take up|takes up)';
const noUse =
  "((do not|don't|doesn't|won't|will not|can't|cannot|will never|never) *0-1 (speed|get|make|help|change|bring|move|push|accelerate|lead|mean|work))";
const sooner = '(sooner|faster|quicker|more quickly|earlier)';

/** Silent where the reader is told how long. */
export const patience = [
  '(please|kindly) (be|remain|stay) patient !(with (the|this|your|each)|while|until)',
  '^ be patient !(with|while|until)',
  '(ask|asking|urge|need|want|request) (of)? you to (be|remain|stay) patient !(with|while|until)',
  '(we|i) (ask|beg|request|must ask|kindly ask|would ask) (you)? (for|to have|to show)? (your|a little|some|a bit of|more|further)? patience',
  'your patience (is|will be|would be) (required|needed|requested|necessary|asked|expected)',
  '(a little|some|a bit of|more|further) patience (is|will be|would be) (required|needed|requested|necessary|asked|expected|appreciated|welcome)',
  '^ patience ,? (please)? $',
  '(have|show) (a little|some|a bit of|more) patience',
];

export const impatience = [
  ...openers,
  // Wait
  '(wait|await) (for)? your turn',
  '(like|as|same as|just like) (everyone|everybody|anyone) else',
  '(like|as) all (the)? (other|our other) <customer>',
  '(done|ready|fixed|released|out|finished|available|there|shipped|answered|processed|delivered) when (it|they) (is|are)',
  '(get|getting) (around|round) to (it|this|that|you|yours|your *0-3)',
  '(when|once) (we|i|they) get to (it|this|that|yours|your *0-2)',
  '(when|if|once|as soon as) (we|i|somebody|someone|they) (have|has|had|find|finds|get|gets) (the|some|a|enough|a spare|a free|any)? (time|moment|minute|chance|spare time|free time)',
  // Not alone
  "(you aren't|not) (the|our) only (customer|client|user|guest|patient|student|member|ticket|request|caller)",
  '(we|i) (also|do|all|obviously)? (have|deal with|look after|serve|have got) (hundreds of|thousands of|many|a lot of|lots of|plenty of|several|enough)? other (<customer>|tickets|requests|cases|people|orders|things to do|priorities|work)',
  '(we|i|they|us|volunteers|maintainers|developers|staff|agents|moderators) (all|also|too|both|do)? (all|also|too)? have (a|our|their|other)? (own)? (life|lives|families|day jobs|jobs|full time jobs|real jobs|weekends|things to do|commitments|work to do)',
  '(we|i|they) (are|am) (all)? (only|just) (human|humans|volunteers|one person|a small team|a handful of|people too|so many)',
  "(we|i) (aren't|amn't|are not) (mind readers|mindreaders|magicians|robots|a charity|miracle workers|psychic|psychics|machines|your *0-2)",
  '(drop|dropping) everything',
  '(first|top) come first served',
  'one of (many|hundreds|thousands) (of)? (our)? <customer> $',
  '(you|yours|your *1) (is|are) no exception',
  '(rules|terms|conditions|policy) (are (rules|the same for (everyone|everybody|all))|(~apply) (equally)? (to|for) (everyone|everybody|all *0-1 <customer>|every <customer>|you (too|as well)))',
  "other (<customer>|people) ((are)? (also|still)? (waiting|in (the)? (queue|line))|(also)? (need|want|wait) (us|our|help|too|to))",
  '(somebody|someone|another <customer>) else could (have)? (have|use|used|had|taken)',
  '(everyone|everybody) else *0-4 (manages|managed|follows|followed|understood|understands)',
  "(our team|we|i|they) (have|has) (far|much|many)? more (urgent|important|pressing) (cases|things|matters|tickets|requests|problems|work)",
  'one (of|among) many $',
  '(we|i) (deal with|handle|receive|get|answer|have) (hundreds|thousands) of *0-1 <inquiry> (a|per|every|each) (day|week)',
  '(we|i) have (over|more than|about)? <number> *0-1 <customer> to (look after|serve|support|help)',
  'our *0-2 time is (valuable|precious|limited)',
  // A favor
  '(we|i) have (already|now|always)? (been|shown) (very|more than|extremely|quite)? (patient|accommodating|generous|lenient|patience|goodwill)',
  '(our|my) patience (is|has)',
  '(enough is enough|(please|kindly) don\'t take (this|it|that) for granted|(only|just) this once)',
  '(have|has) (already|once) made an exception',
  'consider yourself (lucky|fortunate|warned)',
  '(we|i|<team>) (are|am|is) (under no|not under any) obligation',
  '(gone|going|went) out of (my|our) way',
  '(making|made|make) (an|this) exception *0-3 (just|only)? this once',
  "(we|i) don't (usually|normally|generally|ordinarily) do this",
  "(can't|don't) read (minds|your mind)",
  // Stop
  `(please|kindly)? (stop|quit|cease) (${press}|${sending}|complaining|spamming|hijacking|wasting|shouting|demanding|threatening|harassing|cross posting|crossposting|repeating)`,
  `(refrain|abstain|desist) from ((such|this|these|further|any|all|abusive|offensive|rude)? (<inquiry>|language|remarks|comments|behaviour|behavior|insults|threats)|(${press}|${sending}) (us|me|<us>|again|in|<inquiry>|${another}|any|the|on|for|here|about)?|complaining|spamming|insulting|using (such|this|that|bad|foul|abusive|offensive|inappropriate))`,
  `(please)? (do not|don't|never|we ask (that)? you not (to)?|avoid|you must not|you should not|no need to|not necessary to|unnecessary to) (${send.slice(1, -1)}|${sending.slice(1, -1)}) (us)? ${another} *0-2 <inquiry>`,
  `(please)? (do not|don't|never|avoid) ${press} (us|me|<us>|here|the *0-2)? *0-3 (again|repeatedly|in between|in the meantime|in the interim|meanwhile|multiple times|several times|about (this|the same|it)|about the status|for (updates|an update|the status|status updates)|every (day|hour|few)|more than once|until then)`,
  `(there is)? (no|not any) need (to|for you to) (${press.slice(1, -1)}|keep ${press}) (us|me|<us>)? *0-2 (in between|in the meantime|meanwhile|for (updates|an update|status)|every (day|hour|few)|about the status)`,
  `(there is)? no need (to|for) (send|open|submit|create|raise|${sending.slice(1, -1)})? ${another} <inquiry>`,
  `(please|kindly) only (contact|write to|email|call|message|reply to|phone|ring|ask) (us|me|<us>) (if|when|once|after|about|for|in)`,
  `(please|kindly)? (keep|limit) (your|the|all)? *0-1 <inquiry> (and *0-3)? (limited|to a minimum|to (one|a single|a few|what|those|urgent)|to yourself)`,
  'do not expect (an (answer|immediate|early)|a (reply|response|quick|fast)|answers|replies|us to|me to)',
  '(one|a single) <inquiry> is (enough|sufficient|plenty) $',
  '(stick|keep|limit yourself) to one (topic|question|issue|problem|subject) (per|a|in each)',
  '(got|received|read|saw|have) (it|your *0-1 <inquiry>) the first time',
  '(let|allow) (us|me) (to)? do (our|my) (job|work)',
  // It only takes longer
  '(~cause|~create|~make|~mean) (us *0-1 (work|effort)|(unnecessary|extra|additional|needless) (work|effort) for (us|our *0-2|the team|everyone))',
  '(cost|costs) us (money|time|a lot)',
  '(keep|keeps|prevent|prevents|stop|stops) (us|our *0-2) from (helping|serving|working|answering)',
  '(rushing|pushing|pressuring|hurrying) (us|me|them|our *0-2)',
  "(writing|shouting|typing) in (capital letters|capitals|all caps|caps|block letters)",
  'good things take time',
  'the time (we|they) need',
  '(already|now)? the (third|fourth|fifth|sixth|seventh|<number>) <inquiry> (from you|you have sent|you sent)',
  'your (numerous|repeated|countless|constant|endless|persistent) <inquiry>',
  `${many} <inquiry> *0-6 (${holdsUp}|${noUse}|move|moves|push|pushes|put|puts)`,
  `${sending} (us)? (${another}|too many|so many) *0-2 <inquiry> *0-8 (${holdsUp}|${noUse}|only|just|means|will)`,
  `${press} (us|me|<us>)? *0-4 (again|repeatedly|daily|every day|twice|constantly|more often|in between|for (updates|an update)) *0-3 (${holdsUp}|${noUse}|only|just|will|resets|restarts|moves|puts|pushes)`,
  `(this|that|it|they|which|these|those) (only|just|also|merely|simply|actually)? (will|would|may|can)? (only|just|also|merely|simply)? (slow|slows|hold|holds) (us|things|everything|everyone|it|the *0-3) (down|up)`,
  `(only|just|merely) ${holdsUp}`,
  `(prolong|prolongs|lengthen|lengthens|delay|delays|slow|slows) (down)? (the|our) *0-2 (process|processing|response|handling|queue|waiting|reply|resolution|answer)`,
  `(move|moves|moving|put|puts|push|pushes|bump|bumps|send|sends|sending) (you|your *0-2|it|them) (back)? (to|at|in)? (the)? (back|end|bottom|very back|very end) *0-1 (of|again)`,
  `(every|each) (further|additional|new|extra|other|such) <inquiry> *0-6 (${holdsUp}|reset|resets|starts (the|your)|move|moves|push|pushes|put|puts|mean|means|restart|restarts|send|sends)`,
  `(the more (<inquiry>|often|times)) **8 (the longer|the slower|the later)`,
  `(asking|chasing|calling|writing|emailing|messaging|pinging|reminding us|shouting|complaining) *0-4 ${noUse} *0-6 ${sooner}`,
  // No answer yet
  '(have|having) (heard|received|had) nothing (back)? (from|of) you',
  "you (still|yet)? haven't (still|yet)? (reacted|replied|responded|answered) (to)? (our|any of our|my) *0-2 (letters|reminders|emails|messages|requests|questions|last|previous|earlier)",
  "as (i|we) (do not|don't) (appear|seem) to have (received|had|got|heard)",
  '(no|any|without an?) (answer|reply|response|reaction|feedback) (has|have|had) (yet|so far)? (reached|come|arrived|been received)',
  '(i|we) (are|am|have been) (still)? (waiting for|awaiting|missing) your (signed|written|completed)? (decision|document|documents|form|signature|payment|photos|details|confirmation|information|consent)',
  '(i|we) (are|am) still (waiting for|awaiting|missing|without) (a|an|any|your|the)? (reply|response|answer|feedback|reaction|decision)',
  "(i|we) still (haven't|have not|have no|await|lack) (received|had|heard|got)? (back|a|an|any|your|from)? (reply|response|answer|you|feedback|reaction|word|anything)",
  '(why|how come) (have you|has there|did you|you have) (not)? (replied|answered|responded|reply|answer|respond|been no)',
  // The answer stays
  "(won't|doesn't|can't|will never) change (the (outcome|decision|answer|fact|result)|our (mind|decision|answer|position))",
  '(my|our|the) answer (is (still)? no|remains no) !(longer|more|different|secret|surprise)',
  '(would|will|can|could) (only|just)? (be able to)? (only|just)? (tell|say|give|offer) you (exactly|just|only)? the (very)? same (thing|answer|story)? !(day|week|hour|morning|evening|time)',
  "(my|our|the) (answer|decision|position) (will not|won't|is not going to|isn't going to|will remain|remains|stays|is) (change|going to change|the same|final|unchanged)",
  '(i|we) (have nothing (more|further|else) to (add|say)|consider (this|the) (matter|case|issue|discussion|topic) (closed|settled|finished|resolved)|will not (discuss|repeat|say|explain|go (into|over)) (this|it|that|myself|ourselves)? (any further|again|any more|further))',
  '(how many (more)? times|what part of (that|this|it)|(for)? the last time (that)? (i|we)|once and for all|one last time|for the (umpteenth|hundredth|third|fourth|fifth|tenth) time)',
  '(let me|i will|i shall|allow me to) (now)? (repeat (that|this|it|myself|what)|spell (it|this) out|say (it|this|that) one (more|last) time)',
  'if you (really|still|absolutely)? insist',
  'yet again !(,|thank|thanks|sorry)',
];
