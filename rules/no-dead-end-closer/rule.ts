import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'End with a way back, not with a closed door.',
  category: 'closing',
  presets: { recommended: 'warn' },
  find: { en },
  in: ['closing'],
  unless: [
    { nearby: ['<way-back>', '(happy|glad|here) to (help|assist|answer)'] },
    { situation: ['abuse-boundary'] },
  ],
});
