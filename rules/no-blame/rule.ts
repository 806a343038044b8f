import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Say what happened to the thing and what helps now, not what the reader did wrong.',
  category: 'wording',
  presets: { recommended: 'warn' },
  situations: { 'customer-mistake': 'error' },
  find: { en },
  yieldsTo: ['no-passive-aggressive-opener'],
});
