/** How a contract, a conversation or a quarrel ends. Source: our own lists from ordinary usage. */

const ending =
  '(~cancel|~close|~end|~stop|~terminate|~delete|~remove|~unsubscribe|~withdraw|~deactivate|~discontinue|~expire|~dissolve|~disconnect)';

export const confirmation = [
  `(is|are|was|has been|have been|will be|be|being|gets|now|been|already|stands) <adverb>? (all|fully|officially|hereby|duly)? (canceled|cancelled|closed|ended|stopped|terminated|deleted|removed|withdrawn|deactivated|discontinued|unsubscribed|settled|confirmed|switched off|turned off|done|over|off|disconnected|dissolved|in effect|effective|complete|completed|processed|registered)`,
  `(i|we|<team>|<person>) (have|will|can|am|are|could|would|shall|had)? <adverb>? (also|already|now|just|gladly|be|been|happily)? (~process|~confirm|~take|~switch|~turn|~set|~arrange|~do|~handle|~register|${ending.slice(1, -1)})`,
  `(to|can|could|may|how to|way to|by|please|, then|,) <adverb>? ${ending} !(the (game|conversation))`,
  `^ ${ending} (it|the|your)`,
  '(ends|end|runs|run|stops|stop|closes|close|expires|expire|continues|continue|lasts|last|valid|active|open|stays|remains|paid|cover|access|until|effective|finishes|finish) (on|until|at|till|to|from|through|today|tomorrow|with|by|as of|in)',
  '(last|final) (day|month|payment|invoice|bill|box|lesson|delivery|statement|charge|issue|week|order|instalment|installment)',
  '(taken|take|taking|crossed|struck) (you|your *1-2) (off|out)',
  "(no (further|more)|without further|won't be|won't|not be|no longer be|nothing more (is|will be)) *0-2 (payments|payment|charges|charge|charged|billed|bills|renewed|renew|invoices|invoice|fees|debited|emails|owed|due|cost|costs)",
  '(cancellation|cancelation|termination|withdrawal|notice|closure) *0-3 (is|has|goes|takes|will|confirmed|through|received|effective|complete|processed|done|went|counts)',
  '(as you asked|as you wished|at your request|as requested|consider it done|all done|you are (free|out|all set))',
  '<solution-placeholder>',
];

/** Counts in questions, and where the reader is asked without a question mark. */
export const feedbackQuestion = [
  '(tell|telling|let|letting) (us|me) (know)? *0-2 (what|why|how|where|which|about)',
  '(love|like|glad|happy|curious|interested|grateful|keen|helpful|useful|helps|help) *0-4 (know|hear|learn|understand|what|why|hearing|learning)',
  '(one|a quick|a short|a single|my only|our only|one last|a last) question',
  '(feedback|survey|your reason|your reasons|reason for|your thoughts)',
  '(what|why|how) *0-3 (made|led|went|was|did|could|would|might|can|should|were|missing|changed)',
  '(was|is) (it|there) *0-2 (something|anything|the|a|one)',
];

export const openDoor = [
  '(welcome|reopen|rejoin|restart|reactivate|return|returning|resume|sign up again|start again|come back|coming back|back again|pick up where)',
  'back (any|anytime|whenever|later|one day|in|to|with|at|if)',
  '(any time|anytime|whenever|at any point|one day|later on|if ever)',
  '(until|till|up to|for (another|the next|a further|<count>)) <time>',
  '(stay|stays|remain|remains|keep|keeps|kept|saved|save|available|waiting|yours|safe|hold on to|still|export|exported|download|downloaded|attached|copy)',
  'if you (ever|change|decide|want|need|would|return|should|do|miss|like|come)',
  '(door|doors|hope to|see you|cross paths|paths cross|wish you|good luck|all the best|thank you for|thanks for)',
  'if *0-4 (changes|comes up|else|questions|needed)',
];

const stopping =
  '(end|ending|close|closing|stop|stopping|leave|leaving|hang up|disconnect|step away|step back|block|blocking|restrict|pause|finish|break off|mute|limit|walk away|sign off|terminate|suspend|archive|withdraw|refuse|decline|cut|conclude|quit|ignore|put down|move on|hand over|pass)';

export const consequence = [
  `(i|we|<team>|my colleagues|our *1-2|<person>) (will|would|may|might|shall|must|can|could|need to|have to|am going to|are going to|am forced to) <adverb>? (have to|need to|be|then|also|ask you to|be obliged to|be forced to)? ${stopping}`,
  `(i|we) (will|would|shall|can) (only|no longer|not) (be able to)? (reply|answer|respond|read|continue|help|take|speak|talk|carry|accept|write|stay|communicate|discuss)`,
  "(i|we|<team>|nobody) (won't|can't|wouldn't|couldn't|shan't|will not|cannot|can no longer|am not|are not) <adverb>? (be able to|going to|be)? (reply|answer|respond|continue|carry|go on|stay|accept|read|help|talk|speak|take|discuss|keep|tolerate|answering|replying|continuing|writing|listen)",
  `(chat|call|conversation|contact|thread|ticket|line|exchange|correspondence|account|discussion|talk|it|this) (will|would|may|can|has to|must|is going to|ends|stops|closes) (then|also|have to|be|need to)? *0-2 (end|ended|close|closed|stop|stopped|over|cut|blocked|restricted|terminated|here|there)`,
  `(end|ends|ending|close|closing|stop|stopping|leave|leaving|finish|finishing|break off|breaking off|pause|pausing|terminate|terminating) (this|the|our|your) (chat|call|conversation|contact|correspondence|exchange|thread|ticket|discussion|case|line)`,
  '(reply|help|answer|continue|respond|carry on|read|go on|listen|talk) (only|further|again)? (if|when|once|as soon as|only|as long as|provided|unless|until)',
  '(otherwise|or else|failing that|if not) ,? (i|we|the|this|our)',
  '(last|final) (message|reply|warning|answer|email)',
];

export const willingness = [
  '(want|wants|would like|willing|happy|glad|ready|here|like|keen|able|love|try|trying|aim|hope|intend|mean|prefer|rather|prepared|going|determined|committed) to (help|listen|put|sort|solve|fix|get|resolve|find|work|assist|make|settle|hear|see|do|keep|look|understand|carry|mend|support|talk|be|go|explain|start|discuss|answer|continue|give|take)',
  '(i|we) (can|will|do|could) <adverb>? (want to)? (help|listen|sort|solve|put|replace|send|look|fix|mend|find|correct|check)',
  '(help|helping|support|assist) (you|with)',
  '(on your side|at your disposal|here for you|your side)',
];

export const wayBack = [
  '<way-back>',
  '(whenever|when|once|as soon as|if|should) (you|it|things|this|the *1-3|they|anything|we) *0-4 (ready|calm|calmed|like|wish|want|again|still|back|need|skips|happens|returns|changes|remains|feel|comes|settled)',
  '(we|i|and|to|can|let us|then) (can|will|could|would)? (gladly|happily|then|also|always)? (carry on|continue|go on|resume)',
  '(pick (this|it|things|that) up|pick up|start (again|over|fresh|afresh)|take it up|talk again|speak again)',
  '(write|reply|reach|call|ring|message|come|talk|speak|answer|email|text) (to|us|me|back|again|here|any|at|within|on|with|whenever)',
  '(door|reopen|reopens|reopened|opens again|open again|welcome|here for you|still here|just reply|a reply|your reply|one line|a line)',
];
