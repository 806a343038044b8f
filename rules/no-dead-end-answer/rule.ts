import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: "Do not stop at “I don't know”: say who finds out, and when the answer comes.",
  category: 'wording',
  presets: { recommended: 'warn' },
  find: { en },
  unless: [{ audience: ['technical'] }, { situation: ['abuse-boundary'] }],
  yieldsTo: ['no-dead-end-closer'],
});
