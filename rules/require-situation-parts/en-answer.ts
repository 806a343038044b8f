/** Where the answer comes from, what the reader can do, and how things stand. Source: our own lists from ordinary usage. */

const whom =
  '(our|my|the|a|an|one of|someone|somebody|them|him|her|another|two of|those|whoever|everyone|<placeholder>|<person>)';
const matter = '(that|this|it|these|them|your *1-3|the *1-3|both|everything|you)';
const inquire =
  '(~ask|~check|~double check|~confirm|~speak|~talk|~consult|~bring in|~raise|~forward|~pass|~find out|~turn|~escalate|~involve|~hear|~contact|~write|~call|~ring|~phone|~email|~message|~request|~refer|~share|~pull in|~discuss|~report|~relay|~assign|~invite|~await|~wait|~meet|~transfer|~query|~reach out|~submit|~connect|~flag|~follow up)';
/** Verbs that name nobody without a preposition. */
const carry = '(~take|~run|~bring|~get|~go|~have|~show|~send|~hand|~put|~let|~hold)';

export const who = [
  `${inquire} ${matter}? (to|with|past|by|over to|from|on to|onto|in|about|for|at|in front of|across to|up with)? ${whom}`,
  `${carry} ${matter}? (to|with|past|by|over to|from|before|in front of|across to|up with|on to|onto) ${whom}`,
  '(our|my|the|an|a|one of our|one of the) *1-4 (is|are|has|have|will|can|has been|have been)? <adverb>? (knows|know|looks|look|looking|checks|check|checking|checked|holds|answer|answers|answering|decides|decide|tests|test|testing|tested|tries|trying|investigates|investigate|investigating|confirm|confirms|confirming|finds|find|finding|traces|trace|tracing|reviews|review|reviewing|examines|examine|examining|studies|studying|measures|measuring|works|work|working|searches|searching|reads|reading|going through|goes through|compares|comparing|digging|on it|to confirm|tells|tell|says)',
  '(i|we|<team>|<person>|<placeholder>) (will|am|are|is|have|has|am going to|are going to|want to|need to|would like to|would rather) <adverb>? (check|checking|checked|find out|look|looking|looked|test|testing|try it|measure|measuring|investigate|investigating|dig|digging|read|reading|research|researching|confirm|confirming|go through|going through|work (it|this|that) out|working|get to the bottom|open|ring|call|trace|tracing|go back|look up|count|compare|verify|verifying|reproduce|replay|examine|study|get (you)? (an|the|a))',
  'let (me|us) (check|find|ask|look|test|confirm|see|dig|get|call|ring|speak|double check|verify|consult|research|read|go|try|trace|bring)',
  '(colleague|colleagues|specialist|specialists|expert|experts|engineer|engineers|manager|supervisor|developer|developers|team|desk|department|manufacturer|supplier|pharmacist|doctor|mechanic|accountant|lawyer|surveyor|editor|curator|chef|underwriter|assessor|planner|buyer|registrar|actuary) *0-6 (who|can|will|to|for|has|have|is|are|by|about|knows|know|tells|tell|says|say)',
];

const imperative =
  '(open|go|head|click|tap|press|select|choose|pick|enter|type|turn|switch|set|sign|log|restart|reboot|update|reset|check|try|use|visit|follow|replace|remove|add|change|save|upload|download|find|look|scan|send|return|bring|make|put|take|start|install|reinstall|delete|clear|copy|paste|move|pull|push|unplug|plug|wait|keep|hold|connect|run|edit|rename|print|fill|tick|untick|swipe|scroll|search|register|book|pay|confirm|drop|show|measure|lift|let|leave|create|refresh|close|reopen|charge|swap|point|cut|peel|rinse|shake|read|note|give|attach|forward|transfer|loosen|tighten|flip|place|insert|slide|hang|warm|cool|mix|stick|lay|apply|request|order|redeem|repeat|undo|export|import|link|verify|allow|enable|disable|untie|wash|trim|cancel|correct)';

/** Guidance too, unless it only leads back to us. */
const turnTo = '(call|ring|ask|email|contact|write to|speak to|see)';

export const guidance = [
  `(please|just|simply|then|and|or|to|first) ${turnTo} !(us|me|our|back|if|you|what|how|that|your (message|email|point))`,
  `^ ${turnTo} !(us|me|our|back|you|what|how|that)`,
  `(if|when|once|as soon as) you ${imperative} (the|your|it|a|an|on|to|in|up|them|this|that|out|off|all|any|both|each|again|<placeholder>|<number>)`,
  `^ (<please>|just|simply|first|then|next|now|so|and|also|instead|afterwards|finally|once more|again|start|begin)? ,? (<please>|just|then|now)? ,? ${imperative} *1`,
  `(<please>|, then|, and|, so|and then|or) (just|simply|also|please|then)? ${imperative} (the|your|it|a|an|on|to|in|up|them|this|that|us|me|out|off|for|with|any|all|both|each|again|back|<url>|<placeholder>|<number>)`,
  `(to|once|when|if|after|before|as soon as) *1-10 , (please|just|simply|then)? ${imperative}`,
  '(you|<customer>) (can|could|may|might|will need to|need to|have to|will find|find|will want to|just need|would|should|will be able to|only need|will see|are able to)',
  '(here is|here are|this is|these are|below (is|are)) (how|the|a|an|what|where|two|three|some|our|your)',
  '(fix|way|trick|solution|remedy|cure|answer|workaround|quickest|easiest|fastest|simplest|shortcut) *0-2 (is|for|out|round|around|forward|to|works|takes)',
  '(instead|alternatively|takes them|takes it|accepts them)',
  '(all (it|that) (takes|needs)|it takes|what helps|helps is|will do (it|the trick)|does (it|the trick)|by (choosing|opening|pressing|using|entering|setting|turning|switching|clicking|selecting|typing|changing|removing|adding|restarting|going|signing|replacing|moving|pulling|scanning|sending|paying|asking|writing|replying|tapping|holding|calling|filling|picking|checking|clearing))',
  '(needs|need|should|has to|have to|must|wants|expects|goes|go|belongs|belong|sits) (to be|be|to|in|on|at|under|into|the|a|before|after) *1',
  '<code>',
  '<url>',
  '<solution-placeholder>',
];

export const reassurance = [
  '(easy|easily|simple|quick) to (miss|overlook|confuse|mix|mistake|misread|forget|get|make|slip|skip|swap|do|fall|lose|hit|tap)',
  '(easily|quickly|soon|happily) (done|missed|overlooked|mistaken|confused|mixed|swapped|forgotten|misread|made)',
  '(happens|happened|happen) (to|a lot|often|easily|all the time|more|every|quite|very|with|so|fast|quickly|with|here|when)?',
  '(common|frequent|classic|usual|typical|natural|understandable|popular) (mistake|mix up|slip|trap|stumbling|confusion|question|one|error|reading|pitfall|thing|misunderstanding|oversight|assumption)',
  "(aren't|isn't|are not|not|never) (the only one|alone|the first|obvious|clear|easy|your fault|anything you did)",
  '(i have|i had|we have|i did|we did|we all|all of us|most of us|everyone|everybody|many (people|customers|of|readers|users|others)|lots of|plenty of|half (of|our|the)|some of us|a lot of|others|most people|even (we|our|i|the)|people|the best of us)',
  '(confusing|misleading|unclear|ambiguous|tricky|hidden|small|tiny|hard|difficult|awkward|fiddly|similar|alike|identical|the same|close together|side by side|next to each other|cramped|faint|pale|badly (placed|worded|labelled|labeled)|invites|counterintuitive|unobvious|inconspicuous|far down)',
  '(could|should|can) (be|say|show|make|have) *0-3 (clearer|plainer|bigger|better|easier|more|it|warned|told|said)',
  '(no harm|nothing is lost|nothing was lost|no damage|no worries|not to worry|easily (fixed|mended|put right|undone)|quickly (fixed|mended|put right)|simple to put right)',
  '(swap|swaps|changes|change|switches|jumps|moves|fills|hides|hide) *0-2 (by itself|by themselves|on its own|automatically|silently)',
  '(we (see|hear|get)|trap|catches|caught|trips|tripped|stumble|fooled|fools|looks (like|just)|look (like|very|so|much))',
];

const refine =
  '(understand|see|imagine|appreciate|assure|confirm|be reached|relate|tell|hear|only|sympathise|sympathize|not)';

export const alternative = [
  '(instead|alternatively|in the meantime|meanwhile|until then|for now|as a next best|next best|plan b)',
  '(another|other|second|different|nearest|closest|best|similar|comparable|cheaper|larger|smaller|newer|equivalent|alternative|next (available|free|smaller|larger|closest)) *0-1 (way|ways|option|options|thing|choice|route|solution|model|size|date|match|one|ones|idea|possibility|place|time|times|slot|day|plan|version|appointment|shop|store|branch|room|seat|flight|train|colour|color|product|copy|partner|week|provider|lamp)',
  '(alternative|alternatives|option|options|substitute|replacement)',
  `!(nothing|not much|all|little|whatever|else|as best|what little) (i|we|<team>|our *1-2) (can|could|would|will|do|also|am able to|are able to) <adverb>? !(${refine}|never|be (able|unable)|have to|need)`,
  '(i|we) (would be|am|are|will be) (happy|glad|pleased) to !(help|assist|answer|hear|be)',
  '(how about|what about|why not|would you like|would you prefer|would it help|would that|would one of|could you|can you|may i|shall i|shall we|should i|should we)',
  'you (can|could|may|might|are welcome to|are free to|will find|will be able to|are able to) <adverb>? !(contact|reach|call|email|write to|reply|always (contact|reach|reply)|rest|reach out|get in touch|be sure|see|imagine|appreciate|not|find us)',
  '(but|however|though|yet) (here|there is|there are|you can|i can|we can|we do|<placeholder>|<solution-placeholder>|it is possible)',
  '(here is|here are|what) *0-1 (how|what|a|an|the|two|three|some|my|our|i|we|you|works|is possible|helps|comes close|gets you|does work)',
  '(two|three|four|several|a few|some|both|either) (ways|options|choices|things|of (them|these)|possibilities)',
  '(will be|is|are|comes|goes|be|come|arrive|arrives|expect (it|them|more|one)|expected|due|return|returns) (back|available|in stock|possible|open|free|here|on sale|again) *0-3',
  '(comes|arrives|due|expected|back|opens|starts|delivery|restock|shipment) *0-2 (in|on|from|by|until) <time>',
  '(~reserve|~hold|~put *0-3 aside|~set *0-3 aside|waiting list|wait list|waitlist|pre order|preorder|notify you|tell you (when|as soon|once)|let you know (when|as soon|once)|returns list|keep *1-3 for you|(add|put) you|first to)',
  '(~recommend|~suggest|~offer|~propose|worth (a|trying|asking|knowing|looking)|have a look|take a look|consider|look at|try (the|our|a|this|that|it|<url>)|go for)',
  '(~do|~does|get you|gets you|come close|comes close) *0-2 (the same|there|close|much the same|almost)',
  '(works|work|fits|fit|play|plays|plugs|plug|covers|cover|connects|available|possible|compatible) (with|on|in|into|for|just as|as well|the same|too|at|from)',
  '(can be|may be|could be) <adverb>? !(reached|contacted|sure|assured|found (in|under) our)',
  '<solution-placeholder>',
  '<url>',
  '<code>',
];

export const reason = [
  '(because|since|due to|owing to|given that|as a|as the|as our|as we|as it|as this|as they|as each|as every|seeing that|for (reasons|safety|legal|security))',
  '(so (that|we|you|they|it|the|our|every|nobody|no)|which means|means (that|we|you|the|it|they|i)|that is why|this is why|therefore|the reason|reasons|in order to|otherwise)',
  '(to (keep|protect|make sure|ensure|avoid|prevent|give|leave|let|comply|stay))',
  '(has|have|had|was|were|is|are) <adverb>? (been)? (fully|all|already|completely|both)? (closed|sold|gone|reserved|full|booked|taken|stopped|discontinued|retired|ended|next in line|needs|needed|required|too|expired|worn|run out|ran out|designed|built|made|tied|bound|no longer)',
  '(by law|the law|legally|regulation|regulations|tax|customs|safety|hygiene|privacy|security|the licence|the license|rights|capacity|demand)',
  '<reason-placeholder>',
];

export const status = [
  '(passed|added|shared|written|wrote|presented|logged|recorded|raised|forwarded|noted|put|sent|suggested|filed|brought|handed|submitted|entered|given|listed|described|pinned|voted|counted|posted|told|discussed|tagged|linked|saved)',
  "(isn't|aren't|not|is|are|be|been|was|am) <adverb>? (planned|planning|on (our|the|my)|building|built|working|considering|considered|looking|looked|decided|deciding|in (development|testing|beta|progress|the works|discussion|review)|under (review|discussion|consideration)|part of|possible|available|coming|scheduled|discussed|reviewing|collecting|weighing|exploring|adding|going to|rejected|accepted|tested|new|ruled|settled|certain|sure)",
  "(no (firm|current|fixed|concrete|immediate)? (plans|plan|date|decision)|plan to|plans to|don't plan|roadmap|wish list|wishlist|backlog|idea list|ideas list|suggestion box|idea board|whiteboard|shortlist|candidates|next (planning|meeting|round|quarter|release|version))",
  '(we|they|<team>|our *1-3|the *1-3 (team|colleagues|developers|engineers)|who|<person>|i) (will|also|always|now)? (decide|decides|decided|review|reviews|read|reads|choose|chooses|chose|plan|plans|discuss|discusses|consider|considers|look|looks|weigh|weighs|collect|collects|vote|votes|count|counts|meet|meets|pick|picks|sort|sorts|go through|goes through|talk|talks|pass|add|share|put|bring|raise|suggest|note|write|forward|want|wants|hope|hopes|keep|build|builds|work|works)',
  '(already|is (live|here|out|there)|are (live|here|out|there)|exists|came|comes|shipped|released|just launched|came out)',
  '<solution-placeholder>',
];
