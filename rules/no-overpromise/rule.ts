import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Promise what you control: what you will do, and when you will write next.',
  category: 'wording',
  presets: { recommended: 'warn' },
  find: { en },
});
