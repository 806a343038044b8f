import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Take the trouble seriously and act on it; never tell the reader how to feel about it.',
  category: 'wording',
  presets: { recommended: 'error' },
  find: { en },
});
