import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Give thanks, sympathy or praise a sentence of its own, not one that ends in “but”.',
  category: 'wording',
  presets: { recommended: 'off', strict: 'warn' },
  advisory: true,
  find: { en },
  yieldsTo: ['no-non-apology', 'no-negative-phrasing', 'no-scripted-cliche'],
});
