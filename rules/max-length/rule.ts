import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { wholeNumber } from '../_shared/options.js';
import { lengthReports } from './lengths.js';

const limit = (words: number, unit: string) =>
  v.optional(wholeNumber(1, `Most words in one ${unit}.`), words);

export default defineRule({
  summary: 'Keep sentences, paragraphs and replies short enough to take in at one reading.',
  category: 'clarity',
  advisory: true,
  presets: { recommended: 'warn', strict: ['warn', { sentence: 28, paragraph: 60, document: 150 }] },
  options: v.strictObject({
    sentence: limit(35, 'sentence'),
    paragraph: limit(80, 'paragraph'),
    document: limit(220, 'reply'),
    ignoreLists: v.optional(v.pipe(v.boolean(), v.description('Whether list items do not count.')), true),
  }),
  *check(macro, { options }) {
    if (!macro.meta.tags?.includes('legal')) yield* lengthReports(macro, options);
  },
});
