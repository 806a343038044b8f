import { defineRule } from '../../src/lint/rule.js';
import { phrases } from './en.js';
import { faultReports } from './found.js';
import { missingReport } from './missing.js';
import { options } from './options.js';
import { rowOf } from './row.js';

export default defineRule({
  summary: 'Say what a reply in this situation has to say, and leave out what makes it worse.',
  category: 'structure',
  presets: { recommended: 'warn', strict: ['warn', { advice: true }] },
  languages: ['en'],
  yieldsTo: [
    'no-jargon',
    'no-internal-leak',
    'no-excuse',
    'no-non-apology',
    'no-levity-when-upset',
    'no-policy-shield',
    'no-hidden-reproach',
    'no-over-familiarity',
    'no-overpromise',
    'no-scripted-cliche',
    'no-vague-timeline',
  ],
  options,
  phrases,
  *check(macro, context) {
    const { situation, kind } = macro.meta;
    if (situation === undefined || kind === 'snippet' || kind === 'note') return;
    const row = rowOf(situation, context.options);
    if (!row) return;
    yield* missingReport(macro, situation, row, context);
    yield* faultReports(macro, row, context);
  },
});
