import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Apologize for what you did, not for what the reader feels.',
  category: 'empathy',
  presets: { recommended: 'error' },
  find: { en },
});
