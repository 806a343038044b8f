import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Say what a step is for before you ask for it.',
  category: 'wording',
  presets: { recommended: 'off', strict: 'warn' },
  advisory: true,
  find: { en },
  // In a list of steps the purpose stands above it.
  in: ['body'],
  unless: [
    { situation: ['abuse-boundary'] },
    { tags: ['legal', 'safety'] },
    { audience: ['technical'] },
    { question: true },
  ],
  yieldsTo: [
    'no-dead-end-answer',
    'no-blame',
    'no-condescension',
    'no-hidden-reproach',
    'no-negative-phrasing',
    'no-stiff-formality',
  ],
});
