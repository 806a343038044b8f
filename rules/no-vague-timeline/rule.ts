import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Say when, or when the next message comes.',
  category: 'clarity',
  presets: { recommended: 'warn' },
  find: { en },
  unless: { situation: ['feature-request'] },
});
