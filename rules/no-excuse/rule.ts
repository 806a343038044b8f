import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Speak for the company: say what happens next, not whose fault or job it was.',
  category: 'wording',
  presets: { recommended: 'warn' },
  find: { en },
  unless: [{ audience: ['technical'] }, { situation: ['abuse-boundary'] }],
});
