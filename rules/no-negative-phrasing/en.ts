import { vocabulary } from '../../src/lint/rule.js';
import { cannotBe, figurative, nobodyRefuses, therefore, verdicts, weRefuse } from './en-refusals.js';
import { although, turn, wayForward } from './en-way-forward.js';

const alas =
  '(unfortunately|unluckily|regrettably|regretfully|alas|to (our|my) regret|(i am|we are) afraid (that)?)';
const negative =
  "(can't|couldn't|won't|don't|doesn't|isn't|aren't|wasn't|didn't|haven't|hasn't|wouldn't|not|no longer|unable|no|out of stock|sold out)";
/** Narrower, where a plain fact may stand beside the apology. */
const refused =
  "(can't|won't|don't|unable|not able|no longer|(isn't|aren't|not) (possible|available|eligible|supported|permitted|allowed|accepted|offered))";
const closed =
  '(close|closed|cancel|cancelled|canceled|suspend|suspended|delete|deleted|disconnect|disconnected|reject|rejected|terminate|terminated|forfeit|forfeited|void)';

/** What the reader was to do, or we were to get. */
const due =
  '(receive|received|hear|heard|get|pay|paid|reply|respond|return|returned|send|confirm|confirmed|complete|completed|submit|submitted|provide|provided|update|updated|settle|settled|act|make|made|collect|verify|verified|sign|signed|arrive|clear|show up|upload)';

/** A conjunction right before the refusal or a few words ahead of it. */
const governs = (words: string) => [words, ...[1, 2, 3, 4, 5].map((n) => `${words} *${n}-${n}`)];
const conditional = { before: governs('<if>') };
const dependent = {
  before: [
    ...governs('after (the|you|your|that|it|this)'),
    ...['why', 'what', 'which', 'how', 'because', 'since', 'as', 'that'],
    '(anything|everything|something|things|reason|one)',
  ],
};
/** News of a death is sad, not sugared. */
const mourning = { sentence: ['(condolences|passed away|passing|your loss)'] };
const beside = [{ later: turn }, { sentence: although, later: wayForward }];

export default vocabulary({
  unfortunately: {
    message: 'Leave out “{match}” and say what happens next: it tells the reader to expect the worst.',
    phrases: [`!(word|say|says|write|writes) (sadly|${alas}) !(of|for|passed|died|lost)`],
    suggest: { drop: 'words' },
    unless: [...beside, { question: true }, mourning],
  },
  regret: {
    message: 'Start with what you can do: after “{match}” the reader hears nothing else.',
    phrases: [
      `${alas} <can't>`,
      `${alas} **6 ${negative}`,
      // A shorter reach: "sadly passed away" is another matter.
      `sadly **2 ${negative}`,
      `(sorry|apologies|apologize|apologise) ,? (but|however) **11 ${refused}`,
      `(i|we) regret to (say|inform you|tell you|advise you) (that)? *8 ${negative}`,
      `(i|we) regret that (i|we|<team>|it|this|the|there|at|due) *8 (${refused}|out of stock|sold out)`,
    ],
    unless: [...beside, { question: true }, mourning],
  },
  condition: {
    message: 'Turn it round and say from when it works: “{match}” only tells the reader to wait.',
    phrases: [
      ...cannotBe.map((one) => `${one} *6 (until|unless|before|without)`),
      "you won't be able to *10 (until|unless)",
      "(otherwise|without (this|that|these|those|it|them)) (<we>|your *2) <adverb>? <can't>",
      `(until|unless|without|before) **10 <we> <adverb>? <can't> !(${figurative})`,
    ],
    unless: [...beside, conditional, { audience: ['technical'] }],
  },
  until: {
    message:
      'Turn it round and say from when it works: “{match}” with a condition behind it only tells the reader to wait.',
    phrases: [`<we> <adverb>? <can't> !(${figurative})`],
    when: { later: ['(until|unless|before|without)'] },
    unless: [...beside, conditional, { audience: ['technical'] }],
  },
  refusal: {
    message:
      'Say what you can do: “{match}” shuts the door; give the nearest alternative, a date, or who can help.',
    phrases: [...weRefuse, ...nobodyRefuses, ...verdicts],
    unless: [
      ...[...beside, conditional, dependent, { ahead: wayForward }, { later: ['yet'] }, { link: true }],
      ...[{ question: true }, { audience: ['technical'] }, { situation: ['abuse-boundary'] }],
      { sentence: ['<code>'] },
    ],
  },
  lead: {
    message: 'Begin with what is possible: “{match}” is the first thing the reader hears.',
    phrases: [...weRefuse, ...nobodyRefuses, ...verdicts],
    in: ['opener'],
    enabled: false,
    unless: [
      ...[...beside, conditional, dependent, { sentence: wayForward }, { later: ['yet'] }, { link: true }],
      { earlier: ['(sorry|understand|know|see|hear|thanks|thank you|appreciate|wish|would love)'] },
      ...[{ question: true }, { audience: ['technical'] }, { situation: ['abuse-boundary'] }],
      { sentence: ['<code>'] },
    ],
  },
  verdict: {
    message: 'Give the reason in plain words and then what is possible: “{match}” sounds like a court.',
    phrases: [`${therefore} <we> <adverb>? <can't>`, `${therefore} **7 can't be`],
    unless: beside,
  },
  limited: {
    message: 'Say where the reader does get help: “{match}” turns them away.',
    phrases: [
      '(support|help|assistance|service|platform|channel|page|account|team|chat|line|inbox|desk|forum) *4 (is|are) (limited|restricted) to',
      "(reply|replies|inbox|mailbox|address|account|number|messages|emails|line|channel) *4 (not|isn't|aren't) <adverb>? (monitored|read|answered|attended)",
      '(unmonitored|unattended) (inbox|mailbox|address|account|email|number|line)',
      'do not (reply|respond) to this (email|message|text|sms|mail|address)',
      "(tracker|forum|channel|inbox|page|account|form|line|desk|platform|chat) isn't <adverb>? (suitable|intended|meant|appropriate|the (right|place|proper))",
      "(isn't|aren't) <adverb>? supported here",
    ],
    unless: beside,
  },
  threat: {
    message: 'Say what keeps it going: “{match}” reads as a threat.',
    phrases: [
      `if (<we>|you|this|your *2|the *2|payment) *2 (don't|didn't|haven't|hasn't|doesn't|isn't|aren't|not) <adverb>? ${due} **10 (will|shall) (be|have to|be forced to|need to)? ${closed}`,
      `otherwise (your|the|this|we) *5 (will|shall) (be)? ${closed}`,
      'failure to *1-8 (will|may|can|shall|results)',
      '(will|shall|may) (be forced|have no (choice|option|alternative)) (but)? to',
    ],
    unless: { audience: ['technical'] },
  },
});
