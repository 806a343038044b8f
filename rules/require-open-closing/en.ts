import type { PhraseLists } from '../../src/lint/rule.js';

const writes =
  '(write|call|email|message|contact|text|ring|reply|respond|follow up|update|check (back|in)|let you know|tell you|get back to|reach out|send you|come back to|be in touch)';
const still =
  "(still|unsure|unclear|in doubt|returns|return|reappears|recurs|happens|come back|comes back|persists|persist|continues|continue|fails|fail|again|stuck|not|wrong|missing|neither|none|(doesn't|don't|didn't|isn't|aren't|won't|can't|haven't|hasn't) *0-2 (work|help|go|arrive|appear|solve|fix|show|resolve|load|start|match|hear|do|fit|suit))";

/** Our own lists from ordinary usage. */
export const phrases: PhraseLists = {
  /** Says that the reader may come back. Counts wherever it stands. */
  invitations: [
    "!(don't|won't|not|before|refrain from|instead of|will|going to|<we>) <way-back>",
    // "Reply" as an instruction, not as a thing
    '!(your|our|my|a|an|the|this|that|no|late|slow|quick|prompt|first|next|last|her|his|their|any|each|every|of|for|will|<not>|<we>) reply',
  ],
  /** Makes it the reader's turn: nobody closes a reply that asks for something. Counts wherever it stands. */
  turns: [
    '(would you|do you) (like|prefer|want|rather) (me|us|it) to',
    '(shall|should|may) (i|we) !(be|have|not)',
    '(please|kindly|to) (also|just|then|simply|kindly)? (send|share|provide|confirm|tell|give|furnish|forward|specify|supply|clarify) !(it|them|him|her|to)',
    '!(<we>|<not>|will|to|they|it|you|and|can) (send|post|attach|paste) (a|an|the|your|us|me) *',
    '(i|we) (do|will|would|just|still|also|only|first|then)? need (to know|your|you to|more|some|the following|a few|one more)',
    '(just|still|only|also) need (more|your|the following)',
    '^ need',
    'if you (submit|send|share|give|provide) (us|me|your|the|a)',
    'so that? (we|i) (can|may|could)',
  ],
  /** Leaves something to go on with. Counts in the last sentences. */
  doors: [
    // What to do if it did not help
    `(if|should|in case) *0-4 ${still}`,
    '(please|kindly) (also|just|then|simply)? (attach|include|answer|choose|pick|upload)',
    '(could|can|would|will) you',
    '(allow|permit) (us|me) to',
    '(grateful|helpful|great|good|appreciate it) if you',
    '(and|then) (i|we) will (take|look|check|sort|help|assist|pick|find|send|put|arrange|change|add|do|set|book)',
    // A promise with a date is ours to keep
    `<we> will *0-4 ${writes} **0-8 <time>`,
    `by <time> <we> will *0-2 ${writes}`,
    '<we> will (be|keep|stay) *0-1 in (touch|contact)',
    'keep you (posted|updated|informed|in the loop)',
    '(introduce|introducing|handing|connecting|passing|putting) you (over|on|through|in touch)? (to|with)',
    '(door|line|thread|offer|ticket) (is|stays|remains|will stay) (always|still|wide)? open',
    '(see|meet|welcome|seeing|meeting|welcoming) you (again|back|there|soon|then|in|on|at|next|all|with)',
    '(talk|speak|chat) (to you|with you)? (soon|tomorrow|then|on <weekday>)',
    // A place to write to
    '<email>',
    '(call|phone|ring|text|dial) (us|me|ext)? (on|at)? (<number>|<placeholder>)',
    '(call|phone|ring|text) *1-4 on (<number>|<placeholder>)',
    '(say|tell me|tell us|give me|give us) (the word|so|yes|when|a yes|which|what|how many|whether)',
    'my (mobile|cell|direct line|direct number|number|extension|line|desk) is',
    '(call|text|ring|phone|write|email|message|visit) or (call|text|ring|phone|write|email|message|visit)',
    '(wish|want|like|prefer) to (discuss|talk|speak|appeal|object|dispute)',
    '(please|kindly) (comment|call|phone|ring|write)',
    'to (discuss|dispute|challenge) (this|it|the|your) *0-6 (contact|call|phone|ring|write|email)',
    '(a|an|the|one|our|your|my) *0-3 (nurse|engineer|agent|adviser|advisor|colleague|technician|specialist|team|driver|doctor|consultant|representative|manager|member|person|plumber|electrician|courier|fitter|tutor|librarian|officer|clerk) will (call|phone|ring|email|text|contact|write|visit|be in touch) **0-8 <time>',
    '(spot|notice|find) (anything|something)',
    '(telephone|ring|phone) (us|me)',
    'you can (report|raise|open|ask|tell|submit|apply|request) *0-3 (again|here|at|on|by)',
    '(post|paste|put|add|leave) *0-6 here',
  ],
  /** Offers help. Counts in the last two sentences. */
  offers: [
    '(happy|glad|here|delighted|pleased|love|able|ready|available|excited) to (help|assist|support|answer|talk|chat|clarify|explain|hear|see|walk|discuss|look|take|go|continue|pick|sort|have)',
    '(i am|we are|here) (always|still|only|just|right)? (here|around|there) (for you|if|whenever|when|any time|to help|on|at|until|all)',
    '(i|we) will (always|still)? be (right|always|still)? (here|around)',
    '(look forward|looking forward|excited|would welcome)',
    '(got|have) you covered',
    '(i|we) (would|should) (like|love) to hear',
    '(remain|am|are) at your (disposal|service)',
  ],
  /** Leave-takings of somebody who is glad to be met again. Counts in the last two sentences. */
  farewells: [
    '^ (good luck|enjoy|welcome|congratulations|congrats|well done|safe travels|get well)',
    '(happy|have fun) *',
    '^ keep *1-5 coming',
    '^ (thanks|thank you) (so much|again|very much)? for (letting|telling|warning|giving|considering)',
  ],
  /** A message that a machine sends: nobody waits for an answer to it. */
  notices: [
    '(verification|security|access|one time|login|log in|sign in|confirmation) (code|passcode|pin|password)',
    '(unsubscribe|opt out|reply stop|text stop)',
    '(sent|generated|created) automatically',
    'this (is|was) (a|an) *0-1 (automated|automatic|automatically generated|system generated) *0-1 (email|message|mail|notification|notice|reply)',
    'unmonitored (email|mail|mailbox|account|address|inbox)',
  ],
  /** Speaks to one person about what they wrote; a notice to everybody has none of it. */
  answers: [
    '(thanks|thank you|many thanks) *0-3 for',
    '(i am|we are)? (very|so|really)? sorry (to|that|for|about|but|you|we|this)',
    '(i|we) (apologize|apologise)',
    '(i|we) have (now|just|already|also)? (moved|merged|split|deleted|closed|transferred|checked|reviewed|received|refunded|sent|updated|changed|reset|removed|added|passed|asked|fixed|cancelled|canceled) (your|the|it|its|this)',
    '(i|we) have (now|just|already|also)? * your',
    '(i|we) (moved|merged|split|deleted|closed|checked|looked|reviewed|received|refunded|sent|updated|changed|reset|removed|added) *0-2 your',
    'your (email|message|question|request|report|inquiry|enquiry|query|complaint|feedback|suggestion|letter|call|note)',
    'you have (indicated|said|asked|written|mentioned|reported|described)',
  ],
};
