import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

/** Classes of words that are stiff even in a grand hotel. */
const always = ['archaic'];

export default defineRule({
  summary: 'Write as you would speak to a customer at the counter.',
  category: 'wording',
  advisory: true,
  presets: {
    recommended: 'warn',
    concierge: [
      'warn',
      { classes: Object.fromEntries(Object.keys(en).map((name) => [name, always.includes(name)])) },
    ],
  },
  find: { en },
});
