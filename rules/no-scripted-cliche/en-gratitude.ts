import type { PhraseGroup } from '../../src/lint/rule.js';

const thank =
  '(thank you|thanks|many thanks|(my|our)? (sincere|sincerest|warm|warmest|heartfelt|deepest) thanks)';
const much =
  '(so much|very much|ever so much|a million|a lot|a bunch|again|once again|kindly|all|in advance|most sincerely|sincerely)?';

/** What everybody is thanked for; a thing with a name of its own is not among them. */
const virtue =
  '(patience|understanding|cooperation|co operation|collaboration|partnership|forbearance|indulgence|commitment|faith|confidence|loyalty|patronage|custom|trust|consideration|support|business|attention|* response|(prompt|immediate)? attention to this (matter|issue))';
const kind = '(kind|continued|ongoing|continuing|valued|valuable|loyal|great|full|utmost|time and)?';
const virtues = `your ${kind} ${virtue} (and (your)? ${kind} ${virtue})?`;
const asset =
  '(business|feedback|input|opinion|opinions|time|suggestions|communication|outreach|membership|relationship)';

/** What we still do; what is done ("while I checked with the depot") makes thanks sincere. */
const ongoing =
  '(am|are|is|work|continue|look|investigate|review|resolve|process|address|try|strive|seek|sort|fix|handle|complete|research|deal|gather|assess|restore|attend|perform|carry|conduct|make|get|do)';
/** "…in this matter", "…while we look into it": adds words, no content. */
const trailing = `(and|in (this|the|advance)|during this|(as|while|whilst) (we|i|<team>) ${ongoing}|at this|throughout this|regarding this|with this|through this|always)`;
const generic =
  '(today|again|in this matter|during this time|at this time|with (this|your) *1-2|(about|regarding|concerning|in) (this|the|your) (matter|issue|issues|concern|concerns|inquiry|enquiry|query|request|problem|situation))';

/** Whom the customer wrote to, said back to the customer. */
const desk =
  '(support|care|team|desk|helpdesk|service|services|department|office|bank|airline|airlines|airways|online|store|shop|group|insurance|hotels|telecom|mobile|energy)';
const company = `(us|<us>|<placeholder> ${desk}?|our *0-4 ${desk}|the *0-4 ${desk}|*1-3 ${desk})`;
const contacting =
  '(contacting|reaching out to|writing to|writing in to|getting in touch with|getting in contact with|connecting with)';
const attention =
  '(bringing|raising) (it|them|(this|that|these) *0-2|the (issue|matter|problem)) to our (attention|notice)';

/** Thanks that could stand in any message to anybody. */
const empty = [
  `${thank} ${much} for (${contacting}|emailing|messaging|calling) ${company} ${generic}?`,
  // A company's name is a word or two of any kind.
  `${thank} ${much} for ${contacting} *1-2 ${generic}?`,
  `${thank} ${much} for your (inquiry|enquiry|query|outreach|communication|correspondence) ${generic}?`,
  `${thank} ${much} for (taking the time to|choosing to) (contact|write to|write|reach out to|reach out|get in touch with|get in touch|email|call) ${company}? ${generic}?`,
  `${thank} ${much} for ${virtues} ${generic}?`,
  `${thank} ${much} for (bearing with us|being patient|your interest|your interest in our (company|organization|organisation|business|bank|university|school|store|shop|hotel)) ${generic}?`,
  `${thank} ${much} for (your *0-2 (email|message) and for)? ${attention}`,
  `${thank} ${much} for (shopping|banking|flying|travelling|traveling|staying|dining|doing business) with us ${generic}?`,
  `${thank} ${much} for sharing your (feedback|thoughts|concern|concerns|experience|comments|opinion) with us`,
];

const message =
  '“{match}” could be said to anybody, so the reader skips it: thank them for something they did, or start with the answer.';

/** Sentences that are nothing else. */
export const thanks: PhraseGroup = {
  message,
  phrases: empty.map((one) => `^ (we|i)? ${one} $`),
  suggest: { drop: 'sentence' },
};

/** Thanks for buying from us; a thing that was picked ("the seats in row four") is no company. */
export const choice: PhraseGroup = {
  message,
  phrases: [
    `${thank} ${much} for choosing (us|<placeholder>|our *0-1 (product|products|service|services|company|brand|${desk})) !(to|over|because)`,
    `${thank} ${much} for choosing *1-3 for (all)? your *1-4 $`,
    `${thank} ${much} for choosing *1-4 (as your|for (all)? your *1-3 needs|and have)`,
    `${thank} ${much} for choosing *1-3 $`,
  ],
  unless: {
    within: [
      'choosing (a|an|your|to|this|that|these|those|between|(the|our) *1-3 (plan|option|seat|seats|date|dates|size|color|colour|room|model|version|time|course|tariff))',
    ],
  },
};

const warmly =
  '(truly|really|greatly|highly|very much|deeply|sincerely|do|always|also|kindly|genuinely|immensely|hugely|certainly|fully|so|very|all|much|most)?';
/** Worth that only the writer of a form letter sees. */
const precious = '(valuable|valued|invaluable|precious|constructive|esteemed|insightful)';
const comments =
  '(feedback|review|thoughts|comments|views|opinion|opinions|experience|input|insights|suggestions)';
const chance = '(the|a|an|this)? (opportunity|chance|privilege) (to|of)';

/** The same in a sentence that says more. */
export const gratitude: PhraseGroup = {
  message,
  phrases: [
    ...empty.map((one) => `${one} $`),
    `${thank} ${much} for ${virtues} ${trailing}`,
    `${thank} ${much} for your time and we`,
    `(for|and|you) ${attention} $`,
    `${thank} ${much} for being (such)? (a|an|our|part of) *0-3 (customer|member|client|user|guest|subscriber|patient|passenger|partner|family|community)`,
    `(we|i) (want to|would like to|wish to) thank you for ${virtues}`,
    `(ask|asking|asks|request) you? for your ${kind} (patience|understanding)`,
    `(ask|request|beg|urge) (that)? you (to)? (please|kindly)? bear with (us|me)`,
    'bear with (us|me) (at|during|through|throughout) (this|these|such)',
    // Trust, time and opinions, handed over like presents
    `${thank} ${much} for (placing|putting) your *0-2 (trust|confidence|faith) in`,
    `${thank} ${much} for (trusting|supporting|joining|partnering with|relying on|believing in|staying with|sticking with|being with|sticking by|staying loyal to) (us|our *1-2|<placeholder>) !(with the|on the|at the|in the|for the)`,
    `${thank} ${much} for (trusting|entrusting) *1-3 with your`,
    `(never|don't) take your *1-3 for granted`,
    `${thank} ${much} for being (a|an)? part of (the|our|this) *0-2 (family|community|journey|story|team|network|world|adventure)`,
    `${thank} ${much} for your (precious|valuable|valued) (time|attention|support|custom|business|input|contribution)`,
    `${thank} ${much} for helping us (to)? (get better|improve|grow|do better|become better|keep improving|be better) !(the|at|on|in)`,
    '<we> (am|are) *0-2 (grateful|thankful) for (the|all) (trust|confidence|faith|loyalty|support|patience|understanding|business) (that)? you',
    '<we> (am|are) *0-2 (grateful|thankful|happy|delighted|glad|lucky|proud|honored|honoured|privileged|blessed) to (have|count|call) you (as (a|an|our|one)|with us|on board|among|in our|part)',
    `(hope for|trust in|count on|rely on|seek|request) your ${kind} (patience|understanding|cooperation|indulgence|forbearance|consideration)`,
    `your ${kind} (loyalty|trust|support|business|patience|understanding|custom|feedback) (never|doesn't) (goes|go) unnoticed`,
    `(can't|couldn't) thank you enough for (${virtues}|being|choosing|your *0-2 ${asset})`,
    `${thank} ${much} for your *0-1 (trust|confidence|faith|loyalty) (in|to) (us|our|the|<placeholder>)`,
    `${thank} ${much} for (taking|finding) (the time|a moment|some time|time) (out of your *1-2)? to (share|leave|give|provide|offer|submit|send) (us)? (your|this|such|some) *0-2 ${comments}`,
    `${thank} ${much} for *0-2 (your|the|this|such) ${precious} ${comments}`,
    `${thank} ${much} for your *0-1 ${comments} (it|which|this) (is|are) ${warmly} (appreciated|valued)`,
    `${thank} ${much} for (giving|allowing|granting|offering|letting) (us|me) (${chance}|to? (be of|serve|assist|help|support|be part))`,
    `${thank} ${much} for understanding (and|as|while) (we|waiting|bearing|your|being)`,
    `${thank} ${much} for understanding $`,
    `<we> ${warmly} (appreciate|value) (you|your|the|this)? (giving|allowing|granting|offering)? (us|me)? ${chance} (serve|help|assist|make|put|address|correct|improve|resolve|earn|look into|work|welcome|hear)`,
    `<we> ${warmly} (appreciate|value) you (as|being) (a|an|our) *0-2 <customer>`,
    `<we> ${warmly} appreciate you ${contacting} us $`,
    `<we> ${warmly} appreciate (you|your) (choosing|trusting|trust in|staying with|sticking with|flying with|shopping with|banking with|supporting|bearing with) (us|our|<placeholder>|*1-2 (for|as|with) your)`,
    `<we> ${warmly} (appreciate|value) ${virtues}`,
    `<we> ${warmly} (appreciate|value) your *0-3 ${asset} (and|very much)`,
    `<we> ${warmly} (appreciate|value) your *0-3 ${asset} $`,
    `<we> ${warmly} value you and`,
    `<we> ${warmly} value you $`,
    `<we> ${warmly} (value|treasure|cherish|appreciate) (every|each|all|all our|every single|each and every) (one of)? (opinion|opinions|voice|comment|comments|review|reviews|idea|ideas|feedback|suggestion|<customer>|our <customer>)`,
    `<we> ${warmly} (value|treasure|cherish) the ${comments} of (all|our|every|each|any)`,
    `<we> (am|are) ${warmly} (grateful|thankful|appreciative|indebted) (to you)? (for|of) ${virtues}`,
    `(my|our) *0-2 (thanks|gratitude|appreciation) (to you)? for ${virtues}`,
    `(extend|express|convey|offer|offer you) (my|our) *0-2 (thanks|gratitude|appreciation)`,
    `(we|i) *0-4 take (this|the|a) (opportunity|moment|chance) to (thank|express|extend|assure|wish|say thank)`,
    `${virtues} *0-3 (is|are) ${warmly} (appreciated|valued)`,
    `your *0-3 ${asset} (is|are) ${warmly} (appreciated|valued|treasured)`,
  ],
};
