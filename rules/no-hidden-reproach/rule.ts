import { defineRule } from '../../src/lint/rule.js';
import en from './en.js';
export default defineRule({ summary: 'x', category: 'wording', presets: { recommended: 'warn' }, find: { en } });
