import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary:
    'Say what is needed as if for the first time, without reproach, impatience or mockery between the lines.',
  category: 'wording',
  presets: { recommended: 'warn', strict: ['warn', { classes: { weak: true } }] },
  find: { en },
  yieldsTo: [
    'no-passive-aggressive-opener',
    'no-blame',
    'no-policy-shield',
    'no-excuse',
    'no-condescension',
    'no-dead-end-answer',
    'no-dead-end-closer',
  ],
});
