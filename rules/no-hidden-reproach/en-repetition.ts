import { repetition as openers, reminder } from '../_shared/repetition.js';

/**
 * Asides that point to an earlier message or to a text of ours. Each takes its commas along, so that it can be
 * cut out. "As shown below" points forward and "as described in the guide" inside a step is a direction: only
 * asides between commas count. Source: our own list from ordinary usage.
 */

const lead = '(but|and|so|however|unfortunately|sadly|also|please note that|note that|again)?';
const ourText = '(our|the|this|these|all our|my|that|every) *0-3 <document>';
/** What we gave the reader; "as mentioned in your email" quotes the reader and is kind. */
const yourText =
  '(in your *0-2 (contract|agreement|confirmation|policy|lease|offer|quote|welcome *1|itinerary|invoice|plan)|on your *0-2 (pass|ticket|invoice|bill|receipt|voucher|label|card|statement|prescription|badge|itinerary|confirmation|booking))';
const process =
  '((during|at|upon|in) (the|your|our) *0-2 (process|sign up|registration|booking|checkout|purchase|check in|reservation|enrolment|induction|onboarding|handover|signing|outset|start|beginning)|by (my colleague|us|me|our *0-1 (agent|adviser|advisor|colleague|staff|team)))';
const before =
  '(above|before|earlier|previously|elsewhere|already|repeatedly|several times|many times|at the (outset|start|beginning|time))';
/** What may follow within the aside. A gap alone would run on past the comma. */
const onward =
  '((of|from|dated|on|in|at|by|to|with|when|during|upon|before|for|about|that|which|you|we|and|under|when) *0-6)?';
const where = `(${before}|((in|on|under|by|at|within) ${ourText}|${yourText}|${process}) ${onward})`;
/** Verbs that only look back; the others also give directions. */
const firm =
  '(stated|mentioned|explained|noted|said|advised|indicated|specified|stipulated|documented|communicated|pointed out|laid down|instructed|informed)';
const insist = '(already|previously|also|very)? <plainly>?';
const shows =
  '(~show|~state|~say|~explain|~make clear|~make it clear|~indicate|~warn|~specify|~note|~mention|~describe|~tell you|~point out|~set out|~stipulate)';
const surely = '(already|surely|certainly|probably|well|no doubt|undoubtedly|clearly|of course)';
const aware = `${surely}? (will|should|must)? ${surely}? (know|are aware|be aware|realise|realize|recall|remember|understand) ((that|of|about|from|since) *0-6)?`;
const told = '(told|informed|advised|notified|warned|reminded|made aware|instructed)';
const agreed = `you (have|had)? (${surely}|expressly|explicitly|also)? (accepted|agreed to|agreed|acknowledged|consented to|accept|agree to)`;
const clause =
  '(point|section|clause|article|paragraph|item|chapter|subsection|sub section|no|number|rule|page)';
const citing = `(according to|pursuant to|per|as per) ${clause}? <number> (of|in) *0-5`;

/** Between commas, or after one at the end of a sentence. */
const asides = [
  `, as ${insist} ${firm} ${where}?`,
  `, as <plainly> <stated> (${where}|${onward})`,
  `, as (i|we) (have|had)? (already|previously|repeatedly|clearly|just|always)? (said|stated|mentioned|explained|noted|told you|advised|pointed out|recommend|recommended|warned) ${before}? ${onward}`,
  `, as ${ourText} (itself|also|already|quite)? <plainly>? ${shows} ${onward}`,
  `, as you ${aware}`,
  `, (which|that|to which|all of which) ${agreed} ${onward}`,
];

export const repetition = [
  ...openers,
  reminder,
  ...asides.flatMap((aside) => [`${aside} ,`, `${aside} $`]),
  `^ ${lead} as ${insist} <stated> ${where} ,`,
  `^ ${lead} as ${insist} ${firm} ,`,
  `^ ${lead} as <plainly> <stated> (${where}|${onward}) ,`,
  `^ ${lead} as ${ourText} (itself|also|already|quite)? <plainly>? ${shows} ${onward} ,`,
  `^ ${lead} as (can|may|could) be seen (from|in|on) ${ourText} ${onward} ,`,
  `^ ${lead} as you ${aware} ,`,
  `as you can (clearly|plainly|easily|obviously) see ${onward} ,`,
  `as you (were|had been|have been|have) ${surely}? (been)? ${surely}? ${told} ((by|at|in|on|during|when|before|already|last|several|previously|earlier) *0-7)? ,`,
  `^ ${lead} as (everyone|everybody|anyone|we all) (knows|know|will know|can see) ,`,
  `${citing} <document> ${onward} ,`,
  `${citing} <terms> , (which|that|to which) ${agreed} ${onward} ,`,
  '(may|might) (i|we) (also|once again|again|once more)? point out (again|once more)? that',
  '(i|we) (must|have to) (also|once again|again|once more)? point out (again|once more)? that',
  '(please be reminded|you are (kindly|hereby|again|once again)? reminded) that',
];
