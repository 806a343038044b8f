import { impatience as openers } from '../_shared/impatience.js';

/** Signs that the reader is a nuisance. Source: our own list from ordinary usage. */

const repeated =
  '(multiple|several|duplicate|repeated|further|additional|more|extra|many|constant|frequent|numerous|repeat)';
const another = `(another|a second|a new|a further|any (more|further|other|additional)|an additional|one more|more than one|two|three|${repeated.slice(1, -1)})`;
const send = '(send|open|submit|create|raise|file|log|post|write|start|make|lodge|keep *1)';
const sending =
  '(sending|opening|submitting|creating|raising|filing|logging|posting|writing|starting|making|lodging)';
const press =
  '(ask|chase|email|call|contact|write|message|ping|phone|remind|bump|enquire|inquire|follow up|reply|post|tag|nag)';
const pressing =
  '(asking|chasing|emailing|calling|contacting|writing|messaging|pinging|phoning|reminding|bumping|enquiring|inquiring|following up|replying|posting|tagging|nagging)';
const us = '(us|me|<us>|here)';
const still =
  '(again|repeatedly|in between|in the meantime|in the interim|meanwhile|multiple times|several times|about (this|the same|the status)|for (updates|an update|the status|status updates)|every (day|hour|few)|more than once|until then)';
const holdsUp =
  '((slow|slows|hold|holds) (us|things|it|everything|everyone|the *0-2)? (down|up)|(delay|delays|prolong|prolongs|lengthen|lengthens) (the|our|your|things|everything|it|matters|processing|replies|answers)|clog|clogs)';
const noUse =
  "((don't|doesn't|won't|can't|never) *0-1 (speed|help|accelerate|make (it|us|things|the *1|your *1|anything)|(get|move|push) (it|you|things|the *1-2|your *1)))";
const queue = '(queue|line|list|pile|process|processing|wait|waiting|clock|timer)';
const answer = '(reply|response|answer|feedback|reaction|decision)';

/** Silent where the reader is told how long. */
export const patience = [
  '(please|kindly) (be|remain|stay) patient !(with (the|this|your|each)|while|until)',
  '^ be patient !(with|while|until)',
  '(ask|asking|urge|need|want|request) (of)? you to (be|remain|stay) patient !(with|while|until)',
  '(we|i) (ask|beg|request|must ask|kindly ask|would ask) (you)? (for|to have|to show)? (your|a little|some|a bit of|more|further)? patience',
  'your patience (is|will be|would be) (required|needed|requested|necessary|asked|expected)',
  '(a little|some|a bit of|more|further) patience (is|will be|would be) (required|needed|requested|necessary|asked|expected|appreciated|welcome)',
  '(have|show) (a little|some|a bit of|more) patience',
  '^ patience ,? (please)? $',
  '^ (a little|some|a bit of|just)? patience ,? please',
];

const wait = [
  '(wait|await) (for)? your turn',
  '(wait|queue|pay|follow|has to|have to|must) *0-6 (like|same as|as) ((everyone|everybody|anyone) else|all (the|our)? other <customer>)',
  '(done|ready|fixed|released|out|finished|available|resolved|solved|sent|processed|repaired|delivered|there|back|reviewed) (only)? when (it|they) (is|are|gets|get) (done|ready|fixed|released|out|finished|available|resolved|solved|sent|processed|repaired|delivered|there|back|reviewed)',
  '^ (so|therefore|and|now) (please|kindly) (just)? wait (now|then|patiently)? $',
  '^ (please|kindly) (just)? wait now $',
  '(we|i|they|somebody|someone|team) (will|can|would|could|eventually|finally) *0-2 get (around|round) to (it|this|that|you|yours|your *0-3)',
  '(when|once) (we|i|they) get to (it|this|that|yours|your (case|ticket|request|message|email))',
  '(when|if|once|as soon as) (we|i|somebody|someone|they) (have|has|had|find|finds|get|gets) (the|some|a|enough|a spare|a free|any)? (time|moment|minute|chance|spare time|free time) !(slot|frame|limit|of|for|at)',
  'give (us|me|them) the time (we|i|they) need',
  'good things take time',
  '(~arrive|~come|~ship|~happen|~open|~end|~turn up|~get there) when (it|they|she|he) (arrives|comes|ships|happens|opens|ends|turns up|gets there|arrive|come|ship)',
  "!(we|i) (don't) expect (an (answer|immediate|early)|a (reply|response|quick|fast)|answers|replies|us to|me to)",
];

const notAlone = [
  "(i|we) (aren't|amn't) (a|your) (mind reader|magician|robot|machine|miracle worker|secretary|servant|babysitter|search engine)",
  '(only|just) (have|has|got|have got) (so many|two|one pair of) (hands|hours)',
  '(only so many|only twenty four|only <number>) hours in (a|the|every) day',
  "(you aren't|not) (the|our) only (<customer>|ticket|request|caller)",
  '(we|i) (also|do|all|obviously)? (have|deal with|look after|serve|have got) (hundreds of|thousands of|many|a lot of|lots of|plenty of|several|enough)? other (<customer>|tickets|requests|cases|things to do|priorities|work) !(who|that|with|using|from|for)',
  '(we|i|they|us|volunteers|maintainers|developers|staff|agents|moderators) (all|also|too|both|do)? have (a|our|their|other)? (own)? (life|lives|families|day jobs|jobs|full time jobs|real jobs|weekends|things to do|commitments)',
  '(we|i|they) (are|am) (all)? (only|just) (human|humans|volunteers|one person|people too|so many)',
  "(we|i) (aren't|amn't) (mind readers|mindreaders|magicians|robots|a charity|miracle workers|psychic|psychics|machines)",
  "(can't|don't) read (minds|your mind)",
  "can't *0-1 drop everything",
  '(you|your *0-2|yours) (are|is) one (of|among) (many|hundreds|thousands)',
  '(you|yours|your *1) (is|are) no exception',
  '(rules|terms|conditions|policy) (are the same for (everyone|everybody|all)|(~apply) (equally)? (to|for) (everyone|everybody|all *0-1 <customer>|every <customer>|you (too|as well)))',
  'other (<customer>|people) ((are)? (also|still)? (waiting|in (the)? (queue|line))|(also)? (need|want|wait) (us|our|help|too))',
  '(somebody|someone|another) (<customer>|else)? could have (had|used|taken) (that|this|your|the) (time|slot|seat|place|appointment|room|table|spot|hour|hours)',
  '(everyone|everybody) else *0-4 (manages|managed|follows|followed|understood|understands)',
  '(our team|we|i|they) (have|has) (far|much|many)? more (urgent|important|pressing) (cases|things|matters|tickets|requests|problems|work)',
  '(we|i) (deal with|handle|receive|get|answer|have) (hundreds|thousands) of *0-1 <inquiry> (a|per|every|each) (day|week)',
  '(we|i) have (over|more than|about)? <number> *0-1 <customer> to (look after|serve|support|help)',
  'our *0-2 time is (valuable|precious|limited)',
];

const favor = [
  '(i|we) (will|have|can|could|would|am going to|are going to) *0-6 (this once|this one time|just this time) $',
  '(overlook|let) (this|it|that) (go|slide|pass)? (this|just) (time|once)',
  '(we|i) have (already|now|always)? (been|shown) (very|more than|extremely|quite)? (patient|accommodating|generous|lenient|patience|goodwill)',
  '(our|my) patience (is|has)',
  "(enough is enough|(please|kindly) don't take (this|it|that) for granted|(only|just) this once)",
  '(have|has) (already|once) made an exception',
  'consider yourself (lucky|fortunate|warned)',
  '(we|i|<team>) (are|am|is) (under no|not under any) obligation',
  '(we|i) (have gone|went) out of (my|our) way',
  "(we|i) don't (usually|normally|generally|ordinarily) do this",
];

const stop = [
  `(please|kindly|ask you to|asked you to|you (must|should|need to|have to)) (stop|quit|cease) (${pressing.slice(1, -1)}|${sending.slice(1, -1)}|complaining|spamming|hijacking|wasting|shouting|demanding|threatening|harassing|cross posting|crossposting|repeating)`,
  `(refrain|abstain|desist) from ((such|this|these|further|any|all|abusive|offensive|rude)? (<inquiry>|language|remarks|comments|behaviour|behavior|insults|threats)|(${pressing.slice(1, -1)}|${sending.slice(1, -1)}|complaining|spamming|insulting|using (such|this|that|bad|foul|abusive|offensive|inappropriate)))`,
  `!(we|i|will|they) (please)? (don't|never|we ask (that)? you not (to)?|avoid|you must not|you should not) (${send.slice(1, -1)}|${sending.slice(1, -1)}) (us)? ${another} *0-2 <inquiry>`,
  `(no need|not necessary|unnecessary) (to|for) (${send.slice(1, -1)}|${sending.slice(1, -1)})? (us)? ${repeated} <inquiry>`,
  `!(we|i|will|they|would|can) (please)? (don't|never|avoid) (${press.slice(1, -1)}|${pressing.slice(1, -1)}) ${us}? *0-3 ${still}`,
  `no need (to|for you to) (${press.slice(1, -1)}|keep *1) ${us}? *0-2 (in between|in the meantime|meanwhile|for (updates|an update|status)|every (day|hour|few)|about the status)`,
  '(please|kindly) only (contact|write to|email|call|message|reply to|phone|ring|ask) (us|me|<us>) (if|when|once|after)',
  '(please|kindly)? (keep|limit) (your|the|all)? *0-1 <inquiry> (and *0-3)? (limited|to a minimum|to (one|a single|a few|what|those|urgent)|to yourself)',
  '(one|a single) <inquiry> is (enough|sufficient|plenty) $',
  '(stick|keep|limit yourself) to one (topic|question|issue|problem|subject) (per|a|in each)',
  '(got|received|read|saw|have) (it|your *0-1 <inquiry>) the first time $',
  '(let|allow) (us|me) (to)? do (our|my) (job|work)',
  'if you (really|still|absolutely)? insist',
];

const noGain = [
  '(~make|~create|~mean|~cause) (us)? (more|twice the|double the) work (for (us|me|everyone|the team|our *0-2))',
  'because of (this|that|you|your *1-3) ,? (i|we|<team>) (now|then|also)? (have|has) (more|extra|additional|double|twice the) work',
  '(i|we) (are|am) the (ones|one) who (then|always|now|usually)? (have|has|end|get|must|need|pay|clean)',
  '(leaves|left|leaving) (us|me) to (pick up|clean up|mop up|sort out) (the|your|this|that|after)',
  '(i|we|<team>) (then|always|usually|often)? (end|ends) up (paying|cleaning|fixing|doing|sorting|redoing|dealing|having)',
  "(wastes|wasted|waste of) (our|my|everyone's|everybody's) time",
  "(can't|can hardly) (sort|work|tell) *0-2 which is which",
  '(~cause|~create|~make|~mean) (us (extra|more|additional|unnecessary|a lot of) (work|effort)|(unnecessary|extra|additional|needless) (work|effort) for (us|our *0-2|the team|everyone))',
  '<inquiry> (cost us (money|time|a lot)|(keep|prevent|stop) (us|our *0-2) from)',
  "(rushing|pressuring|hurrying) (us|me|them) (doesn't|won't|only|is)",
  "(writing|shouting|typing) in (capital letters|capitals|all caps|caps|block letters) (doesn't|won't|is|only)",
  '(already|now)? the (third|fourth|fifth|sixth|seventh|<number>) <inquiry> (from you|you have sent|you sent)',
  'your (numerous|countless|constant|endless|persistent) <inquiry>',
  `${repeated} <inquiry> **6 (${holdsUp}|${noUse})`,
  `${sending} (us)? (${repeated}|another|two|three|too many|so many) *0-2 <inquiry> **8 (${holdsUp}|${noUse}|only)`,
  `${sending} (us)? (${repeated}|another|two|three|too many|so many) *0-2 <inquiry> (just|only|will)? (slow|delay|prolong|move|push|put)`,
  `${pressing} ${us}? *0-4 (again|repeatedly|daily|every day|twice|constantly|more often|in between|for (updates|an update)) *0-3 (${holdsUp}|${noUse}|resets|restarts|moves|puts|pushes)`,
  `<inquiry> (about|regarding|on) the status *0-3 ${holdsUp}`,
  `(they|this|that|it|which) (only|just|also|merely)? (will|would|may)? (only|just)? (slow|slows|hold|holds) (us|everyone|our *0-2|the *0-1 ${queue}) (down|up)`,
  '(only|just|merely) (delay|delays|prolong|prolongs) (the|our|your|things|everything|it|matters)',
  `(prolong|prolongs|lengthen|lengthens) (the|our) *0-2 (${queue.slice(1, -1)}|response|handling|reply|resolution)`,
  `(move|moves|put|puts|push|pushes|bump|bumps|send|sends|drop|drops) (you|your *1-2) (back)? (to|at|in)? (the)? (very)? (back|end|bottom) *0-1 (of (the|our) *0-1 ${queue}|again)`,
  `(every|each) (further|additional|new|extra|such)? <inquiry> *0-4 (moves|pushes|puts|bumps|resets|restarts|delays|prolongs|slows|starts) (you|your|us|the *0-1 ${queue})`,
  'the more (<inquiry>|often|times) **8 (the longer|the slower|the later)',
  `(${pressing.slice(1, -1)}|shouting|complaining) *0-7 ${noUse} *0-6 (sooner|faster|quicker|more quickly|earlier)`,
];

const noAnswer = [
  '(have|having) (heard|received|had) nothing (back)? (from|of) you',
  "you (still|yet)? haven't (still|yet)? (reacted|replied|responded|answered) (to)? (our|any of our|my) *0-2 (letters|reminders|emails|messages|requests|questions|last|previous|earlier)",
  "as (i|we) don't (appear|seem) to have (received|had|got|heard)",
  `(no|any|without) ${answer} (has|have|had) (yet|so far)? (reached|come|arrived|been received)`,
  '(i|we) ((are|am) still|have been) (waiting for|awaiting|missing) your (signed|written|completed)? (document|documents|form|signature|payment|photos|details|confirmation|information|consent)',
  `(i|we) (are|am) still (waiting for|awaiting|missing|without) (a|an|any|your)? ${answer} !(from (the|our|my|their|your))`,
  `(i|we) still (haven't|await|lack) (received|had|heard|got)? (back)? (a|an|any|your|from)? (${answer.slice(1, -1)}|you|word|anything) !(from (the|our|my|their|your))`,
  '(why|how come) (have you|has there|did you|you have) not? (replied|answered|responded|reply|answer|respond|been no)',
];

const final = [
  'how many (more)? (times|ways) (i|we) (can|could|have to|need to|must|should|have)',
  '(i|we) can (only|just) repeat (what|that|this|myself|ourselves|my|our)',
  '^ (and|but|oh|so|no)? before you (even)? (ask|write again|complain|reply again) !(for|us|me|a|an|your|the|about|to|our)',
  'nothing (has|had) (really)? changed since (you|your) (last)? (wrote|asked|called|emailed|contacted|message|email|call|mail|request)',
  "(my|our|the) (answer|decision|position|view) (hasn't|won't|isn't going to) (changed|change)",
  '(let us|we) (really)? (not|never) (have to)? (do|go through) (this|that) again',
  "(won't|doesn't|can't|will never) change (the (outcome|decision|answer|fact)|our (mind|decision|answer|position))",
  '(my|our|the) (short|simple|honest|only|final)? answer (is (still|therefore|simply)? no|remains no) !(longer|more|different|secret|surprise)',
  '(would|will|can|could) (only|just)? (be able to)? (only|just)? (tell|say|give|offer) you (exactly|just|only)? the (very)? same (thing|answer|story)? !(day|week|hour|morning|evening|time)',
  '(get|hear|receive|be given|be told) (exactly|just|only)? the (very)? same (answer|reply|thing|response|story)',
  '(my|our|the) (answer|decision|position) (will remain|remains|stays|is) (the same|final|unchanged)',
  "(i|we) (have nothing (more|further|else) to (add|say)|consider (this|the) (matter|case|issue|discussion|topic) (closed|settled|finished|resolved)|won't (discuss|repeat|say|explain|go (into|over)) (this|it|that|myself|ourselves)? (any further|again|any more|further))",
  'how many (more)? (chances|times|reminders|emails|letters|warnings|messages|ways|extensions) (do|does|must|should|did|have|are|can|would)',
  '(do|did|would) you (really|honestly|seriously)? expect (us|me|that|it)',
  'instead of (just|simply|blindly)? (clicking|ignoring|guessing|skipping|assuming|complaining|arguing|moaning|shouting|panicking)',
  '(how many (more)? times (do|must|have|did) (i|we)|what part of *1-4 (do|did) you|for the (umpteenth|hundredth) time|for the last time ((i|we) (ask|am asking|are asking|explain|tell|am telling|are telling|will)|,))',
  '(let me|i will|i shall|allow me to) (now)? (repeat (that|this|myself|what)|spell (it|this) out)',
];

export const impatience = [
  ...openers,
  ...wait,
  ...notAlone,
  ...favor,
  ...stop,
  ...noGain,
  ...noAnswer,
  ...final,
];
