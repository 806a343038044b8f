import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Say what can be done, not what cannot.',
  category: 'wording',
  presets: { recommended: 'warn', strict: ['warn', { classes: { lead: true } }] },
  find: { en },
  yieldsTo: ['no-dead-end-answer', 'no-policy-shield', 'no-dead-end-closer', 'no-hidden-reproach'],
});
