import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';

export default defineRule({
  summary: 'Say something only this reply can say; leave out the phrases every company sends.',
  category: 'wording',
  presets: { recommended: 'warn' },
  find: { en },
  yieldsTo: ['no-empty-apology', 'no-non-apology'],
});
