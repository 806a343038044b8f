import { repetition as openers, reminder } from '../no-passive-aggressive-opener/en-repetition.js';

/**
 * Asides that point to an earlier message or to a text of ours. Each takes its commas along, so that it can be
 * cut out. "As shown below" points forward and "as described in the guide" inside a step is a direction: only
 * asides between commas count. Source: our own list from ordinary usage.
 */

const ourText = '(our|the|this|these|all our|my|that|every) *0-3 <document>';
/** What we gave the reader; "as mentioned in your email" quotes the reader and is kind. */
const yourText =
  '(in your *0-2 (contract|agreement|confirmation|policy|lease|offer|quote|welcome *1|itinerary|invoice|plan)|on your *0-2 (pass|ticket|invoice|bill|receipt|voucher|label|card|statement|prescription|badge|itinerary|confirmation|booking))';
const process =
  '((during|at|upon|in) (the|your|our) *0-2 (process|sign up|registration|booking|checkout|purchase|check in|reservation|enrolment|induction|onboarding|handover|signing|outset|start|beginning)|by (my colleague|us|me|our *0-1 (agent|adviser|advisor|colleague|staff|team)))';
const lead = '(but|and|so|however|unfortunately|sadly|also|please note that|note that|again)?';
const before =
  '(above|before|earlier|previously|elsewhere|already|repeatedly|several times|many times|at the (outset|start|beginning|time))';
const tail = `(${before}|(in|on|under|by|at|within) ${ourText} *0-6|${yourText} *0-4|${process} *0-4)`;
/** Verbs that only look back; the others also give directions. */
const firm =
  '(stated|mentioned|explained|noted|said|advised|indicated|specified|stipulated|documented|communicated|pointed out|laid down|instructed|informed)';
const insist = `(already|previously|also|very)? <plainly>?`;
const shows =
  '(~show|~state|~say|~explain|~make clear|~make it clear|~indicate|~warn|~specify|~note|~mention|~describe|~tell you|~point out|~set out|~stipulate)';
const agreed = '(accepted|agreed to|agreed|acknowledged|consented to|accept|agree to)';
const aware = '(know|are aware|be aware|realise|realize|recall|remember|understand)';
const surely = '(already|surely|certainly|probably|well|no doubt|undoubtedly|clearly|of course)';
const told = '(told|informed|advised|notified|warned|reminded|made aware|instructed)';

/** Between commas, or after one at the end of a sentence. */
const asides = [
  `, as ${insist} ${firm} ${tail}?`,
  `, as <plainly> <stated> *0-6`,
  ', as (i|we) (have|had)? (already|previously|repeatedly|clearly|just|always)? (said|stated|mentioned|explained|noted|told you|advised|pointed out|recommend|recommended|warned) *0-5',
  `, as ${ourText} (itself|also|already|quite)? <plainly>? ${shows} *0-4`,
  `, as you ${surely}? (will|should|must)? ${surely}? ${aware} ((that|of|about|from|since) *0-6)?`,
  `, (which|that|to which|all of which) you (have|had)? (${surely}|expressly|explicitly|also)? ${agreed} *0-8`,
];
const clause =
  '(point|section|clause|article|paragraph|item|chapter|subsection|sub section|no|number|rule|page)';
const citing = '(according to|pursuant to|per|as per)';

export const repetition = [
  ...openers,
  ...asides.flatMap((aside) => [`${aside} ,`, `${aside} $`]),
  `^ ${lead} as ${insist} <stated> ${tail} ,`,
  `^ ${lead} as ${insist} ${firm} ,`,
  `^ ${lead} as <plainly> <stated> *0-6 ,`,
  `^ ${lead} as ${ourText} (itself|also|already|quite)? <plainly>? ${shows} *0-4 ,`,
  `^ ${lead} as (can|may|could) be seen (from|in|on) ${ourText} *0-6 ,`,
  'as you can (clearly|plainly|easily|obviously) see *0-8 ,',
  `^ ${lead} as you ${surely}? (will|should|must)? ${surely}? ${aware} ((that|of|about|from|since) *0-6)? ,`,
  `as you (were|had been|have been|have) ${surely}? (been)? ${surely}? ${told} ((by|at|in|on|during|when|before|already|last|several|previously|earlier) *0-7)? ,`,
  `^ ${lead} as (everyone|everybody|anyone|we all) (knows|know|will know|can see) ,`,
  `${citing} ${clause}? <number> (of|in) *0-5 <document> *0-6 ,`,
  `${citing} ${clause}? <number> (of|in) *0-4 <terms> , (which|that|to which) you (have|had)? ${surely}? ${agreed} *0-8 ,`,
  reminder,
  '(may|might) (i|we) (also|once again|again|once more)? point out (again|once more)? that',
  '(i|we) (must|have to) (also|once again|again|once more)? point out (again|once more)? that',
  '(please be reminded|you are (kindly|hereby|again|once again)? reminded) that',
];
