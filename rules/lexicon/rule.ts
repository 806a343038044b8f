import { defineRule } from '../../src/lint/rule.js';

/** The phrases come from the configuration; see `src/config/lexicon-rule.ts`. */
export default defineRule({
  summary: "Use your team's own words for things.",
  category: 'library',
  presets: { recommended: 'warn' },
  // The team's own reason counts for more than a general one.
  prevails: true,
  find: {},
});
