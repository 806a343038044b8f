import type { PhraseGroup } from '../../src/lint/rule.js';

const thank = '(thank you|thanks|many thanks)';
const much = '(so much|very much|again|once again|kindly|all)?';

/** What everybody is thanked for; a thing with a name of its own is not among them. */
const virtue =
  '(patience|understanding|cooperation|co operation|loyalty|patronage|custom|trust|consideration|support|business|attention|* response|(prompt|immediate)? attention to this (matter|issue))';
const kind = '(kind|continued|ongoing|continuing|valued|valuable|loyal|great|full|utmost|time and)?';
const virtues = `your ${kind} ${virtue} (and (your)? ${kind} ${virtue})?`;
const asset =
  '(business|feedback|input|opinion|opinions|time|suggestions|communication|outreach|membership|relationship)';

/** "…in this matter", "…while we look into it": adds words, no content. */
const trailing =
  '(and|in (this|the|advance)|during this|as we|while we|whilst we|at this|throughout this|regarding this|with this|through this|always)';
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
  `${thank} ${much} for choosing (${company}|*) (for (all)? your *1-3 needs)?`,
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

const warmly = '(truly|really|greatly|highly|very much|deeply|sincerely|do|always|also)?';

/** The same in a sentence that says more. */
export const gratitude: PhraseGroup = {
  message,
  phrases: [
    ...empty.map((one) => `${one} $`),
    `${thank} ${much} for ${virtues} ${trailing}`,
    `${thank} ${much} for your time and we`,
    `(for|and|you) ${attention} $`,
    `${thank} ${much} for being (a|an|our|part of) *0-2 (customer|member|client|user|guest|subscriber|patient|passenger|partner|family|community)`,
    `(we|i) (want to|would like to|wish to) thank you for ${virtues}`,
    `(ask|asking|asks|request) you? for your ${kind} (patience|understanding)`,
    `<we> ${warmly} (appreciate|value) you (as|being) (a|an|our) *0-2 <customer>`,
    `<we> ${warmly} appreciate you ${contacting} us $`,
    `<we> ${warmly} (appreciate|value) ${virtues}`,
    `<we> ${warmly} (appreciate|value) your ${asset} (and|very much)`,
    `<we> ${warmly} (appreciate|value) your ${asset} $`,
    `${virtues} (is|are) (always|very|really|much|greatly|highly|truly|sincerely|so|very much)? (appreciated|valued)`,
  ],
};
