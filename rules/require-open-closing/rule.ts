import { defineRule } from '../../src/lint/rule.js';
import type { Sentence } from '../../src/macro/types.js';
import { phrases } from './en.js';
import { answersHandle, asks, endingOf, mayBeJudged, stackedAt } from './ending.js';
import { options } from './options.js';

export default defineRule({
  summary: 'End a complete reply with a line that invites the customer to come back.',
  category: 'closing',
  presets: {
    recommended: 'warn',
    strict: ['warn', { maxStacked: 2 }],
    casual: ['warn', {}],
    business: ['warn', {}],
    concierge: ['warn', { requireSignOff: true }],
  },
  advisory: true,
  yieldsTo: ['no-dead-end-closer'],
  languages: ['en'],
  options,
  phrases,
  *check(macro, { options: { closer, accept, minSentences, maxStacked, requireSignOff }, hits }) {
    const ending = mayBeJudged(macro) && endingOf(macro);
    if (!ending) return;
    const { said, last, tail, end } = ending;
    const has = (list: string, ...sentences: readonly Sentence[]) =>
      sentences.some((one) => hits(list, one).length > 0);

    if (requireSignOff && macro.complete && !macro.hasSignOff) {
      const message = 'Consider a sign-off under this line: without one the reply breaks off.';
      yield { start: last.start, end: last.end, messageId: 'sign-off', message };
    }
    const invites = (one: Sentence) => has('invitations', one) || has('offers', one);
    const stacked = maxStacked === undefined ? [] : stackedAt(said, invites);
    const spare = stacked[maxStacked ?? 0];
    if (spare) {
      const message = `Consider one invitation instead of ${stacked.length} in a row: repeated, they sound like a script.`;
      yield { start: spare.start, end: stacked.at(-1)!.end, messageId: 'stacked', message };
    }

    const whole =
      said.length >= minSentences && (macro.complete || (macro.kind === 'reply' && has('answers', ...said)));
    if (!whole && !answersHandle(macro, ending)) return;
    if (has('invitations', ...macro.sentences) || has('turns', ...said) || has('notices', ...said)) return;
    if (tail.some(asks) || has('doors', ...tail) || has('offers', ...end) || has('farewells', ...end)) return;
    const text = tail.map((one) => one.text.toLowerCase()).join(' ');
    if (accept.some((words) => text.includes(words.toLowerCase()))) return;

    const room = last.part === 'body' && /[.!?)\u201d]$/.test(last.text);
    const added = { start: last.end, end: last.end, text: ` ${closer}`, label: `Add “${closer}”` };
    yield {
      ...{ start: last.start, end: last.end, messageId: 'missing' },
      message: `Consider a last line that keeps the door open, such as “${closer}”, unless the matter is settled.`,
      ...(room && { suggestions: [added] }),
    };
  },
});
