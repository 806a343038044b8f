import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Say when, or when the next message comes.',
  category: 'clarity',
  presets: { recommended: 'warn', strict: ['warn', { classes: { underway: true } }] },
  find: { en },
  // Nobody can name a day for a wish.
  unless: { situation: ['feature-request'] },
});
