import type { Condition } from '../../src/lint/rule.js';
import { adverb, look, ours, thing, willBe } from './en-words.js';

const once =
  '(once|when|whenever|as soon as|as and when|after|until|the (very)? (moment|minute|second|instant)|immediately (once|after)?)';
/** What we learn. `details` and `information` with "the" may be what the reader sends. */
const news =
  '((news|word|updates|progress|clarity|movement|traction|feedback to share)|(an|the|any|a|some|another|more|further|new|additional|other|final) *0-1 (news|update|updates|answer|clarity|progress|development|developments|insight|insights|result|results|outcome|resolution|solution|eta|timeline|date)|(more|any|new|further|additional|other) (information|info|details|feedback)|(more|anything|something|anything new|new info) to (share|report|say|tell you|announce|add))';
const job =
  '(review|investigation|investigations|enquiry|enquiries|inquiry|inquiries|analysis|assessment|check|checks|decision|verification|audit|evaluation|deliberations|discussions|tests|testing|diagnosis|result|results|outcome|findings|verdict|ruling)';
const finished =
  '((is|are|has been|have been|was|were) (complete|completed|finished|done|concluded|available|ready|at hand|known|made|reached|taken|closed|over|in|back|through|clear|settled|published)|concludes|conclude|finishes|finish|completes|ends|closes|comes (in|back|through)|come (in|back|through)|has (concluded|finished|ended|come back|come in))';
const room =
  '(something|anything|(a|an|another|the next|any|more) *0-1 (place|places|spot|spots|space|spaces|slot|slots|seat|seats|vacancy|opening|opportunity|position|unit|bed|appointment)|places|spaces|slots|availability|capacity)';

/** The reader does the next step, or sees the moment come. */
export const readers: Condition = {
  sentence: [
    '(please|kindly|reply with|let (us|me) know)',
    `(if|once|when|whenever|as soon as|after|before|until|unless|in case) (you|your (payment|form|reply|answer|documents|parcel|order|item|items|return|device|details|information|transfer|photos|signature) (arrives|arrive|is|are|reaches|reach|has|have|clears)|<we> (receive|get|have received|have got) (your|all|it|them|these|those))`,
  ],
};

/** Waits for us, and nobody says how long. */
export const triggers: readonly string[] = [
  `${once} (we|i|they|<team>) (have|has|get|gets|receive|receives|hear) ${news} !(from|about your|on your)`,
  `(update|updates|news|answer|answers|information|details|results|date|dates|word|feedback) *0-3 ${once} (we|i|they|<team>) (have|has|get|gets|hear|hears|receive) (it|them|one|any|this|these) !(from|back)`,
  `${once} (we|i|they|<team>) (know|knows|learn|learns|find out|finds out) (it|more|anything|something|for sure|what|why|your *0-2 status|the *0-2 (cause|outcome|result|results|status|reason))`,
  `${once} (we|i|they|<team>) (hear|hears) (it|anything|something|more|back|of (it|any|anything))? back? !(from|your)`,
  `${once} there (is|are|has been|have been) ${news}`,
  '(will|shall) **8 as (they|it|more|and when they|information) (become|becomes|is|are) available',
  `${once} (more|further|new|additional) (news|information|details|updates) (is|are|becomes|become|comes|come)`,
  `${once} (it|this|that|they|everything|all of this) (is|are|has been|have been) (resolved|fixed|solved|decided|sorted|sorted out|looked into|clear|clarified|settled)`,
  `${once} (the|this|our|your|an|all) *0-2 ${job} ${finished}`,
  `${once} (a|any|final|the) *0-1 (decision|verdict|conclusion|answer|solution|date|outcome) (is|has been|are|was) *1`,
  `${once} (we|i|they|<team>) (have|has)? (concluded|reached|made|come to|arrived at|reach|make|come to) (a|our|the|any|its|their) *0-1 (decision|conclusion|verdict|enquiries|inquiries)`,
  `${once} (we|i|they|<team>) (have|has|get|gets|receive|receives|are given) (the|a|an)? (green light|go ahead|all clear|sign off|approval|clearance)`,
];

/** The same for a promise of ours; without one it tells how a thing works. */
export const chances: readonly string[] = [
  `${once} ${room} (opens|open|comes|come|frees|free|turns|turn) (up|available)`,
  `${once} ${room} *0-2 (becomes|become|is|are|gets|get) (available|free|vacant)`,
  `${once} (the|this|our|anything|something|things)? *0-1 (situation|status|circumstances|things|anything|something|picture|position) (changes|change|improves|improve|develops|settles|evolves|becomes clearer|allows|allow|permits|permit)`,
  `(once|when|as|if) (time|capacity|resources|workload|workloads|circumstances|availability) (allows|allow|permits|permit)`,
  `as (things|the *1-2|it|this) (progress|progresses|develop|develops|evolve|evolves|unfold|unfolds|(move|moves) (on|along|forward))`,
  'if (anything|something) (changes|develops|happens|moves|turns up|comes (up|through)) on our (side|end)',
];

/** Says where a case lies, which is not when it moves. */
export const standing: readonly string[] = [
  `${ours} (am|are|is|will be|will continue|continues|continue|have been|has been) ${adverb} (closely|actively|carefully|to)? (monitor|monitoring|keep a *0-1 eye on|keeping (a|an)? *0-2 (eye|tabs|watch) on|keeping track of|watching) *0-1 (the (situation|matter|issue|case|progress|service|status)|it|this|that|things|developments|closely|progress)`,
  `${ours} (am|are|is) ${adverb} (closely|actively)? monitoring $`,
  '(the *0-1 (situation|issue|matter|service|case|problem|incident)|it|this) (is|will be) <adverb>? being? *0-1 (monitored|watched)',
  `(your *1-3|the *0-2 (matter|issue|case|ticket|request|bug|report|fix|problem)|it|this|that|they|everything) (is|are|remains|has been|have been|was) ${adverb} (still|firmly|safely|definitely)? (placed|put|added|moved|entered|back|sitting)? (in|to|into|on) (our|the|their) *0-2 (queue|backlog|pipeline|works|worklist|to do list|radar|roadmap|wish list|agenda|horizon|list)`,
  `(your *1-2|the *0-1 (matter|issue|case|ticket|request|problem|situation)|it|this|everything) (is|are) ${adverb} (well)? in hand`,
  `(a|the|your|our) *0-1 (fix|solution|update|resolution|patch) (is|are) ${adverb} (in the (works|pipeline|making)|coming|on (the|its|their) (way|cards|horizon)|under way|underway) $`,
  '(processing|delivery|response|waiting|wait|shipping|turnaround|lead|reply|handling|review|dispatch) (times|time|dates) (may|can|might|will|do)? (vary|varies|differ|fluctuate|be longer) $',
  '^ (please)? (expect|await) (a|an|our) (call|email|message|reply|response|visit|letter|follow up) (from *1-5)? $',
  '^ (more|further|additional|full)? (details|information|news|updates|info|communication|communications|correspondence|instructions) (to follow|to come|coming|(will|shall) follow) $',
];

/** Ours to look at, and ours to answer. */
export const handed: readonly string[] = [
  `(has|have) been <adverb>? (informed|notified|alerted|made aware|told|briefed) and (they)? will ${adverb} (take care|look|handle|fix|deal|address|work|attend|sort|act|follow up|investigate|review|resolve) *0-5 $`,
  `(our|the|my) *0-3 (team|department|desk|office|colleagues|specialists|experts|engineers|managers|committee|board|panel|section) (will|shall|is going to|are going to) ${adverb} ${look} *0-4 and (then)? (to)? (advise|recommend|suggest|decide|determine|respond|reply|act|proceed|take (any|the|appropriate|necessary|suitable|further) *0-1 (action|actions|steps|measures)|come back|revert|report back)`,
  `(our|the|my) *0-3 (team|department|desk|office|colleagues|specialists|experts|engineers|committee|board|panel) (will|shall) ${adverb} ${look} *0-4 (further|accordingly) $`,
  `${thing} ${willBe} be ${adverb} (considered|discussed|assessed|evaluated|dealt with|looked into|actioned|attended to|handled|taken up|followed up) *0-1 (accordingly|internally|further|(by|with|at) (the|our|a) *1-3)? $`,
];
