import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: "Use the reader's words instead of the company's own.",
  category: 'clarity',
  presets: {
    recommended: 'warn',
    strict: ['warn', { classes: { long: true } }],
    casual: ['warn', { classes: { slang: false } }],
    business: ['warn', {}],
    concierge: ['warn', {}],
  },
  find: { en },
  unless: { audience: ['technical'] },
});
