import { vocabulary } from '../../src/lint/rule.js';

const house =
  '(company|store|shop|hotel|airline|bank|school|university|city|council|clinic|hospital|library|house|store wide|internal|corporate|standard|official|current|existing|strict|general)';
const rules =
  '(policy|policies|rules|regulations|terms|conditions|guidelines|procedure|procedures|protocol|protocols|contract|agreement|tariff|terms (and|of) *1)';
/** "our standard refund policy", "company policy", "section 4 of the contract". A customer's own policy is insurance. */
const cited = `((section|point|clause|article|paragraph) <number> of your? ${rules}|((section|point|clause|article|paragraph) <number> of)? (our|the|my|${house}) *0-4 ${rules})`;
/** Papers that are no shield: they are about the reader's data, or what the reader bought. */
const rulers = `((our|my|${house}) *0-2 ${rules}|the *0-1 ${rules})`;
const forbid =
  "(forbids|forbid|prohibits|prohibit|prevents|prevent|precludes|preclude|excludes|exclude|disallows|rules out|bars|won't let|won't allow|won't permit|(don't|doesn't) (allow|permit|let|cover|provide for|entitle|accept|offer|foresee))";
const tool = '(our|the|my) *0-1 (system|systems|software|computer|program|platform|tool|portal|database)';

/** What reassures rather than refuses: "we don't share your data". */
const harmless =
  'charge|charged|share|sell|store|need|have to|ask|require|required|bill|disclose|send|worry|mind|affected|lose|know|only|keep';

/** A "no" of ours. */
const refusal = [
  "(can't|couldn't|unable|not able|isn't able|aren't able|amn't able|no longer|wouldn't be able|won't be able)",
  `(don't|doesn't|won't|didn't|isn't|aren't) <adverb>? !(${harmless})`,
  '(decline|declined|refuse|refused|reject|rejected|deny|denied|exclude|excluded|forfeit|forfeited|void|ineligible|non refundable|nonrefundable|non returnable|non transferable|prohibited|forbidden)',
  'no (refund|refunds|exception|exceptions|exchange|exchanges|credit|compensation|extension|returns|changes)',
  '(only|exclusively|solely) *0-6 (can|may|are|is|be|within|if|when|for)',
  '(can|may|are|is|will) *0-4 (only|exclusively|solely)',
  '(will|shall|be|are|is) (charged|kept|withheld|retained|forfeited|lost)',
  '(too late|not (possible|eligible|entitled|allowed|permitted)|must)',
];

const citing = [
  `as? per ${cited}`,
  `(due to|because of|owing to|according to|in accordance with|in line with|in keeping with|in compliance with|based on|pursuant to|by virtue of|on the basis of|under) ${cited}`,
  `as (is|was)? (clearly|plainly|explicitly|already)? <stated> (clearly|plainly)? (in|on|under|by) ${cited}`,
];
const hears =
  'Say why in plain words and what is possible: with “{match}” the reader hears that a rule counts more than they do.';

/** Rules that stand for a reason. Source: our own lists from ordinary usage. */
export default vocabulary({
  cited: {
    message: hears,
    phrases: [
      ...citing,
      `it is (simply|just)? (our|${house}) *0-2 (policy|rule|procedure) (that|to|not to)`,
      `(the)? (terms|conditions|rules|contract|agreement|policy|policies) *0-3 (which|that)? you (have|had)? (agreed|accepted|signed|consented|acknowledged|confirmed) *0-1`,
      `(our|the|my) *0-4 (policy|policies|rules|terms|conditions|regulations|guidelines|contract|agreement) *0-2 <adverb>? (clearly|explicitly|plainly)? (state|states|stipulate|stipulates|say|says|dictate|dictates|specify|specifies|require|requires) (that|clearly)`,
    ],
    when: { nearby: refusal },
  },
  /** The rule and the refusal behind it are one fault. */
  refused: {
    message: hears,
    phrases: citing.map((one) => `${one} ,? <we> <adverb>? (don't|won't|<can't>) !(${harmless})`),
  },
  verdict: {
    message:
      'Say why in plain words and what is possible: “{match}” tells the reader that nobody thought about their case.',
    phrases: [
      `(that is|this is|it is) (just|simply|only)? (our|the|${house}) *0-2 (policy|procedure|protocol) $`,
      `(that is|this is|it is|those are|these are) (just|simply|only)? (our|the|${house}) *0-1 (policy|policies|rules|regulations|procedures|terms) ,? (and|so|i am afraid|unfortunately|sorry|regardless)`,
      '(those|these) are (just|simply|only)? (our|the) (rules|regulations|terms|policies) $',
      `(that|this|it|which|doing so|doing that)? (is|was|be|are|goes|go|going) (strictly|clearly|totally)? (against|contrary to|in violation of|in breach of|not in line with) ${rulers}`,
      '(rules are rules|(a)? (policy|rule) is (a)? (policy|rule))',
      'no *1-2 , no (refund|return|entry|exchange|access|repair|service|appointment|parcel|delivery|claim|payout|replacement|seat|boarding|key|support|help|compensation|admission)',
      '(my|our) hands are tied',
      "(i|we) (don't|didn't) (make|write|set|decide) the (rules|policy|policies|prices|terms|rates)",
      `${rulers} *0-2 (leave|leaves|leave us|don't leave|doesn't leave|don't give|give) (me|us)? (no|any|little|much|a lot of) (room|scope|leeway|discretion|choice|flexibility)`,
      '(accept|accepts|take|takes|assume|assumes|bear|bears|carry) no (liability|responsibility) !(if|until)',
      "(can't|don't|doesn't|won't) (accept|take|assume|bear) (any)? (liability|responsibility) (for|in)",
      '(have|has|is|with|operate|operates|under) (a|an)? (very)? (strict|firm|rigid) (no)? (company|house|return|returns|refund|refunds|exceptions|exception|cancellation|cancelation|exchange|exchanges|deposit|booking|late|changes)? (policy|rule|policies|rules) !(of|about|that protects|for your)',
      '(a|our|the) (strict)? no (refund|refunds|return|returns|exception|exceptions|exchange|exchanges|cancellation|change|changes) (policy|rule)',
    ],
    unless: { nearby: ['you can <adverb>? (return|cancel|change|exchange|have|get|keep|choose)'] },
  },
  forbidden: {
    message:
      'Say why in plain words and what is possible: “{match}” makes a rule or a machine the one who says no.',
    phrases: [
      `${rulers} *0-2 <adverb>? ${forbid}`,
      `${tool} <adverb>? (won't|doesn't|don't|can't) <adverb>? (let|allow|permit|give) (me|us)`,
      `${tool} <adverb>? (won't|doesn't|don't|can't) <adverb>? (allow|permit|support) (this|that|it|any|such|for (this|that|it))`,
      "(head office|headquarters|hq|management|corporate|(my|our|the) (manager|boss|supervisor|owner|director|legal team|legal department)) (won't|doesn't|don't) <adverb>? (allow|permit|let|approve|authorize|authorise)",
      `(bound|required|obliged|constrained) by (policy|${rulers})`,
      '(i am not|we are not|<team> is not|<team> are not) <adverb>? (allowed|permitted|authorized|authorised|supposed|at liberty) to !(be|know|see|view|ask)',
      "(i|we) <adverb>? (do not|don't) have (the)? (authority|authorization|authorisation|permission|clearance) (to|for)",
    ],
    unless: [{ before: ['<if>'] }, { ahead: ['<next-step>'] }],
  },
});
