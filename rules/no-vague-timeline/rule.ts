import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Say when it will be done, or when you will write next.',
  category: 'clarity',
  presets: { recommended: 'warn', strict: ['warn', { classes: { underway: true } }] },
  find: { en },
  // Nobody can name a day for a wish.
  unless: { situation: ['feature-request'] },
});
