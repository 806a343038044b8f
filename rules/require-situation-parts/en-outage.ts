/** What is broken, why, until when, and how the reader hears of it. Source: our own lists from ordinary usage. */

const be =
  '(is|are|was|were|has been|have been|had been|will be|may be|be|stays|stay|remains|remain|being|(is|are|was|were) being)';
const how =
  '(currently|presently|temporarily|still|now|all|both|partly|partially|completely|entirely|briefly|again|also|very|much|unusually|only|running|either)?';
const failing =
  '(down|offline|unavailable|unreachable|inaccessible|slow|slower|stuck|out|interrupted|disrupted|affected|impacted|broken|failing|stopping|stopped|paused|delayed|late|silent|dead|closed|blocked|frozen|freezing|suspended|limited|missing|unable|stalled|stalling|crashing|rejecting|rejected|refusing|refused|showing|returning|cut off|cutting|dropping|losing|lost|unusable|unstable|empty|blank|wrong|shut|timing|degraded|running|hanging|bouncing|looping|garbled)';
const works =
  '(work|working|load|loading|open|opening|send|sending|sent|sync|syncing|respond|responding|arrive|arriving|arrived|play|playing|print|printing|start|starting|connect|connecting|go|going|gone|accept|accepting|process|processing|reach|reaching|show|showing|update|updating|save|saving|run|running|available|reachable|accessible|online|up|appear|appearing|deliver|delivering|ring|ringing|get|getting|come|coming|take|taking|answer|answering|turn|turning|light|heat|cool|close|move|lock|unlock|read|print|count)';

export const affected = [
  `${be} ${how} ${failing}`,
  `(no longer|(refuses|refuse|refused|fails|fail|failed) to) ${works}`,
  `(isn't|aren't|wasn't|weren't|hasn't|haven't|hasn't been|haven't been|doesn't|don't|won't|didn't|not|stopped|stop) <adverb>? ${works}`,
  "(you|customers|users|everyone|everybody|nobody|no one|people|members|readers|guests|clients|viewers|patients|students|subscribers|drivers|shops|they|many|some|most) (may|might|will)? <can't>",
  '(nobody|no one|not everyone|none) (in|of|at|on)? *0-4 (can|could|is able|gets|get|has|have)',
  '(stopped|stops|stopping|stalled|stalls|stalling|failed|fails|failing|drop|dropped|drops|dropping|crashed|crashes|crashing|froze|freezes|freezing|breaks|breaking|went down|gone down|goes down|knocked out|knocked offline|cut off|cuts off|taken down|interrupting|interrupts|slowing|slowed|slows|disrupted|disrupting|disrupts|blocking|delaying|buffers|buffering|hang|hangs|bounce|bounces)',
  '(outage|disruption|interruption|power cut|downtime|blackout|fault|failure|incident|problem|problems|issue|issues|trouble|troubles|difficulties|error|errors|delay|delays|slowdown|breakdown|maintenance|hiccup|hiccups|glitch|glitches|blip|snag|bug) (with|in|on|at|of|affecting|affects|that affects|for|when|while|across|hitting|to) *1',
  '(error|errors|warning) (message|when|while|page|code)',
  '(empty|blank|white|black|frozen|wrong|old|grey|gray) (page|pages|screen|screens|list|map|inbox|basket|cart|window|bill|balance)',
  'without (power|water|internet|gas|heating|access|a connection|service|signal|phone|email)',
  '(have|has|with|had) no *0-2 (access|power|connection|internet|signal|water|service|heating|dial tone)',
];

export const cause = [
  '(because|due to|owing to|caused by|as a result of|thanks to|triggered by|brought down by|down to|stems from|comes from|came from|traced)',
  '(~cause|~trigger|root cause|reason)',
  '(after|following|during|since|when) (a|an|the|our|we|one of|two of|some)',
  '(a|an|the|our|one of our|two of our|some of our) *0-4 (change|update|fault|failure|bug|cable|unit|server|servers|storm|surge|release|error|cut|fire|flood|burst|typo|certificate|supplier|provider|engine|part|switch|pump|battery|leak|strike|lightning) *0-4 (that|which|we|in|is|has|took|stopped|broke|made|caused|brought|knocked|stops|failed|expired|went|ran|hit|cut|damaged|left|fell|gave)',
  '(released|rolled out|pushed|deployed|installed|launched|changed|updated|replaced) (a|an|the|our|one|new)',
  '(interfering|interferes|interfered|conflicting|conflicts|clashing|clashes) with',
  '(broke|broken|failed|expired|burst|overheated|overloaded|ran out|gave way|damaged|struck|severed|tore|flooded)',
  '<reason-placeholder>',
];

const day =
  '(today|tomorrow|tonight|overnight|<weekday>|this (morning|afternoon|evening|week|weekend|month)|next *0-1 (day|week|weekend|month|quarter|year|<weekday>)|<month>|the weekend|noon|midday|midnight|lunch|lunchtime|dinner|breakfast|closing time|<time-placeholder>)';

export const time = [
  '!(since|ago|last|for|past|from|over|almost|nearly|than|after|until now|of) <time> !(ago|earlier|is *0-1 too|are *0-1 too|of waiting|late|overdue|too (long|late)|try|attempt|time|person|pair|copy|one|look|charge|payment|fee|order|parcel|email|message|check|step|hand|chance|table|round|part|half)',
  `(by|until|till|before|for|from|on|at|as of|no later than|booked|due|expected|comes|ready|back|arrives|here) (first thing|early|late|later|the end of|end of|around|about)? ${day}`,
  '(within|in|takes|take|up to|another|at most|at least|no more than|less than|about|around|roughly|under) (the)? (next|coming)? <time>',
  '(later|early|first thing|earlier|late) (today|tomorrow|tonight|this|next|in the|on)',
  '(within|in|by|before|until|on|at|no later than) <placeholder>',
  '(hourly|daily|weekly|every hour|every day|each day|each hour|top of (the|every|each) hour|half hourly|within the hour|the same day|same day|over the weekend|by return)',
  '(at|by|before|until|around|about|between|after|from) <number> !(percent|euros|dollars|pounds|people|items|of)',
  "<number> (o'clock|oclock|am|pm|h|hrs|sharp)",
  '(at|by|before|until|around) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past|quarter)',
  '(end|start|beginning|middle|close) of (the|this|next|business|play|<month>|each|every)',
  '(in|within|after) (an|one|two|three|four|five|six|half an|a (few|couple of)|the next) (hour|hours|day|days|minutes|week|weeks|*1 days|*1 hours)',
  '(<number>|two|three|four|five|six|seven|ten) (to|or|and)? (<number>|two|three|four|five|six|seven|ten)? (business|working) days',
];

const somebody =
  '(i|we|<team>|someone|somebody|our *1-3|my *1-2|a colleague|he|she|they|<person>|<placeholder>|the *1-3 (team|desk|driver|engineer))';
const tell =
  '(write|email|e mail|mail|call|ring|phone|telephone|text|message|update|tell|notify|inform|post|send|be in touch|be back|get back|come back|get in touch|follow up|let you|keep you|check back|check in|reach out|contact|confirm|share|reply|respond|answer|give you|report|have (an|the|your|more|some|news)|publish|announce|look in|drop)';

export const nextContact = [
  `${somebody} (will|shall|can|am going to|are going to|is going to|would) <adverb>? (also|then|personally|both|all|always|each)? ${tell}`,
  `${somebody} (update|write to|call|ring|email|text|message|phone|post|report to|keep) (you|updates|news|the latest)`,
  '(let|keep|keeping) you (know|posted|updated|informed|in the loop|up to date|in the picture)',
  'you (will|can|should) (also|then)? (hear|get (a|an|our|my|news|word|the)|receive|have (a|an|my|our|the|it)|expect|see|read|follow)',
  '(expect|watch for|look out for|look for) (a|an|our|my|the|another|news|word|more)',
  '(next|another|further|regular|more|latest|new) (update|updates|message|news|report|bulletin)',
  '(update|updates|news|bulletin|bulletins) (at|every|on|here|by|as|via|through|go|goes|will|follows|follow|comes|come|appears|appear|within|in|is|are)',
  '(status (page|site|board)|<time-placeholder>)',
  '(get|getting|report|come|coming|be|write) back (to you|in touch|with)',
  'for (updates|news|the latest)',
];

export const workaround = [
  '(in the meantime|meanwhile|until then|till then|for now|for the time being|workaround|while you wait|by hand|instead|alternatively|as a stopgap|to bridge|to tide you over)',
  '(until|while) (we|it|this|the|that|our|they|things|everything) *0-8',
  '(you|<customer>|they|everyone) (can|could|may|are able to|will be able to) (still|also|already|always|of course|meanwhile)?',
  "(isn't|aren't|not) affected",
  '(works|work|runs|run|plays|play|opens|open) (as|normally|fine|well|on)',
  '(still|unaffected|as usual|as normal|continues|continue|carry on|carries on|not affected|go ahead|safe|intact)',
  '(use|try|switch to|point|call|ring|pay|send|order|open|keep|go to|visit|ask) (the|our|a|an|your|us|any|in|by|with|from|at)',
  '(here is|there is|there are|two ways|another way|one way)',
  'if *1-8 (reply|call|ring|write|text|email|tell|use|urgent|cannot wait)',
];

export const channel = [
  '(would|do|if|should|which|what|how) *0-2 you (would|do)? (rather|prefer|like|want)',
  '(you|if) *0-2 (would rather|prefer|would like)',
  '(email|e mail|phone|text|call|sms|message|chat|telephone|letter|post|app|whatsapp|voicemail) or (an|a|by|on|with)? *0-1 (email|e mail|phone|text|call|sms|message|chat|telephone|letter|post|ring|app|whatsapp)',
  '(suits you|best for you|works for you|easier for you|easiest for you|your choice|you choose|you like best|of your choice)',
  '(shall|should|may|can) (i|we) *0-2 (call|email|text|use|send|ring|write|phone|message|reach|tell|let)',
  '(best|right|good) (way|number|time|hour|address|moment) (to|for)',
  '(which|what|whichever|another|other|a different) (channel|way|number|address)',
  '(tell|send|give|let) (us|me) *0-2 (a|the|your|which|what|another) *0-2 (number|address|way|channel|time|hour)',
  '(sign up|subscribe|register|reply with) (for|to|at|a|your|the)',
  'would *0-4 (help|suit|work|be (better|easier|handier))',
];
