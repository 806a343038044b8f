import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

/** Only the language of deeds is too stiff for a grand hotel. */
const onlyArchaic = Object.fromEntries(Object.keys(en).map((name) => [name, name === 'archaic']));

export default defineRule({
  summary: 'Write as you would speak to a customer across the counter.',
  category: 'wording',
  advisory: true,
  presets: {
    recommended: 'warn',
    strict: ['warn', { classes: { wordy: true } }],
    casual: ['warn', {}],
    business: ['warn', {}],
    concierge: ['warn', { classes: onlyArchaic }],
  },
  find: { en },
  yieldsTo: [
    'no-jargon',
    'no-policy-shield',
    'no-hidden-reproach',
    'no-scripted-cliche',
    'no-passive-aggressive-opener',
    'no-empty-apology',
    'no-non-apology',
  ],
});
