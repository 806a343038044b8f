import { defineRule } from '../../src/lint/rule.js';
import { phrases } from './phrases.js';
export default defineRule({
  summary: 'Greet a person, not a category.',
  category: 'openers',
  presets: { recommended: 'warn' },
  find: { en: { category: { message: 'x “{match}”', phrases: phrases.category, in: ['greeting'] } } },
});
