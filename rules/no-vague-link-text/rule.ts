import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.js';
import { wholeNumber } from '../_shared/options.js';
import { bareReports } from './bare.js';
import { linksIn } from './links.js';
import { twinReports, vagueReports } from './vague.js';

export default defineRule({
  summary: 'Let the text of a link say where it leads.',
  category: 'clarity',
  presets: { recommended: 'warn' },
  options: v.strictObject({
    linkTitles: v.optional(
      v.pipe(
        v.record(v.string(), v.string()),
        v.description('Address → the text to suggest for links to it.'),
      ),
      {},
    ),
    maxBareUrl: v.optional(
      wholeNumber(1, 'Longest address, in characters, that may stand in the text as it is.'),
      60,
    ),
    checkTracking: v.optional(
      v.pipe(v.boolean(), v.description('Whether visible addresses with `utm_` parameters are reported.')),
      true,
    ),
  }),
  *check(macro, { options }) {
    const links = linksIn(macro);
    if (links.length > 0) {
      yield* vagueReports(links, options.linkTitles);
      yield* twinReports(links);
    }
    yield* bareReports(macro, options);
  },
});
