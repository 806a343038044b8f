import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { deskOf } from '../_shared/desks.js';
import { readable } from '../_shared/signs.js';
import { codeIn } from '../_shared/variables.js';
import { unbalancedTags } from './balance.js';
import { brokenTokens } from './broken.js';
import { articles, gluedTokens } from './neighbors.js';
import { strayTokens } from './stray.js';
import { tokenFaults } from './tokens.js';

export default defineRule({
  summary: 'Write placeholders so that the helpdesk can fill them in.',
  category: 'placeholders',
  fixable: true,
  presets: { recommended: 'error', strict: ['error', { articles: true }] },
  options: v.strictObject({
    profile: v.optional(
      v.pipe(v.string(), v.description('Helpdesk that fills in the placeholders, such as `zendesk`.')),
    ),
    variables: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Variables there are. Without a helpdesk, any other is reported.'),
      ),
      [],
    ),
    articles: v.optional(
      v.pipe(v.boolean(), v.description('Whether “a” or “an” before a variable is reported.')),
      false,
    ),
  }),
  *check(macro, { options }) {
    if (macro.placeholders.length === 0 && !/[{}]/.test(readable(macro))) return;
    const desk = deskOf(macro, options.profile);
    const inCode = codeIn(macro);
    const seen = new Set<number>();
    const checks = [
      brokenTokens(macro),
      tokenFaults(macro, { desk, inCode, variables: options.variables }),
      strayTokens(macro, { desk, inCode }),
      unbalancedTags(macro, inCode),
      gluedTokens(macro, inCode),
      options.articles ? articles(macro) : [],
    ];
    for (const check of checks) {
      for (const report of check) {
        if (seen.has(report.start)) continue;
        seen.add(report.start);
        yield report;
      }
    }
  },
});
