import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Give the step alone, without telling the reader how easy or obvious it is.',
  category: 'wording',
  presets: { recommended: 'warn' },
  find: { en },
  yieldsTo: ['no-passive-aggressive-opener', 'no-blame', 'no-dismissal'],
});
