import * as v from 'valibot';
import type { Condition } from '../lint/rule.js';
import { closedObject } from './closed.js';
import { places } from './options.js';

/** An entry that may be missing, with the hint that editors show. */
export const optional = <Schema extends v.GenericSchema>(description: string, schema: Schema) =>
  v.optional(v.pipe(schema, v.description(description)));

/** Text that says something. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('this text is empty.'));
const names = v.array(v.string());
/** Phrases in pattern notation. */
export const patterns = v.pipe(v.array(text), v.nonEmpty('this list is empty.'));

const condition = closedObject('condition', {
  before: optional('Phrases; one stands right before the match.', patterns),
  after: optional('Phrases; one stands right after the match.', patterns),
  within: optional('Phrases; one stands inside the match.', patterns),
  touching: optional('Phrases; one shares words with the match or stands right beside it.', patterns),
  sentence: optional('Phrases; one stands elsewhere in the sentence.', patterns),
  earlier: optional('Phrases; one stands in the sentence before the match.', patterns),
  later: optional('Phrases; one stands in the sentence after the match.', patterns),
  ahead: optional('Phrases; one stands in the sentence or in the next two.', patterns),
  nearby: optional('Phrases; one stands in the sentence, the one before or the next two.', patterns),
  question: optional('Whether the sentence is a question.', v.boolean()),
  quoted: optional('Whether words of the match stand in quotation marks.', v.boolean()),
  link: optional('Whether the sentence links somewhere.', v.boolean()),
  situation: optional('The macro is in one of these situations.', names),
  tone: optional('The macro has one of these tones.', names),
  audience: optional('The macro is for one of these: customer, technical, internal.', names),
  channel: optional('The macro goes out by one of these: email, chat, sms, social.', names),
  tags: optional('The macro has one of these tags.', names),
  complete: optional('Whether the macro is a whole reply, with a greeting or a sign-off.', v.boolean()),
} satisfies Record<keyof Condition, v.GenericSchema>);
const conditions = v.union([condition, v.array(condition)]);

/** Where and when phrases count; a rule and a group of phrases say it alike. */
export const limits = {
  in: optional(
    'Where in a macro the phrases count; default: body, list and table.',
    v.array(v.picklist(places)),
  ),
  when: optional('The phrases count only where all of this holds.', condition),
  unless: optional('The phrases do not count where this holds; of a list, any entry.', conditions),
};

const remedy = v.pipe(
  closedObject('key', {
    drop: optional('Remove the words, or the sentence.', v.picklist(['words', 'sentence'])),
    replace: optional('Put this text in place of the words.', v.string()),
  }),
  v.check(
    (input) => Object.keys(input).length === 1,
    'expected { "drop": "words" }, { "drop": "sentence" } or { "replace": "…" }.',
  ),
);

/** What a group of phrases says. */
export const phraseEntries = {
  message: v.pipe(
    text,
    v.description('One sentence: quote “{match}”, say what the reader hears and what to write instead.'),
  ),
  phrases: v.pipe(
    v.union([patterns, v.record(v.string(), v.nullable(v.string()))]),
    v.description('Phrases to find, or phrase → replacement (null: none).'),
  ),
  suggest: optional('Offered for every phrase without a replacement of its own.', remedy),
  fixable: optional('True: replacements may be made without reading.', v.boolean()),
  atLeast: optional('Report only where so many different phrases meet in one sentence.', v.number()),
  ...limits,
};

/** Name → phrases. */
export const wordClasses = optional(
  'Word classes of your own: name → phrases. Phrases name them in angle brackets.',
  v.record(v.string(), patterns),
);
