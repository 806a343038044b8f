import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { wholeNumber } from '../_shared/options.js';
import { apologiesIn } from './apologies.js';
import { contexts, phrases } from './en.js';

export default defineRule({
  summary: 'Apologize once, and for something: name what went wrong or what you do about it.',
  category: 'empathy',
  presets: { recommended: 'warn' },
  languages: ['en'],
  yieldsTo: ['no-non-apology'],
  options: v.strictObject({
    maxApologies: v.optional(wholeNumber(0, 'Most apologies in one reply.'), 2),
  }),
  phrases,
  contexts,
  *check(macro, { options: { maxApologies }, hits }) {
    if (macro.kind === 'note') return;
    for (const { kind, count, span } of apologiesIn(macro, hits, maxApologies)) {
      const match = macro.source.slice(span.start, span.end);
      yield { ...span, messageId: kind, message: messages[kind](match, count) };
    }
  },
});

const messages = {
  empty: (match: string) =>
    `“${match}” is the apology of every form letter: name what went wrong for the reader, and what you do about it.`,
  grovel: (match: string) =>
    `“${match}” sounds like a performance: say sorry once in plain words, for what happened, and then put it right.`,
  many: (match: string, count: number) =>
    `“${match}” is apology number ${count} in this reply: say sorry once, then spend the words on what you do, or thank the reader for waiting.`,
};
